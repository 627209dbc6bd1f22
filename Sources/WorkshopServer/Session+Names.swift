import Facilitation
import WorkshopModel

extension Session {
  /// Whether people have display names here.
  var usesNames: Bool { setup.workshop.usesNames(in: setup.room) }
}
