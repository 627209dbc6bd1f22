import WorkshopModel

/// Holds a parsed tree against the vocabulary, naming everything that does not fit.
struct ShapeDecoder {
  /// The languages that the header names.
  let languages: [String]
  /// So many problems are enough for one run.
  static let problemLimit = 500
  /// The same for warnings: a long file may miss a whole language.
  static let warningLimit = 5000
  private(set) var problems: [Problem] = []
  /// The name of the step that is being read, as the file gives it.
  var stepName: String?
  private var errors = 0

  init(languages: [String], stepName: String? = nil) {
    self.languages = languages
    self.stepName = stepName
  }

  /// A value of that shape, or nil where the tree does not fit (and a problem says so).
  mutating func decode(_ tree: Tree, as shape: Shape, of key: String) -> Entry? {
    switch shape {
    case .list(let element, _) where isByLanguage(tree, element): lists(tree, as: shape, of: key)
    case .list(let element, let count): list(tree, of: element, count, key)
    case .table(.integer, let element) where isByLanguage(tree, element):
      tables(tree, as: shape, of: key)
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
        guard errors < Self.problemLimit else { continue }
        let meant = refuseKey(pair, name, fields)
        // A misspelt key is not missed a second time.
        if let meant, record.keys[meant] == nil { record.keys[meant] = pair.keyPlace }
        continue
      }
      record.entries[pair.key] = decode(pair.value, as: field.shape, of: pair.key)
    }
    for field in fields where field.isRequired && record.keys[field.name] == nil {
      refuse(place, "`\(field.name)` is missing in this \(name)", field.hint)
    }
    return record
  }

  /// Keeps a warning.
  mutating func warn(_ problem: Problem) { take(problem) }

  mutating func refuse(_ place: Place, _ what: String, _ hint: String = "") {
    take(Problem(.error, place, what, hint))
  }

  /// Keeps a problem; warnings never take the place of errors.
  mutating func take(_ problem: Problem) {
    let isError = problem.severity == .error
    let known = isError ? errors : problems.count - errors
    guard known < (isError ? Self.problemLimit : Self.warningLimit) else { return }
    if isError { errors += 1 }
    problems.append(problem)
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
      refuse(place, "`\(key)` holds \(items.count), and \(Self.bounds(count)) can be here")
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
      refuse(
        place, "`\(key)` holds \(pairs.count) keys, and 1 to \(Vocabulary.stepLimit) can be here")
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
