internal import Crypto
public import WorkshopModel

/// Where the spools of open steps and their keys are: a directory in memory, for one user alone.
public struct SpoolDirectory: SpoolKeeper {
  /// Makes a sealer out of a step's key.
  package typealias SealerMaker = @Sendable ([UInt8], SecretSource) -> any RecordSealer

  private let path: String
  private let secrets: SecretSource
  private let makeSealer: SealerMaker
  private let overhead: Int

  /// Uses a directory, and makes it where there is none.
  ///
  /// - Throws: `StoreError.notWritable`, or `notPrivate` when others have a way into it.
  public init(path: String, secrets: SecretSource = .system) throws(StoreError) {
    try self.init(path: path, secrets: secrets, overhead: StepKeySealer.overhead) {
      StepKeySealer(key: $0, secrets: $1)
    }
  }

  package init(
    path: String, secrets: SecretSource, overhead: Int, makeSealer: @escaping SealerMaker
  ) throws(StoreError) {
    self.path = path
    self.secrets = secrets
    self.overhead = overhead
    self.makeSealer = makeSealer
    try PrivateFiles.makeDirectory(path)
    try PrivateFiles.requirePrivate(path)
  }

  /// Begins a step's spool: first its key, then its file.
  public func create(
    session: String, step: StepID, sizeClass: Int
  ) throws(StoreError) -> any AnswerSpool {
    let names = SpoolNames(directory: path, session: session, step: step)
    // A step that was opened and never recorded as open left this behind.
    guard names.destroy() else { throw .notWritable(path: path) }
    let key = secrets.bytes(32)
    try PrivateFiles.create(names.key, key)
    let file = try SpoolFile(
      creating: names.records, sizeClass: sizeClass, recordBytes: recordBytes(sizeClass, .newest))
    return Spool(names: names, file: file, sealer: makeSealer(key, secrets))
  }

  /// Finds a step's spool again.
  public func open(session: String, step: StepID) throws(StoreError) -> any AnswerSpool {
    let names = SpoolNames(directory: path, session: session, step: step)
    guard let key = try PrivateFiles.contents(names.key), key.count == 32 else {
      throw .spoolGone
    }
    let file = try SpoolFile(opening: names.records, recordBytes: recordBytes)
    return Spool(names: names, file: file, sealer: makeSealer(key, secrets))
  }

  /// Destroys whatever spools a session still has, keys first.
  @discardableResult
  public func destroyAll(of session: String) -> Bool {
    let prefix = SpoolNames.prefix(of: session)
    let mine = PrivateFiles.names(in: path).filter { $0.hasPrefix(prefix) }
    var isGone = true
    for name in mine where name.hasSuffix(SpoolNames.keyEnding) {
      isGone = PrivateFiles.destroy("\(path)/\(name)") && isGone
    }
    for name in mine where !name.hasSuffix(SpoolNames.keyEnding) {
      isGone = PrivateFiles.remove("\(path)/\(name)") && isGone
    }
    return isGone
  }

  private func recordBytes(_ sizeClass: Int, _ layout: SpoolLayout) -> Int {
    SpoolRecordCodec(sizeClass: sizeClass, layout: layout).plaintextBytes + overhead
  }
}

/// The names of a step's two files, which say nothing of session and step.
struct SpoolNames: Sendable {
  static let keyEnding = ".step.key"

  let key: String
  let records: String

  init(directory: String, session: String, step: StepID) {
    let stem = Self.prefix(of: session) + Self.digest("\(session)/\(step.name)")
    key = "\(directory)/\(stem)\(Self.keyEnding)"
    records = "\(directory)/\(stem).spool"
  }

  static func prefix(of session: String) -> String { digest(session) + "-" }

  /// Removes the key, then the records; true when both are gone.
  func destroy() -> Bool {
    let isKeyGone = PrivateFiles.destroy(key)
    return PrivateFiles.remove(records) && isKeyGone
  }

  private static func digest(_ text: String) -> String {
    SHA256.hash(data: Array(text.utf8)).prefix(8).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
