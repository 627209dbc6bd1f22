package import WorkshopModel

/// How long nobody has held the console of a session that runs.
package struct Absence: Hashable, Sendable {
  /// Since when the facilitator is gone.
  package var since: SessionInstant?
  /// Whether the room was told, and waits.
  package var isTold = false
  /// Whether a helper was asked to take the place.
  package var isPromoting = false
}
