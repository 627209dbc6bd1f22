import Foundation
import Testing
import WorkshopModel
import WorkshopScript

@Suite struct SchemaTests {
  /// Set `ATTUNE_WRITE_SCHEMA=1` to write the file anew after the vocabulary changed.
  @Test func `The shipped schema is the one that the vocabulary writes`() throws {
    let file = ShippedWorkshops.folder.appending(path: "workshop.schema.json")
    let text = SchemaWriter.text()
    if ProcessInfo.processInfo.environment["ATTUNE_WRITE_SCHEMA"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    let shipped = try String(contentsOf: file, encoding: .utf8)
    #expect(shipped == text, "run the tests with ATTUNE_WRITE_SCHEMA=1 to write it anew")
  }

  @Test func `The schema is JSON with the keys that the reader knows`() throws {
    let object = try JSONSerialization.jsonObject(with: Data(SchemaWriter.text().utf8))
    let schema = try #require(object as? [String: Any])
    let header = try #require(schema["properties"] as? [String: Any])
    #expect(Set(header.keys) == Set(Vocabulary.fields(of: .header).map(\.name)))
    let parts = try #require(schema["$defs"] as? [String: [String: Any]])
    for type in StepType.allCases {
      let step = try #require(parts[type.rawValue + "Step"]?["properties"] as? [String: Any])
      #expect(Set(step.keys) == Set(Vocabulary.fields(ofStep: type).map(\.name)))
    }
  }
}
