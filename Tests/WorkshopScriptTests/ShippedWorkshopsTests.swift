import Foundation
import Testing
import WorkshopModel
import WorkshopScript

@Suite struct ShippedWorkshopsTests {
  @Test(arguments: ShippedWorkshops.names)
  func `Every shipped workshop reads without an error`(name: String) throws {
    let reading = try ShippedWorkshops.reading(name)
    #expect(reading.lines(.error) == [])
    #expect(reading.workshop?.id == name)
  }

  @Test(arguments: ShippedWorkshops.names)
  func `Shipped workshops draw no warning but the rehearsal's low threshold`(name: String) throws {
    let warnings = try ShippedWorkshops.reading(name).lines(.warning)
    if name == "finding-your-way-around" {
      #expect(warnings.count == 1)
      #expect(warnings.first?.contains("fewer than 5 answers") == true)
    } else {
      #expect(warnings == [])
    }
  }

  @Test(arguments: ShippedWorkshops.names)
  func `Every shipped workshop names its schema on the first line`(name: String) throws {
    let first = try ShippedWorkshops.text(name + ".yaml").split(separator: "\n").first
    #expect(first == "# yaml-language-server: $schema=workshop.schema.json")
  }

  @Test func `The folder holds these workshops and no others`() throws {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: ShippedWorkshops.folder.path(percentEncoded: false))
    let workshops = files.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix("resources") }
    #expect(workshops.sorted() == ShippedWorkshops.names.map { $0 + ".yaml" })
  }

  @Test(arguments: [
    ("neurobiology-of-intimacy", 90, 68, 45), ("mindful-communication", 75, 56, 33),
    ("secure-functioning", 90, 75, 48), ("agreements-jealousy-compersion", 120, 107, 56),
    ("ten-minute-check-in", 10, 8, 4), ("window-of-tolerance", 75, 60, 37),
    ("coming-back", 50, 48, 36), ("finding-your-way-around", 20, 17, 7),
  ])
  func `Each workshop has the three lengths of the catalogue`(
    name: String, full: Int, withoutSpare: Int, coreOnly: Int
  ) throws {
    let plan = RunningPlan(try #require(try ShippedWorkshops.workshop(name)))
    #expect(plan.totals.full == full)
    #expect(plan.totals.withoutSpare == withoutSpare)
    #expect(plan.totals.coreOnly == coreOnly)
  }

  @Test(arguments: ShippedWorkshops.names)
  func `No line of a plan is wider than a narrow terminal`(name: String) throws {
    let plan = RunningPlan(try #require(try ShippedWorkshops.workshop(name)))
    #expect(plan.lines().allSatisfy { $0.count <= 80 })
  }
}
