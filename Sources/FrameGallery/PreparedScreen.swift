package import SessionScreens
package import TerminalKit

/// A screen in the middle of a session, which can be drawn, typed at and left to its clocks.
package protocol PreparedScreen: Sendable {
  /// The local moment at which something changes by itself; nil while nothing does.
  var nextTick: Int64? { get }
  /// What the screen shows.
  func frame(_ size: Size, at local: Int64, collectsCuts: Bool) -> Frame
  /// A key is pressed.
  mutating func press(_ key: Key, at local: Int64)
  /// Time passes.
  mutating func wait(until local: Int64)
}

extension StageScreen: PreparedScreen {
  package mutating func press(_ key: Key, at local: Int64) { _ = take(.key(key), at: local) }
  package mutating func wait(until local: Int64) { _ = tick(at: local) }
}

/// The moment at which the pictures are taken.
package enum GalleryMoment {
  package static let now = SampleRoom.now
}
