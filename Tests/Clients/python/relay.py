#!/usr/bin/env python3
"""Stands between a client and its server with the server's own key, and writes down what passes.

  relay.py CERTIFICATE KEY HOST:PORT FOLDER

Listens on a free port of the loopback and says which. Each connection is numbered in the order of its
arrival; the lines that the server sends it go to FOLDER/N.to-client, those of the client to
FOLDER/N.to-server. A story uses it to search each byte that a participant's program was given. It works
because it holds the server's key, which nobody else has: the pin of the invitation is the key's.
"""

import asyncio
import ssl
import sys
from pathlib import Path

ALPN = ["attune/1"]


def server_context(certificate, key):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.set_alpn_protocols(ALPN)
    context.load_cert_chain(certificate, key)
    return context


def client_context():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.set_alpn_protocols(ALPN)
    # It is the server of the same story on the loopback; the client checks the pin.
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


async def pass_on(reader, writer, path):
    """Copies until one side is done; each piece is on the disk before it goes on."""
    with open(path, "ab", buffering=0) as record:
        try:
            while piece := await reader.read(65_536):
                record.write(piece)
                writer.write(piece)
                await writer.drain()
        except (ConnectionError, ssl.SSLError):
            pass
    writer.close()


class Relay:
    def __init__(self, host, port, folder):
        self.host = host
        self.port = port
        self.folder = folder
        self.count = 0

    async def take(self, reader, writer):
        self.count += 1
        place = self.folder / str(self.count)
        try:
            server = await asyncio.open_connection(
                self.host, self.port, ssl=client_context(), limit=1 << 20)
        except OSError:
            writer.close()
            return
        await asyncio.gather(
            pass_on(server[0], writer, place.with_suffix(".to-client")),
            pass_on(reader, server[1], place.with_suffix(".to-server")))


async def main():
    certificate, key, address, folder = sys.argv[1:]
    host, _, port = address.rpartition(":")
    relay = Relay(host.strip("[]"), int(port), Path(folder))
    server = await asyncio.start_server(
        relay.take, "127.0.0.1", 0, ssl=server_context(certificate, key), limit=1 << 20)
    print("Relaying at port", server.sockets[0].getsockname()[1], flush=True)
    async with server:
        # The story ends it by closing its input.
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        sys.exit(130)
