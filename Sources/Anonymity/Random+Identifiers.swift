public import WorkshopModel

extension AnswerToken {
  /// A token of 128 bits from the system's secure generator.
  public static func random() -> AnswerToken {
    var generator = SystemRandomNumberGenerator()
    return AnswerToken(high: generator.next(), low: generator.next())
  }
}

extension Draw {
  /// 256 bits from the system's secure generator.
  public static func secure() -> Draw {
    var generator = SystemRandomNumberGenerator()
    return Draw(using: &generator)
  }
}

extension SeatID {
  /// A label that nobody in the room has, which says nothing about the order of arrival.
  public static func random(avoiding taken: some Collection<SeatID>) -> SeatID {
    var generator = SystemRandomNumberGenerator()
    return random(avoiding: taken, using: &generator)
  }

  package static func random(
    avoiding taken: some Collection<SeatID>, using generator: inout some RandomNumberGenerator
  ) -> SeatID {
    while true {
      // A room has at most some thousands of the four billion labels.
      let seat = SeatID(label: UInt32(truncatingIfNeeded: generator.next()))
      if !taken.contains(seat) { return seat }
    }
  }
}

enum SecureBytes {
  static func random(count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    // Eight bytes at a time: each word costs a system call.
    while bytes.count < count {
      withUnsafeBytes(of: generator.next()) {
        bytes.append(contentsOf: $0.prefix(count - bytes.count))
      }
    }
    return bytes
  }
}
