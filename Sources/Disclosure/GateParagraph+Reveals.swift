import Phrasebook
import WorkshopModel

extension GateParagraph {
  /// One sentence for each kind of reveal that the workshop's steps would have in this room now.
  static func reveals(_ settings: Settings) -> [String] {
    let opening = Opening(
      room: settings.room, present: settings.present, leadership: settings.workshop.leadership,
      facilitatorPreviews: settings.facilitatorPreviews,
      usesNames: settings.workshop.usesNames(in: settings.room))
    let asked = settings.workshop.steps.filter {
      $0.kind.type.asksForAnswer && $0.kind.type != .gate
        || $0.kind.type == .pair
    }
    let all = asked.map { ($0, OpeningRules.terms(for: $0, in: opening)) }
    let kinds = Set(all.map { $0.1.isAllClear ? Reveal.never : $0.1.reveal })
    var lines: [String] = []
    if kinds.contains(.room) {
      lines.append(roomLine(all.filter { $0.1.reveal == .room }, settings))
    }
    lines += facilitator(all, settings)
    let reaches: [(Reveal, GateReachPhrase)] = [
      (.signed, .signed), (.pair, .pairWriting), (.onlySelf, .ownScreen),
    ]
    lines += reaches.filter { kinds.contains($0.0) }.map { settings.say($0.1) }
    let isKnown = settings.room.isConstellation || settings.present < 5
    return lines + [settings.say(isKnown ? GateReachPhrase.known : .strangers)]
  }

  /// What only the facilitator sees, or sees first.
  private static func facilitator(
    _ all: [(Step, OpenTerms)], _ settings: Settings
  ) -> [String] {
    var lines: [String] = []
    if all.contains(where: { $0.1.reveal == .facilitator && !$0.1.isAllClear }) {
      lines.append(
        settings.say(
          GatePhrase.facilitatorAlone, ["least": .number(OpeningRules.leastForFacilitator)]))
    }
    if all.contains(where: { $0.0.kind.type == .text && $0.1.facilitatorLooksFirst }) {
      lines.append(
        settings.say(settings.room == .group ? GatePhrase.textInGroup : .textQuotesNobody))
    }
    if all.contains(where: { $0.1.isAllClear }) { lines.append(settings.say(GatePhrase.allClear)) }
    return lines
  }

  private static func roomLine(
    _ steps: [(Step, OpenTerms)], _ settings: Settings
  ) -> String {
    let floors = Set(steps.map(\.1.k)).sorted()
    let (least, most) = (floors.first ?? 0, floors.last ?? 0)
    let shown =
      least < most
      ? settings.say(
        GatePhrase.roomSeveral, ["least": .number(least), "most": .number(most)])
      : settings.say(GatePhrase.room, ["k": .number(least)])
    guard steps.contains(where: { $0.1.facilitatorLooksFirst }) else { return shown }
    return shown + " " + settings.say(GatePhrase.looksFirst)
  }

  /// What is kept, and when the rest is destroyed.
  static func kept(_ settings: Settings) -> String {
    let steps = settings.workshop.steps
    let keepsAgreements = steps.contains { $0.kind.type == .draft && $0.keep == .adopted }
    let destroyed = settings.say(
      GateKeepPhrase.destroyed, ["days": .number(settings.retentionDays)])
    let keepsAny = steps.contains { $0.kind.type.asksForAnswer && $0.keep != .nothing }
    if settings.room.isConstellation {
      let agreements: [GateKeepPhrase] = keepsAgreements ? [.adoptable] : []
      let views: GateKeepPhrase = keepsAny || keepsAgreements ? .onlyIfEveryone : .nothing
      return ((agreements + [views]).map { settings.say($0) } + [destroyed])
        .joined(separator: " ")
    }
    var kept: [GateKeepPhrase] = []
    if keepsShares(steps) { kept.append(.shares) }
    if keepsText(steps) { kept.append(.lines) }
    if keepsAgreements { kept.append(.agreements) }
    let all = (kept.isEmpty ? [.titles] : kept).map { settings.say($0) }
    let what = all.dropFirst().reduce(all.first ?? "") {
      settings.say(GateKeepPhrase.and, ["one": .text($0), "other": .text($1)])
    }
    return settings.say(GateKeepPhrase.transcript, ["what": .text(what)]) + " " + destroyed
  }

  private static func keepsShares(_ steps: [Step]) -> Bool {
    steps.contains {
      $0.reveal == .room && $0.keep != .nothing && $0.kind.type.defaultKeep == .counts
    }
  }

  private static func keepsText(_ steps: [Step]) -> Bool {
    steps.contains {
      ($0.kind.type == .text || $0.kind.type == .words) && [.ask, .lines].contains($0.keep)
    }
  }
}
