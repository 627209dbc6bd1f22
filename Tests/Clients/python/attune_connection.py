"""A TLS connection to a server, as docs/PROTOCOL.md describes it under Transport and Lines."""

import socket
import ssl

import attune_lines as lines
import attune_shapes
from attune_lines import Surprise


class Gone(Exception):
    """The connection is over; `reason` is the server's, or None."""

    def __init__(self, reason=None):
        super().__init__(reason or "the connection broke")
        self.reason = reason


class Connection:
    """One TLS connection: lines out, messages in."""

    def __init__(self, invite, timeout):
        host, port, self.code, pin = lines.invitation(invite)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        # The name and issuer of the certificate mean nothing here; the pin decides.
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        context.set_alpn_protocols(["attune/1"])
        plain = socket.create_connection((host, port), timeout)
        self.socket = context.wrap_socket(plain, server_hostname=host)
        found = lines.pin(self.socket.getpeercert(binary_form=True))
        if pin is not None and found != pin:
            raise Surprise("the server's key is not the one of the invitation")
        if self.socket.selected_alpn_protocol() != "attune/1":
            raise Surprise("the server did not agree on attune/1")
        self.buffer = b""
        self.sequence = 0
        self.led_by_members = False

    def send(self, message, line_bytes=None):
        """Sends one line in one record."""
        try:
            self.socket.sendall(lines.encode(message, line_bytes))
        except OSError:
            raise Gone() from None

    def next_sequence(self):
        """The number of the next answer, done or take-back on this connection."""
        self.sequence += 1
        return self.sequence

    def receive(self):
        """The next message; Gone when there is none."""
        while b"\n" not in self.buffer:
            if len(self.buffer) > lines.LINE_BYTES:
                raise Surprise("a line has more than 64 KiB")
            try:
                data = self.socket.recv(65_536)
            except TimeoutError:
                raise Surprise("the server said nothing for too long") from None
            except OSError:
                raise Gone() from None
            if not data:
                raise Gone()
            self.buffer += data
        line, _, self.buffer = self.buffer.partition(b"\n")
        message = attune_shapes.check(lines.decode(line), self.led_by_members)
        if message["t"] == "admitted":
            self.led_by_members = message["leadership"] == "member"
        return message

    def close(self):
        self.socket.close()
