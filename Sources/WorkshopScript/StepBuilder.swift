import WorkshopModel

/// Makes steps of checked records, with the file's defaults applied.
struct StepBuilder {
  let defaults: Record?
  let leadership: Leadership
  let languages: [String]
  var problems: [Problem] = []

  init(defaults: Record?, leadership: Leadership, languages: [String] = []) {
    self.defaults = defaults
    self.languages = languages
    self.leadership = leadership
  }

  /// The step of a record, or nil where it has no usable name or type.
  mutating func step(_ record: Record) -> PlacedStep? {
    guard let id = record["id"]?.word.flatMap(StepID.init), let type = type(of: record) else {
      return nil
    }
    if record.keys["minutes"] == nil, defaults?["minutes"] == nil {
      refuse(record.place, "`minutes` is missing in this \(type.rawValue) step", "such as 5")
    }
    let kind = kind(type, record)
    var step = Step(
      id: id, title: record["title"]?.text ?? LocalizedText(id.name), kind: kind,
      minutes: entry("minutes", record)?.integer ?? 1)
    applyTiming(to: &step, record)
    applyDisclosure(to: &step, record)
    applyWeight(to: &step, record)
    applyTexts(to: &step, record)
    return PlacedStep(step: step, record: record)
  }

  mutating func refuse(_ place: Place, _ what: String, _ hint: String = "") {
    problems.append(Problem(.error, place, what, hint))
  }

  private func type(of record: Record) -> StepType? { record.choice("type", as: StepType.self) }

  /// The step's own value, or the file's default.
  private func entry(_ key: String, _ record: Record) -> Entry? {
    record.keys[key] == nil ? defaults?[key] : record[key]
  }

  private func choice<Word: RawRepresentable>(
    _ key: String, _ record: Record, as type: Word.Type
  ) -> Word? where Word.RawValue == String {
    entry(key, record)?.word.flatMap(Word.init(rawValue:))
  }

  // MARK: - Common fields

  private func applyTiming(to step: inout Step, _ record: Record) {
    let isHeavy = entry("heavy", record)?.flag ?? false
    let isInward = step.kind.type == .reflect || (step.kind.type == .text && isHeavy)
    step.time = choice("time", record, as: TimeMode.self) ?? (isInward ? .open : step.time)
    step.close = choice("close", record, as: CloseMode.self) ?? step.close
    step.extendMinutes = entry("extend", record)?.integer ?? step.extendMinutes
    step.lingerSeconds = entry("linger", record)?.integer
  }

  private mutating func applyDisclosure(to step: inout Step, _ record: Record) {
    step.reveal = reveal(of: step.kind.type, record)
    step.keep = keep(of: step.kind.type, record)
    step.k = entry("k", record)?.integer
    step.belowK = choice("below_k", record, as: BelowK.self) ?? step.belowK
    step.isSensitive = entry("sensitive", record)?.flag ?? false
  }

  private func applyWeight(to step: inout Step, _ record: Record) {
    step.priority = choice("priority", record, as: Priority.self) ?? step.priority
    step.isProtected = entry("protect", record)?.flag ?? false
    step.isHeavy = entry("heavy", record)?.flag ?? false
    step.addressee = choice("to", record, as: Addressee.self) ?? step.addressee
    step.needs = entry("needs", record)?.list.compactMap { $0.word.flatMap(StepID.init) } ?? []
  }

  private func applyTexts(to step: inout Step, _ record: Record) {
    step.say = entry("say", record)?.text
    step.ask = entry("ask", record)?.text
    step.instead = entry("instead", record)?.text
    step.note = entry("note", record)?.text
  }

  /// The step's own reveal, else a fitting default of the file, else the type's.
  private mutating func reveal(of type: StepType, _ record: Record) -> Reveal {
    let fitting = StepFit.reveals(type)
    let isMemberLed = leadership == .member
    if let own = record.choice("reveal", as: Reveal.self) {
      let words = fitting.map(\.rawValue).joined(separator: ", ")
      if !fitting.contains(own) {
        refuse(
          record.place(of: "reveal"),
          "`reveal: \(own.rawValue)` does not fit a \(type.rawValue) step", "here: \(words)")
      } else if isMemberLed, own == .facilitator {
        refuseFacilitator(record.place(of: "reveal"), "`reveal: facilitator`")
      }
      return own
    }
    if let common = defaults?.choice("reveal", as: Reveal.self), fitting.contains(common) {
      if isMemberLed, common == .facilitator {
        refuseFacilitator(
          record.place, "this step takes `reveal: facilitator` from the defaults, and it")
      }
      return common
    }
    guard isMemberLed, type.defaultReveal == .facilitator else { return type.defaultReveal }
    if type == .text {
      refuseFacilitator(record.place, "a text step goes to the facilitator by default, which")
    }
    return .never
  }

  private mutating func refuseFacilitator(_ place: Place, _ subject: String) {
    refuse(
      place, "\(subject) has nobody to go to: a member leads this workshop",
      "choose signed, self, never or room")
  }

  /// The step's own keep, else a fitting default of the file, else the type's.
  private mutating func keep(of type: StepType, _ record: Record) -> Keep {
    let fitting = StepFit.keeps(type)
    if let own = record.choice("keep", as: Keep.self) {
      if fitting.contains(own) { return own }
      if own != .counts {
        refuse(
          record.place(of: "keep"), "`keep: \(own.rawValue)` does not fit a \(type.rawValue) step",
          "here: \(fitting.map(\.rawValue).joined(separator: ", "))")
      }
      return .nothing
    }
    let common = defaults?.choice("keep", as: Keep.self)
    return common.flatMap { fitting.contains($0) ? $0 : nil } ?? type.defaultKeep
  }
}
