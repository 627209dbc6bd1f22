public import Facilitation
internal import Synchronization

/// One open step's answers in one file, sealed under a key that lives in memory-backed storage.
///
/// There is no `fsync`: what the kernel has taken outlives this process, and a crash of the whole
/// computer takes the step's key along with its memory, so that a record on the disk would be of no
/// use. A class, because it owns the file; it is used from one task.
public final class Spool: AnswerSpool {
  private let names: SpoolNames
  private let state: Mutex<OpenSpool?>

  init(names: SpoolNames, file: consuming SpoolFile, sealer: any RecordSealer) {
    self.names = names
    state = Mutex(OpenSpool(file: file, sealer: sealer))
  }

  /// Keeps a batch by one write; all of it or nothing.
  ///
  /// - Throws: `StoreError.recordTooLarge`, `full`, or `spoolGone` after `destroy`.
  public func append(_ records: [StepRecord]) throws(StoreError) {
    try state.withLock { state throws(StoreError) in
      guard try state?.append(records) != nil else { throw .spoolGone }
    }
  }

  /// Everything that was acknowledged, in the order of arrival.
  ///
  /// - Throws: `StoreError.corruptRecord` with the number of the first that is not readable.
  public func readAll() throws(StoreError) -> [StepRecord] {
    let (records, firstBad) = try readableRecords()
    if let firstBad { throw .corruptRecord(firstBad) }
    return records
  }

  /// The records before the first that is not readable, and that one's place, from 1.
  public func readableRecords() throws(StoreError) -> (records: [StepRecord], firstBad: Int?) {
    try state.withLock { state throws(StoreError) in
      guard let read = try state?.read() else { throw .spoolGone }
      return read
    }
  }

  /// Destroys the key, then the file (rules D3).
  @discardableResult
  public func destroy() -> Bool {
    state.withLock { $0 = nil }
    return names.destroy()
  }
}
