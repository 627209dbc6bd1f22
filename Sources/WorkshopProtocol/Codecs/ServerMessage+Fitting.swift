/// Bytes of other people's texts in one message before escapes, which at most double safe text.
private let pageBytes = 24_000

extension [ServerMessage.Note] {
  /// The notes in parts that fit into a line each; at least one.
  var pages: [[ServerMessage.Note]] {
    var pages: [[ServerMessage.Note]] = [[]]
    var size = 0
    for note in self {
      // The keys around a note have about 32 bytes.
      let bytes = note.text.utf8.count + (note.signedBy?.utf8.count ?? 0) + 32
      size += bytes
      if size > pageBytes, pages.last?.isEmpty == false {
        pages.append([])
        size = bytes
      }
      pages[pages.count - 1].append(note)
    }
    return pages
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
