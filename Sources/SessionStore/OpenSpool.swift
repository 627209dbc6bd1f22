internal import Facilitation

/// A spool's file with what seals it.
struct OpenSpool: ~Copyable {
  private var file: SpoolFile
  private var sealer: any RecordSealer
  private let codec: SpoolRecordCodec
  /// Both are reused, so that a record costs no memory of its own here.
  private var plaintext: [UInt8]
  private var sealed: [UInt8] = []

  init(file: consuming SpoolFile, sealer: any RecordSealer) {
    codec = SpoolRecordCodec(sizeClass: file.sizeClass, layout: file.layout)
    plaintext = [UInt8](repeating: 0, count: codec.plaintextBytes)
    self.file = file
    self.sealer = sealer
  }

  mutating func append(_ records: [StepRecord]) throws(StoreError) {
    guard !records.isEmpty else { return }
    sealed.removeAll(keepingCapacity: true)
    sealed.reserveCapacity(records.count * file.recordBytes)
    var number = file.count
    for record in records { try seal(record, &number) }
    try file.append(sealed)
  }

  func read() throws(StoreError) -> (records: [StepRecord], firstBad: Int?) {
    var assembly = SpoolRecordCodec.Assembly(layout: file.layout)
    var number = 0
    var firstBad: Int?
    try file.read { (bytes) throws(StoreError) in
      number += 1
      guard firstBad == nil else { return }
      guard let plaintext = sealer.open(bytes, number: number), assembly.add(plaintext) else {
        firstBad = number
        return
      }
    }
    return (assembly.records, firstBad)
  }

  private mutating func seal(_ record: StepRecord, _ number: inout Int) throws(StoreError) {
    var buffer = [UInt8]()
    swap(&buffer, &plaintext)
    defer { swap(&buffer, &plaintext) }
    try codec.encode(record, in: &buffer) { (bytes) throws(StoreError) in
      number += 1
      try sealer.seal(bytes, number: number, into: &sealed)
    }
  }
}
