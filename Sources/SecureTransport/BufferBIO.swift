internal import COpenSSL
internal import NIOCore

/// The two buffers that an `SSL` reads from and writes to instead of a socket.
///
/// A class because the `BIO` points at it; it is confined to its connection's event loop.
final class BufferBIO {
  /// Bytes from the network that OpenSSL has not read yet.
  var inbound = ByteBuffer()
  /// Bytes that OpenSSL wants sent.
  var outbound = ByteBuffer()

  /// Adds received bytes, sharing their storage when nothing is waiting.
  func feed(_ bytes: inout ByteBuffer) {
    if inbound.readableBytes == 0 {
      inbound = bytes
    } else {
      inbound.writeBuffer(&bytes)
    }
  }

  /// Makes a `BIO` that points at `state`, which must live longer than it.
  static func makeBIO(over state: BufferBIO) -> OpaquePointer? {
    guard let method = BufferBIOMethod.shared, let bio = BIO_new(method) else { return nil }
    BIO_set_data(bio, Unmanaged.passUnretained(state).toOpaque())
    BIO_set_init(bio, 1)
    return bio
  }

  fileprivate static func state(of bio: OpaquePointer?) -> BufferBIO? {
    guard let data = BIO_get_data(bio) else { return nil }
    return Unmanaged<BufferBIO>.fromOpaque(data).takeUnretainedValue()
  }

  fileprivate func take(_ count: Int, into target: UnsafeMutableRawPointer) -> Int {
    let taken = min(count, inbound.readableBytes)
    guard taken > 0 else { return 0 }
    inbound.readWithUnsafeReadableBytes { source in
      UnsafeMutableRawBufferPointer(start: target, count: taken)
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: source.prefix(taken)))
      return taken
    }
    return taken
  }
}

private enum BufferBIOMethod {
  /// The callbacks, made once for the process and never freed.
  ///
  /// `nonisolated(unsafe)`: a static `let` is initialised once under a lock, and nothing writes to
  /// a `BIO_METHOD` after its setters have run here; OpenSSL itself shares its methods that way.
  nonisolated(unsafe) static let shared: OpaquePointer? = make()

  private static func make() -> OpaquePointer? {
    let method = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "byte buffer")
    BIO_meth_set_write(method) { bio, bytes, count in
      guard let state = BufferBIO.state(of: bio), let bytes, count > 0 else { return 0 }
      state.outbound.writeBytes(UnsafeRawBufferPointer(start: bytes, count: Int(count)))
      return count
    }
    BIO_meth_set_read(method) { bio, target, count in
      cossl_bio_clear_retry(bio)
      guard let state = BufferBIO.state(of: bio), let target, count > 0 else { return 0 }
      let taken = state.take(Int(count), into: target)
      guard taken == 0 else { return Int32(taken) }
      cossl_bio_set_retry_read(bio)
      return -1
    }
    BIO_meth_set_ctrl(method) { _, command, _, _ in command == BIO_CTRL_FLUSH ? 1 : 0 }
    return method
  }
}
