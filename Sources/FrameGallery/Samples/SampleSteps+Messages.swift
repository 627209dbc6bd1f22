import WorkshopModel
import WorkshopProtocol

extension SampleSteps {
  /// What a server tells a screen so that a step comes into a state; what a person does themselves
  /// (answering, passing, blanking) is up to the screen.
  static func messages(
    _ type: StepType, _ state: GalleryState, role: WorkshopProtocol.Role
  ) -> [ServerMessage] {
    let card = card(type, forConsole: role != .participant)
    let open: [ServerMessage] = [.step(card)]
    return switch state {
    case .open, .sent, .passed, .hidden: open
    case .held: open + [.held]
    case .closed: open + [.phase(step: card.id, phase: .closed, deadline: nil)]
    case .revealed: open + end(card, SampleViews.view(type))
    case .belowFloor: open + end(card, type.asksForAnswer && type != .gate ? .notShown : nil)
    }
  }

  /// A step that is closed, and a view of it.
  static func shown(
    _ type: StepType, _ view: View, role: WorkshopProtocol.Role
  ) -> [ServerMessage] {
    let card = card(type, forConsole: role != .participant)
    return [.step(card)] + end(card, view)
  }

  private static func end(_ card: StepCard, _ view: View?) -> [ServerMessage] {
    let closed = ServerMessage.phase(step: card.id, phase: .closed, deadline: nil)
    guard let view else { return [closed] }
    return [
      closed, .view(step: card.id, view: view, facilitatorOnly: false),
      .phase(step: card.id, phase: .revealed, deadline: nil),
    ]
  }
}
