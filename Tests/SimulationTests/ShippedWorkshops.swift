import FoundationEssentials
import WorkshopModel
import WorkshopScript

/// The workshops of this repository, in the order in which `Scripts/simulate` reads them.
enum ShippedWorkshops {
  static let all: [Workshop] = {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let folder = tests.deletingLastPathComponent().appending(path: "Workshops").path
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.sorted().compactMap { name in
      FileManager.default.contents(atPath: "\(folder)/\(name)")
        .flatMap { WorkshopReader.read(bytes: $0, fileName: name).workshop }
    }
  }()
}
