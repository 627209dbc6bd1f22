import Foundation
import WorkshopModel
import WorkshopScript

/// The workshops that ship with the program, found beside the tests.
enum ShippedWorkshops {
  static let names = [
    "agreements-jealousy-compersion", "coming-back", "finding-your-way-around",
    "mindful-communication", "neurobiology-of-intimacy", "secure-functioning",
    "ten-minute-check-in", "window-of-tolerance",
  ]

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Workshops")

  static func text(_ file: String) throws -> String {
    try String(contentsOf: folder.appending(path: file), encoding: .utf8)
  }

  static func reading(_ name: String) throws -> Reading {
    WorkshopReader.read(try text(name + ".yaml"), fileName: name + ".yaml")
  }

  static func workshop(_ name: String) throws -> Workshop? { try reading(name).workshop }
}
