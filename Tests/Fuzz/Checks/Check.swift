/// What a fuzzer feeds, and what must hold for every input; nothing here may trap or hang.
package enum Check: String, CaseIterable, Sendable {
  /// The cutters of streams into lines.
  case frames = "Frames"
  /// The readers of lines, envelopes, views and records, and the filter of texts.
  case messages = "Messages"
  /// The readers of workshops and of support contacts.
  case workshopFile = "WorkshopFile"
  /// What people type, and what servers say to their clients.
  case lineInput = "LineInput"

  /// What is wrong with what came of the bytes; nil where all is well.
  package func complaint(about bytes: [UInt8]) -> String? {
    switch self {
    case .frames: Frames.complaint(about: bytes)
    case .messages: Messages.complaint(about: bytes)
    case .workshopFile: WorkshopFile.complaint(about: bytes)
    case .lineInput: LineInput.complaint(about: bytes)
    }
  }
}

/// What may reach a screen, whoever wrote it.
enum Printed {
  /// Whether nothing in a line could steer a terminal, end the line or reorder it.
  static func isCalm(_ line: String) -> Bool {
    line.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: false
      default: true
      }
    }
  }
}
