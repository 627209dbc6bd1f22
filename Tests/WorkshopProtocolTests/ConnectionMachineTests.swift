import Foundation
import Testing
import WorkshopModel
import WorkshopProtocol

struct ConnectionMachineTests {
  private static func hello(_ role: Role, _ versions: ClosedRange<Int> = 1...1) -> ClientMessage {
    .hello(.init(versions: versions, role: role, client: "test"))
  }

  private static func machine(in state: ConnectionMachine.State) -> ConnectionMachine {
    var machine = ConnectionMachine()
    switch state {
    case .fresh: break
    case .greeted(let role): _ = machine.receive(hello(role))
    case .proved:
      _ = machine.receive(hello(.facilitator))
      _ = machine.receive(.prove(publicKey: "", signature: ""))
    case .placed(let place):
      _ = machine.receive(hello(place == .stage ? .stage : .participant))
      machine.placed(place)
    case .closed: _ = machine.receive(.leave)
    }
    return machine
  }

  @Test("The page of the documents is what the machine does")
  func table() throws {
    let page = Vector.folder.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("docs/tables/connection.md")
    if ProcessInfo.processInfo.environment["RECORD_TABLES"] == "1" {
      try Data(ConnectionMachine.table.utf8).write(to: page)
    }
    #expect(try String(contentsOf: page, encoding: .utf8) == ConnectionMachine.table)
  }

  @Test("What the table allows is accepted, and everything else is refused as out of state")
  func everyMessageInEveryState() {
    var maker = MessageMaker(seed: 11)
    for (name, state) in ConnectionMachine.states {
      for kind in ClientMessage.Kind.allCases {
        var machine = Self.machine(in: state)
        #expect(machine.state == state, "\(name)")
        let isAllowed = ConnectionMachine.allows(kind, in: state)
        let before = machine
        let verdict = machine.receive(maker.client(kind))
        #expect(verdict == (isAllowed ? .accept : .refuse(.outOfState)), "\(name) \(kind)")
        if !isAllowed { #expect(machine == before, "\(name) \(kind)") }
      }
    }
  }

  @Test("Versions that are not spoken are refused kindly")
  func versions() {
    var machine = ConnectionMachine()
    #expect(machine.receive(Self.hello(.participant, 2...9)) == .close(.unsupportedVersion))
    #expect(machine.state == .closed)
    var other = ConnectionMachine()
    #expect(other.receive(Self.hello(.participant, 1...9)) == .accept)
  }

  @Test("Twenty lines that can't be read close the connection, nineteen do not")
  func faults() {
    var machine = ConnectionMachine()
    for _ in 1..<ConnectionMachine.faultsAllowed {
      #expect(machine.fault() == .refuse(.malformed))
    }
    #expect(machine.fault() == .close(.malformed))
    #expect(machine.state == .closed)
  }

  @Test("Whoever got no place may ask again, and keeps a proof")
  func unplaced() {
    var seat = Self.machine(in: .placed(.seat))
    seat.unplaced()
    #expect(seat.state == .greeted(.participant))
    var console = Self.machine(in: .proved)
    console.placed(.console)
    console.unplaced()
    #expect(console.state == .proved)
    console.unproved()
    #expect(console.state == .greeted(.facilitator))
  }

  @Test("A console that is handed over changes what both may say, and neither loses its way back")
  func handedOver() {
    var helper = ConnectionMachine()
    _ = helper.receive(Self.hello(.helper))
    #expect(helper.receive(.join(code: "HERON-17-MANGO-52", name: nil)) == .accept)
    helper.placed(.helper)
    #expect(helper.receive(.moderate(.list)) == .refuse(.outOfState))
    #expect(helper.receive(.verb(.hold)) == .accept)
    helper.placed(.console)
    #expect(helper.receive(.moderate(.list)) == .accept)
    var console = Self.machine(in: .proved)
    console.placed(.console)
    console.placed(.helper)
    #expect(console.receive(.export(date: "")) == .refuse(.outOfState))
    #expect(console.receive(.aside("Thank you.")) == .accept)
    console.unplaced()
    #expect(console.state == .proved)
    helper.unplaced()
    #expect(helper.state == .greeted(.helper))
  }

  @Test("Nothing reopens a closed connection")
  func closed() {
    var machine = Self.machine(in: .closed)
    machine.placed(.seat)
    machine.unplaced()
    #expect(machine.state == .closed)
  }
}
