import Facilitation
import SecureTransport
import Testing
import WorkshopProtocol
import WorkshopServer

@Suite("The figures in the documents")
struct LimitTests {
  private static let figures: [String: Int] = {
    var figures = [
      "ConnectionMachine.faultsAllowed": ConnectionMachine.faultsAllowed,
      "WireLimits.uploadBytes": WireLimits.uploadBytes,
      "WireLimits.envelopeBytes": WireLimits.envelopeBytes,
      "WireLimits.depth": WireLimits.depth,
    ]
    for (name, value) in members(of: TransportLimits()) {
      figures["TransportLimits." + name] = value
    }
    for (name, value) in members(of: ServerLimits()) { figures["ServerLimits." + name] = value }
    for (name, value) in members(of: Limits()) { figures["Limits." + name] = value }
    return figures
  }()

  private static func members(of limits: Any) -> [(String, Int)] {
    Mirror(reflecting: limits).children.compactMap { child in
      guard let name = child.label, let value = child.value as? Int else { return nil }
      return (name, value)
    }
  }

  private static func table() throws -> [String: String] {
    var table: [String: String] = [:]
    for row in try Markdown("docs/OPERATING.md").rows(under: "Limits") {
      try #require(row.count == 3)
      table[row[2].filter { $0 != "`" }] = row[1]
    }
    return table
  }

  @Test("OPERATING's limits are those in force")
  func limitsAreCurrent() throws {
    let table = try Self.table()
    #expect(table.count > 30)
    for (name, figure) in table {
      let value = try #require(Self.figures[name], "no limit is called \(name)")
      #expect(Int(figure.filter { $0 != "," }) == value, "\(name) is \(value)")
    }
  }

  @Test("OPERATING names every limit of the transport and of the server")
  func tableIsWhole() throws {
    let table = try Self.table()
    for name in Self.figures.keys where !name.hasPrefix("Limits.") {
      #expect(table[name] != nil || name.hasPrefix("WireLimits."), "\(name) is not in the table")
    }
  }
}
