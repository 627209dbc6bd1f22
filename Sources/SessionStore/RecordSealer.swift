internal import Crypto

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Seals a spool's records; a test may put its own in place.
package protocol RecordSealer: Sendable {
  /// How many bytes sealing adds to a record.
  static var overhead: Int { get }
  /// Appends the sealed record; `number` is its place in the file, from 1.
  mutating func seal(
    _ plaintext: borrowing [UInt8], number: Int, into output: inout [UInt8]
  ) throws(StoreError)
  /// The record again, or nil when a byte of it or its place is another.
  func open(_ sealed: ArraySlice<UInt8>, number: Int) -> [UInt8]?
}

/// AES-256-GCM under the step's key.
///
/// The nonce is 64 bits that are drawn whenever the spool is opened, and a count of what was sealed
/// since. A count alone would seal two records under one nonce after a torn one was dropped.
struct StepKeySealer: RecordSealer {
  static let overhead = 28

  private let key: SymmetricKey
  private var nonce: [UInt8]
  private var count: UInt32 = 0

  init(key: [UInt8], secrets: SecretSource) {
    self.key = SymmetricKey(data: key)
    nonce = secrets.bytes(8) + [0, 0, 0, 0]
  }

  mutating func seal(
    _ plaintext: borrowing [UInt8], number: Int, into output: inout [UInt8]
  ) throws(StoreError) {
    // A step has far fewer records than the count has values; beyond it, the spool says no.
    guard count < UInt32.max else { throw .failed(code: -1) }
    count += 1
    for place in 0..<4 { nonce[8 + place] = UInt8(truncatingIfNeeded: count >> UInt32(8 * place)) }
    do {
      let box = try AES.GCM.seal(
        copy plaintext, using: key, nonce: AES.GCM.Nonce(data: nonce),
        authenticating: Self.context(number))
      guard let combined = box.combined else { throw StoreError.failed(code: -1) }
      combined.withUnsafeBytes { output.append(contentsOf: $0) }
    } catch {
      throw .failed(code: -1)
    }
  }

  func open(_ sealed: ArraySlice<UInt8>, number: Int) -> [UInt8]? {
    guard let box = try? AES.GCM.SealedBox(combined: sealed) else { return nil }
    return (try? AES.GCM.open(box, using: key, authenticating: Self.context(number)))
      .map(Array.init)
  }

  private static func context(_ number: Int) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
