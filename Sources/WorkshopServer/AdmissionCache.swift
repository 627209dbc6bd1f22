package import WorkshopModel
package import WorkshopProtocol

/// Lines of admission, of which all but the token and the time is encoded once in a session.
///
/// Thousands may come within seconds, and each is told the same of the workshop.
package struct AdmissionCache {
  /// What is told alike to all who come so.
  package struct Kind: Hashable {
    /// Whether the session was under way.
    let isLate: Bool
    /// The seat's circle.
    let circle: CircleID?

    /// Collects how somebody comes.
    package init(isLate: Bool, circle: CircleID?) {
      self.isLate = isLate
      self.circle = circle
    }
  }

  private struct Frame {
    let head: [UInt8]
    let tail: [UInt8]
  }

  /// As long as a token, and unlike any other member of the line.
  private static let token = String(repeating: "~", count: 43)
  private static let time = SessionInstant(milliseconds: 0)
  private static let gap = Array(#""resume":"\#(token)","time":0"#.utf8)

  private var frames: [Kind: Frame] = [:]

  /// Nothing yet.
  package init() {}

  /// A seat's line of admission.
  ///
  /// - Parameters:
  ///   - token: The token by which the seat is taken again.
  ///   - time: The session's time.
  ///   - kind: How somebody comes.
  ///   - make: Makes an admission with such a token and time; asked once for all that are alike.
  /// - Returns: The line with its newline.
  package mutating func line(
    token: String, time: SessionInstant, kind: Kind,
    make: (String, SessionInstant) -> ServerMessage.Admission
  ) -> [UInt8] {
    guard let frame = frames[kind] ?? Self.frame(of: make(Self.token, Self.time)) else {
      return ServerMessageCodec.encode(.admitted(make(token, time)))
    }
    frames[kind] = frame
    var line: [UInt8] = []
    line.reserveCapacity(frame.head.count + frame.tail.count + 96)
    line += frame.head
    line += Array(#""resume":""#.utf8)
    line += Array(token.utf8)
    line += Array(#"","time":"#.utf8)
    line += Array(String(time.milliseconds).utf8)
    line += frame.tail
    return line
  }

  /// What stands before and after the token and the time, or nil where they are not found.
  private static func frame(of admission: ServerMessage.Admission) -> Frame? {
    let line = ServerMessageCodec.encode(.admitted(admission))
    guard let start = line.firstRange(of: gap) else { return nil }
    return Frame(head: Array(line[..<start.lowerBound]), tail: Array(line[start.upperBound...]))
  }
}
