package import Facilitation
internal import WorkshopModel

/// Facts as bytes, in a form of its own: a version, a letter for the case, and its values.
package enum FactCodec {
  private static let version: UInt8 = 1

  /// The letters; a letter is never given another meaning.
  enum Tag: UInt8 {
    case seated = 1
    case resumeRotated, unseated, doorLocked, doorClosed, termsAccepted, inserted, followed
    case dropped, skipped, opened, closed, viewed, revealed, linesReleased, spoolDestroyed, ended
  }

  /// A fact as bytes.
  package static func encode(_ fact: Fact) -> [UInt8] {
    var writer = ByteWriter()
    writer.put(version)
    writer.put(tag(of: fact).rawValue)
    if !writer.putAboutSeats(fact) { writer.putAboutSteps(fact) }
    return writer.bytes
  }

  /// Reads a fact.
  ///
  /// - Throws: `StoreError.corrupt` when the bytes are no fact, or one of a newer version.
  package static func decode(_ bytes: [UInt8]) throws(StoreError) -> Fact {
    var reader = ByteReader(bytes)
    guard try reader.byte() == version else { throw .corrupt("a fact of a newer version") }
    guard let tag = Tag(rawValue: try reader.byte()) else {
      throw .corrupt("a fact of a newer version")
    }
    let aboutSeats = try reader.factAboutSeats(tag)
    let fact = if let aboutSeats { aboutSeats } else { try reader.factAboutSteps(tag) }
    guard reader.isAtEnd else { throw .corrupt("a fact is not readable") }
    return fact
  }

  private static func tag(of fact: Fact) -> Tag {
    switch fact {
    case .seated: .seated
    case .resumeRotated: .resumeRotated
    case .unseated: .unseated
    case .doorLocked: .doorLocked
    case .doorClosed: .doorClosed
    case .termsAccepted: .termsAccepted
    case .inserted: .inserted
    case .followed: .followed
    case .dropped: .dropped
    case .skipped: .skipped
    case .opened: .opened
    case .closed: .closed
    case .viewed: .viewed
    case .revealed: .revealed
    case .linesReleased: .linesReleased
    case .spoolDestroyed: .spoolDestroyed
    case .ended: .ended
    }
  }
}
