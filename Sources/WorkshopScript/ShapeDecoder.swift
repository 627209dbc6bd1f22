import WorkshopModel

/// Holds a parsed tree against the vocabulary, naming everything that does not fit.
struct ShapeDecoder {
  /// The languages that the header names.
  let languages: [String]
  private(set) var problems: [Problem] = []

  init(languages: [String]) { self.languages = languages }

  /// A value of that shape, or nil where the tree does not fit (and a problem says so).
  mutating func decode(_ tree: Tree, as shape: Shape, of key: String) -> Entry? {
    switch shape {
    case .list(let element, let count): list(tree, of: element, count, key)
    case .table(let kind, let element): table(tree, keys: kind, of: element, key)
    case .record(let scope): record(tree, Vocabulary.fields(of: scope), scope.name).map(entry)
    case .step: step(tree).map(entry)
    case .text(let size): text(tree, size, key)
    default: scalar(tree, shape, key)
    }
  }

  /// The checked keys of a group.
  mutating func record(_ tree: Tree, _ fields: [Field], _ name: String) -> Record? {
    guard case .table(let pairs, let place) = tree else {
      refuse(
        tree.place, "`\(name)` should be a group of keys, and here is \(tree.noun)",
        "write `key: value` lines below it")
      return nil
    }
    var record = Record(place: place)
    for pair in pairs {
      record.keys[pair.key] = pair.keyPlace
      guard let field = fields.first(where: { $0.name == pair.key }) else {
        refuseKey(pair, name, fields)
        continue
      }
      record.entries[pair.key] = decode(pair.value, as: field.shape, of: pair.key)
    }
    for field in fields where field.isRequired && record.keys[field.name] == nil {
      refuse(place, "`\(field.name)` is missing in this \(name)", field.about)
    }
    return record
  }

  mutating func warn(_ place: Place, _ what: String, _ hint: String) {
    guard problems.count < 500 else { return }
    problems.append(Problem(.warning, place, what, hint))
  }

  mutating func refuse(_ place: Place, _ what: String, _ hint: String = "") {
    guard problems.count < 500 else { return }
    problems.append(Problem(.error, place, what, hint))
  }

  // MARK: - Steps

  private mutating func step(_ tree: Tree) -> Record? {
    guard case .table(let pairs, let place) = tree else {
      refuse(tree.place, "a step should be a group of keys, and here is \(tree.noun)")
      return nil
    }
    guard let type = stepType(pairs, place) else {
      // Without its type only what every step has can be judged.
      let common = Vocabulary.fields(of: .step)
      let judged = pairs.filter { pair in
        pair.key != "type"
          && (common.contains { $0.name == pair.key } || Vocabulary.owners(of: pair.key).isEmpty)
      }
      let rest = common.filter { $0.name != "type" }
      var record = record(.table(judged, place), rest, "step")
      record?.keys["type"] = place
      return record
    }
    return record(tree, Vocabulary.fields(ofStep: type), "\(type.rawValue) step")
  }

  private mutating func stepType(_ pairs: [Tree.Pair], _ place: Place) -> StepType? {
    let known = StepType.allCases.map(\.rawValue)
    guard let pair = pairs.first(where: { $0.key == "type" }) else {
      refuse(place, "`type` is missing in this step", "known: \(known.joined(separator: ", "))")
      return nil
    }
    guard case .scalar(let word, let wordPlace) = pair.value else {
      refuse(pair.value.place, "`type` should be one word")
      return nil
    }
    if let type = StepType(rawValue: word) { return type }
    refuse(
      wordPlace, "there is no step type `\(Quoting.short(word))`",
      Nearest.hint(for: word, among: known))
    return nil
  }

  private mutating func refuseKey(_ pair: Tree.Pair, _ name: String, _ fields: [Field]) {
    let key = Quoting.short(pair.key)
    let owners = name.hasSuffix(" step") ? Vocabulary.owners(of: pair.key) : []
    if pair.key == "pass", name == "gate step" {
      refuse(
        pair.keyPlace, "a gate has no `pass`", "its last option declines; delete this line")
    } else if !owners.isEmpty {
      refuse(
        pair.keyPlace, "`\(key)` does not belong to a \(name)",
        "it belongs to \(owners.joined(separator: ", "))")
    } else {
      refuse(
        pair.keyPlace, "`\(key)` is not a key of a \(name)",
        Nearest.hint(for: pair.key, among: fields.map(\.name)))
    }
  }

  // MARK: - Lists and tables

  private mutating func list(
    _ tree: Tree, of element: Shape, _ count: ClosedRange<Int>, _ key: String
  ) -> Entry? {
    guard case .list(let items, let place) = tree else {
      refuse(
        tree.place, "`\(key)` should be a list, and here is \(tree.noun)",
        "write it in [brackets], or one line with a dash for each")
      return nil
    }
    guard count.contains(items.count) else {
      refuse(place, "`\(key)` holds \(items.count); \(Self.bounds(count)) can be here")
      return nil
    }
    let entries = items.map { decode($0, as: element, of: key) }
    guard case .step = element else {
      let whole = entries.compactMap(\.self)
      return whole.count == entries.count ? Entry(value: .list(whole), place: place) : nil
    }
    return Entry(value: .list(entries.compactMap(\.self)), place: place)
  }

  private mutating func table(
    _ tree: Tree, keys: Shape.TableKey, of element: Shape, _ key: String
  ) -> Entry? {
    guard case .table(let pairs, let place) = tree else {
      refuse(
        tree.place, "`\(key)` should be a group of keys, and here is \(tree.noun)",
        "write it in {braces: like this}, or `key: value` lines below it")
      return nil
    }
    guard !pairs.isEmpty, pairs.count <= Vocabulary.stepLimit else {
      refuse(place, "`\(key)` holds \(pairs.count) keys; 1 to \(Vocabulary.stepLimit) can be here")
      return nil
    }
    var whole = true
    var entries: [TableEntry] = []
    for pair in pairs {
      let fits = keyFits(pair, keys, key)
      guard let entry = decode(pair.value, as: element, of: key), fits else {
        whole = false
        continue
      }
      entries.append(TableEntry(key: pair.key, keyPlace: pair.keyPlace, entry: entry))
    }
    return whole ? Entry(value: .table(entries), place: place) : nil
  }

  private mutating func keyFits(_ pair: Tree.Pair, _ kind: Shape.TableKey, _ key: String) -> Bool {
    let fits =
      switch kind {
      case .integer: ScalarReading.integer(pair.key) != nil
      case .name: StepID(pair.key) != nil
      case .text: !pair.key.isEmpty && TextCleaning.fault(in: pair.key, .option) == nil
      }
    if !fits {
      let wanted = kind == .integer ? "whole numbers" : kind == .name ? "short names" : "texts"
      refuse(pair.keyPlace, "`\(Quoting.short(pair.key))`: the keys of `\(key)` are \(wanted)")
    }
    return fits
  }

  static func bounds(_ count: ClosedRange<Int>) -> String {
    count.lowerBound == count.upperBound
      ? "exactly \(count.lowerBound)" : "\(count.lowerBound) to \(count.upperBound)"
  }

  private func entry(_ record: Record) -> Entry {
    Entry(value: .record(record), place: record.place)
  }
}
