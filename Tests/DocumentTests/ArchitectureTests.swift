import Foundation
import Testing

@Suite("ARCHITECTURE")
struct ArchitectureTests {
  private static let path = "docs/ARCHITECTURE.md"

  @Test("ARCHITECTURE has at most 250 lines")
  func length() throws {
    #expect(try Repository.text(Self.path).split(separator: "\n").count <= 250)
  }

  @Test("Its modules are the package's targets")
  func modules() throws {
    let package = try Repository.text("Package.swift")
    let shape = /(?:module|\.executableTarget)\(\s*(?:name: )?"(\w[\w-]*)"/
    let targets = package.matches(of: shape).map { String($0.output.1) }
      .filter { Repository.has("Sources/" + $0) }
    #expect(targets.count > 10)
    #expect(Set(try Self.table().keys) == Set(targets))
  }

  @Test("What a module may import is what Scripts/tidy allows")
  func imports() throws {
    let table = try Self.table()
    let allowed = try Self.checkedTable()
    // Modules of later versions and of packages that are not used stand in the checker alone.
    let package = try Repository.text("Package.swift")
    for (module, names) in table {
      let checked = try #require(allowed[module], "\(module) is not in imports.py")
      let real = checked.filter { package.contains("\"\($0)\"") }
      #expect(names == Set(real), "\(module)")
    }
  }

  /// The names in the last column, by module; "all above" and "the pure modules" are spelt out.
  private static func table() throws -> [String: Set<String>] {
    var table: [String: Set<String>] = [:]
    for row in try Markdown(path).rows(under: "Modules") {
      try #require(row.count == 3)
      var names: Set<String> = []
      for part in row[2].split(separator: ",").map({ $0.trimmingCharacters(in: .whitespaces) }) {
        switch part {
        case "–": break
        case "all above": names.formUnion(table.keys)
        case "all above but SessionWire": names.formUnion(table.keys.filter { $0 != "SessionWire" })
        case "the pure modules": names.formUnion(pure)
        default: names.insert(part)
        }
      }
      table[row[0].filter { $0 != "`" }] = names
    }
    return table
  }

  /// The modules that ARCHITECTURE calls pure: the first nine.
  private static let pure: Set<String> = [
    "WorkshopModel", "WorkshopScript", "Facilitation", "Disclosure", "Anonymity",
    "WorkshopProtocol", "Transcripts", "Phrasebook", "SessionWire",
  ]

  /// The table of Scripts/tidy, without the system's own modules.
  private static func checkedTable() throws -> [String: [String]] {
    let script = """
      import json, sys
      sys.dont_write_bytecode = True
      sys.path.insert(0, "Scripts")
      from tidylib import imports
      print(json.dumps({k: sorted(v - imports.WORLD) for k, v in imports.TABLE.items()}))
      """
    let data = try Tools.output(of: ["python3", "-c", script])
    return try JSONDecoder().decode([String: [String]].self, from: data)
  }
}
