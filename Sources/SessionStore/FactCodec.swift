package import Facilitation
internal import WorkshopModel

/// Facts as bytes, in a form of its own: a version, a letter for the case, and its values.
package enum FactCodec {
  /// Version 2 has more letters, and more values in a reading.
  private static let version: UInt8 = 2

  /// The letters; a letter is never given another meaning.
  enum Tag: UInt8 {
    case seated = 1
    case resumeRotated, unseated, doorLocked, doorClosed, termsAccepted, inserted, followed
    case dropped, skipped, opened, closed, viewed, revealed, linesReleased, spoolDestroyed, ended
    case seatPlaced, grouped, linesReplaced, proposed, lineWithdrawn, adopted, exportAgreed
    case closedQuestions, afterBegun
  }

  /// A fact as bytes.
  package static func encode(_ fact: Fact) -> [UInt8] {
    var writer = ByteWriter()
    writer.put(version)
    writer.put(tag(of: fact).rawValue)
    let isWritten = writer.putAboutSeats(fact) || writer.putAboutAgreements(fact)
    if !isWritten { writer.putAboutSteps(fact) }
    return writer.bytes
  }

  /// Reads a fact.
  ///
  /// - Throws: `StoreError.corrupt` when the bytes are no fact, or one of a newer version.
  package static func decode(_ bytes: [UInt8]) throws(StoreError) -> Fact {
    var reader = ByteReader(bytes)
    let version = try reader.byte()
    guard (1...Self.version).contains(version) else { throw .corrupt("a fact of a newer version") }
    guard let tag = Tag(rawValue: try reader.byte()) else {
      throw .corrupt("a fact of a newer version")
    }
    let fact = try fact(tag, version, in: &reader)
    guard reader.isAtEnd else { throw .corrupt("a fact is not readable") }
    return fact
  }

  private static func fact(
    _ tag: Tag, _ version: UInt8, in reader: inout ByteReader
  ) throws(StoreError) -> Fact {
    if let fact = try reader.factAboutSeats(tag) { return fact }
    if let fact = try reader.factAboutAgreements(tag) { return fact }
    return try reader.factAboutSteps(tag, version)
  }

  private static func tag(of fact: Fact) -> Tag { tagAboutSeats(fact) ?? tagAboutSteps(fact) }

  private static func tagAboutSeats(_ fact: Fact) -> Tag? {
    switch fact {
    case .seated: .seated
    case .seatPlaced: .seatPlaced
    case .resumeRotated: .resumeRotated
    case .unseated: .unseated
    case .termsAccepted: .termsAccepted
    case .doorLocked: .doorLocked
    case .doorClosed: .doorClosed
    case .proposed: .proposed
    case .lineWithdrawn: .lineWithdrawn
    case .adopted: .adopted
    case .exportAgreed: .exportAgreed
    case .closedQuestions: .closedQuestions
    case .afterBegun: .afterBegun
    default: nil
    }
  }

  private static func tagAboutSteps(_ fact: Fact) -> Tag {
    switch fact {
    case .inserted: .inserted
    case .followed: .followed
    case .dropped: .dropped
    case .skipped: .skipped
    case .opened: .opened
    case .grouped: .grouped
    case .closed: .closed
    case .viewed: .viewed
    case .revealed: .revealed
    case .linesReleased: .linesReleased
    case .linesReplaced: .linesReplaced
    case .spoolDestroyed: .spoolDestroyed
    default: .ended
    }
  }
}
