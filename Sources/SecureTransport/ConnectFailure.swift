internal import NIOCore
internal import NIOPosix

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What the system's errors mean to somebody who connects.
enum ConnectFailure {
  static func meaning(of error: any Error) -> TransportError {
    switch error {
    case let error as TransportError: error
    case let error as NIOConnectionError: meaning(of: error)
    case let error as IOError: meaning(ofCode: error.errnoCode)
    case ChannelError.connectTimeout: .timedOut
    case is CancellationError: .cancelled
    default: .unreachable
    }
  }

  /// Of several addresses, the failure that says most: somebody was there and said no.
  private static func meaning(of error: NIOConnectionError) -> TransportError {
    let failures = error.connectionErrors.map { meaning(of: $0.error) }
    guard !failures.isEmpty else { return .unknownHost }
    for telling in [TransportError.refused, .hungUp, .timedOut] where failures.contains(telling) {
      return telling
    }
    return .unreachable
  }

  private static func meaning(ofCode code: CInt) -> TransportError {
    switch code {
    case ECONNREFUSED: .refused
    case ECONNRESET, EPIPE: .hungUp
    case ETIMEDOUT: .timedOut
    default: .unreachable
    }
  }
}
