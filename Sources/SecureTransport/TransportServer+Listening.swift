internal import NIOCore
internal import NIOPosix

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension TransportServer {
  static func listen(
    _ configuration: ServerConfiguration, group: MultiThreadedEventLoopGroup, reception: Reception
  ) async throws(TransportError) -> [any Channel] {
    var listeners: [any Channel] = []
    var port = configuration.port
    for host in configuration.hosts {
      let bootstrap = bootstrap(configuration.limits, group: group, reception: reception)
      do {
        let listener = try await bootstrap.bind(host: host, port: port).get()
        // The first free port is taken for the other hosts as well.
        port = listener.localAddress?.port ?? port
        listeners.append(listener)
      } catch {
        throw bindError(error, host: host, port: port)
      }
    }
    return listeners
  }

  private static func bootstrap(
    _ limits: TransportLimits, group: MultiThreadedEventLoopGroup, reception: Reception
  ) -> ServerBootstrap {
    let outbox = ChannelOptions.Types.WriteBufferWaterMark(
      low: limits.outboxBytes / 2, high: limits.outboxBytes)
    // NIO keeps one such buffer for each connection. Small, because most lines are 256 bytes, and
    // fixed, because one long line would otherwise cost memory for ever.
    let receiving = FixedSizeRecvByteBufferAllocator(capacity: 512)
    return SocketOptions.apply(
      to: ServerBootstrap(group: group)
        .serverChannelOption(.backlog, value: Int32(limits.backlog))
        .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
        .childChannelOption(.writeBufferWaterMark, value: outbox)
        .childChannelOption(.recvAllocator, value: receiving)
        // So that what a peer sends at once is heard at once: 8 KiB in one turn, then others' turn.
        .childChannelOption(.maxMessagesPerRead, value: 16),
      deadPeerSeconds: limits.deadPeerSeconds
    )
    .childChannelInitializer { channel in
      channel.eventLoop.makeCompletedFuture { try reception.receive(channel) }
    }
  }

  private static func bindError(_ error: any Error, host: String, port: Int) -> TransportError {
    guard let error = error as? IOError, error.errnoCode == EADDRINUSE else {
      return .cannotListen(host: host, port: port)
    }
    return .addressInUse(host: host, port: port)
  }
}

/// Options that Linux hands from a listening socket to the accepted ones: no call for each.
private enum SocketOptions {
  static func apply(to bootstrap: ServerBootstrap, deadPeerSeconds: Int) -> ServerBootstrap {
    let probes = 4
    let interval = max(1, deadPeerSeconds / (2 * probes))
    var bootstrap =
      bootstrap
      .serverChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .serverChannelOption(.socketOption(.so_keepalive), value: 1)
    #if os(Linux)
      for (option, value) in [
        (TCP_KEEPIDLE, max(1, deadPeerSeconds / 2)), (TCP_KEEPINTVL, interval),
        (TCP_KEEPCNT, probes), (TCP_USER_TIMEOUT, deadPeerSeconds * 1_000),
      ] {
        bootstrap = bootstrap.serverChannelOption(
          .tcpOption(NIOBSDSocket.Option(rawValue: option)), value: value)
      }
    #endif
    return bootstrap
  }
}
