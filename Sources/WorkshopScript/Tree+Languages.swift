extension Tree {
  /// The languages that a file names at its head, which decide what a text may be.
  var languages: [String] {
    guard case .table(let pairs, _) = self,
      let pair = pairs.first(where: { $0.key == "languages" }),
      case .list(let items, _) = pair.value
    else { return [] }
    return items.compactMap { item in
      guard case .scalar(let tag, _) = item,
        case .success = ScalarReading.value(of: tag, as: .language, "languages")
      else { return nil }
      return tag
    }
  }
}

extension Problem {
  /// The words that stand in a list twice.
  static func twins(in entry: Entry?) -> [Problem] {
    var seen: Set<String> = []
    return (entry?.list ?? []).compactMap { item in
      guard let word = item.word, !seen.insert(word).inserted else { return nil }
      return Problem(.error, item.place, "`\(word)` stands here twice", "keep one")
    }
  }
}
