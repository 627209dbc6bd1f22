/// Bytes of other people's texts in one message before escapes, which at most double safe text.
private let pageBytes = 24_000

/// Cuts a list where its texts, with some bytes for the keys around each, become too long.
///
/// - Returns: Parts that fit into a line each, in order; at least one.
func pages<Item>(of items: [Item], bytes: (Item) -> Int) -> [[Item]] {
  var pages: [[Item]] = [[]]
  var size = 0
  for item in items {
    let width = bytes(item)
    size += width
    if size > pageBytes, pages.last?.isEmpty == false {
      pages.append([])
      size = width
    }
    pages[pages.count - 1].append(item)
  }
  return pages
}

extension [ServerMessage.Note] {
  /// The notes in parts that fit into a line each; at least one.
  var pages: [[ServerMessage.Note]] {
    // The keys around a note have about 32 bytes.
    WorkshopProtocol.pages(of: self) {
      $0.text.utf8.count + ($0.signedBy?.utf8.count ?? 0) + 32
    }
  }
}

extension ServerMessage.ModerationList {
  /// The list in parts that fit into a line each.
  var pages: [ServerMessage.ModerationList] {
    // The keys around a line have about 96 bytes.
    WorkshopProtocol.pages(of: lines) { $0.text.utf8.count + 96 }.enumerated().map {
      index, lines in
      var page = ServerMessage.ModerationList(step: step, lines: lines)
      page.continuesList = continuesList || index > 0
      return page
    }
  }
}

extension ServerMessage.Draft {
  /// The draft in parts that fit into a line each.
  var pages: [ServerMessage.Draft] {
    // The keys around a line have about 80 bytes.
    WorkshopProtocol.pages(of: lines) { $0.text.utf8.count + ($0.by?.utf8.count ?? 0) + 80 }
      .enumerated().map { index, lines in
        var page = ServerMessage.Draft(step: step, lines: lines)
        page.continuesList = continuesList || index > 0
        return page
      }
  }
}

extension ServerMessage.Replies {
  /// The threads in parts that fit into a line each; a long thread goes on in the next.
  var pages: [ServerMessage.Replies] {
    // The keys around a line have about 32 bytes, those around a thread as many again.
    let threads = threads.flatMap { thread in
      WorkshopProtocol.pages(of: thread.lines) { $0.text.utf8.count + 32 }.map {
        Thread(letter: thread.letter, lines: $0)
      }
    }
    let pages = WorkshopProtocol.pages(of: threads) { thread in
      thread.lines.reduce(thread.letter.utf8.count + 32) { $0 + $1.text.utf8.count + 32 }
    }
    return pages.enumerated().map { index, threads in
      var page = ServerMessage.Replies(step: step, threads: threads)
      page.continuesList = continuesList || index > 0
      return page
    }
  }
}

extension ServerMessage.People {
  /// The same with as many letters as fit into a line.
  var fitting: ServerMessage.People {
    var size = 0
    let fitting = letters.prefix { letter in
      size += letter.utf8.count + 3
      return size <= pageBytes
    }
    return ServerMessage.People(
      present: present, away: away, waiting: waiting, letters: Array(fitting))
  }
}
