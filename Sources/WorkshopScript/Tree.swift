/// A parsed file: scalars are strings, and every part knows its place.
indirect enum Tree {
  case scalar(String, Place)
  case list([Tree], Place)
  case table([Pair], Place)

  /// A key with its value.
  struct Pair {
    let key: String
    let keyPlace: Place
    let value: Tree
  }

  var place: Place {
    switch self {
    case .scalar(_, let place), .list(_, let place), .table(_, let place): place
    }
  }

  /// What it is, for messages.
  var noun: String {
    switch self {
    case .scalar(let text, _): text.isEmpty ? "nothing" : "a single value"
    case .list: "a list"
    case .table: "a group of keys"
    }
  }
}
