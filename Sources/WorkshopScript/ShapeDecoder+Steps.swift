import WorkshopModel

extension ShapeDecoder {
  /// One step; its type says which keys it may have.
  mutating func step(_ tree: Tree) -> Record? {
    guard case .table(let pairs, let place) = tree else {
      refuse(
        tree.place, "a step should be a group of keys, and here is \(tree.noun)",
        "begin it with `- id: NAME`, and write its other keys below")
      return nil
    }
    stepName = name(in: pairs)
    defer { stepName = nil }
    guard let type = stepType(pairs, place) else { return typelessStep(pairs, place) }
    return record(tree, Vocabulary.fields(ofStep: type), "\(type.rawValue) step")
  }

  /// What the step calls itself, for messages.
  private func name(in pairs: [Tree.Pair]) -> String? {
    guard case .scalar(let name, _)? = pairs.first(where: { $0.key == "id" })?.value,
      StepID(name) != nil
    else { return nil }
    return name
  }

  /// Refuses a key; gives the key that was probably meant.
  mutating func refuseKey(_ pair: Tree.Pair, _ name: String, _ fields: [Field]) -> String? {
    let key = Quoting.short(pair.key)
    let isStep = name == "step" || name.hasSuffix(" step")
    let owners = isStep ? Vocabulary.owners(of: pair.key) : []
    if pair.key == "pass", name == "gate step" {
      refuse(
        pair.keyPlace, "a gate has no `pass`", "its last option declines; delete this line")
      return nil
    }
    if !owners.isEmpty {
      refuse(
        pair.keyPlace, "`\(key)` does not belong to a \(name)",
        "it belongs to \(owners.joined(separator: ", "))")
      return nil
    }
    let isPart = ["defaults", "people", "facilitator"].contains(name)
    let known = fields.map(\.name)
    refuse(
      pair.keyPlace, "`\(key)` is not a key of \(isPart ? "`\(name)`" : "a \(name)")",
      Nearest.hint(for: pair.key, among: known))
    return Nearest.word(to: pair.key, among: known)
  }

  /// A step without a usable type: only what every step has can be judged.
  private mutating func typelessStep(_ pairs: [Tree.Pair], _ place: Place) -> Record? {
    let common = Vocabulary.fields(of: .step)
    let own = StepType.allCases.flatMap { Vocabulary.fields(of: .type($0.rawValue)) }.map(\.name)
    let judged = pairs.filter { pair in
      guard pair.key != "type" else { return false }
      // A key near to one type's own may well be right once the type is.
      return common.contains { $0.name == pair.key }
        || Nearest.word(to: pair.key, among: own) == nil
    }
    let rest = common.filter { $0.name != "type" || isTypeMisspelt(pairs) }
    var record = record(.table(judged, place), rest, "step")
    record?.keys["type"] = place
    return record
  }

  private mutating func stepType(_ pairs: [Tree.Pair], _ place: Place) -> StepType? {
    let known = StepType.allCases.map(\.rawValue)
    guard let pair = pairs.first(where: { $0.key == "type" }) ?? misspeltType(pairs) else {
      refuse(place, "`type` is missing in this step", "known: \(known.joined(separator: ", "))")
      return nil
    }
    guard case .scalar(let word, let wordPlace) = pair.value else {
      refuse(pair.value.place, "`type` should be one word", "such as talk")
      return nil
    }
    if let type = StepType(rawValue: word) { return type }
    refuse(
      wordPlace, "there is no step type `\(Quoting.short(word))`",
      Nearest.hint(for: word, among: known))
    return nil
  }

  private func misspeltType(_ pairs: [Tree.Pair]) -> Tree.Pair? {
    let common = Vocabulary.fields(of: .step).map(\.name)
    return pairs.first { pair in
      !common.contains(pair.key) && Vocabulary.owners(of: pair.key).isEmpty
        && Nearest.word(to: pair.key, among: common) == "type"
    }
  }

  private func isTypeMisspelt(_ pairs: [Tree.Pair]) -> Bool {
    !pairs.contains { $0.key == "type" } && misspeltType(pairs) != nil
  }
}
