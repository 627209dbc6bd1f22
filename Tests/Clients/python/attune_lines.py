"""Lines, envelopes, tokens and pins of the Attune protocol, as docs/PROTOCOL.md describes them."""

import base64
import hashlib
import json
import os

LINE_BYTES = 65_536
LEAST_LINE = 1_280
MAIL_LINE = 4_096
MAIL_TOKENS = 8
MAIL_GRAPHEMES = 140
MAIL_BYTES = 600
PAD_FRAME = len(',"pad":""')
ENVELOPES = (256, 512, 1024, 2048, 4096, 8192)


class Surprise(Exception):
    """The other side said something that the protocol does not allow."""


def encode(message, line_bytes=None):
    """One line with its newline; padded to exactly `line_bytes` bytes if given."""
    text = json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode()
    if line_bytes is None:
        return text + b"\n"
    missing = line_bytes - 1 - len(text)
    if missing < 0:
        raise ValueError(f"the line is {-missing} bytes too long for this step")
    if missing < PAD_FRAME:
        padding = b" " * missing
    else:
        padding = b',"pad":"' + b"0" * (missing - PAD_FRAME) + b'"'
    return text[:-1] + padding + b"}\n"


def decode(line):
    """The message of a line without its newline and its padding."""
    if len(line) >= LINE_BYTES:
        raise Surprise("a line has more than 64 KiB")
    try:
        message = json.loads(line.decode("utf-8"), object_pairs_hook=_members)
    except (UnicodeDecodeError, ValueError) as error:
        raise Surprise(f"a line is not JSON: {error}") from None
    if not isinstance(message, dict) or not isinstance(message.get("t"), str):
        raise Surprise("a line is not an object with a name")
    if message["t"] == "mail" and "letters" in message and len(line) + 1 != MAIL_LINE:
        raise Surprise("a mail is not as long as every mail is")
    message.pop("pad", None)
    return message


def _members(pairs):
    keys = [key for key, _ in pairs]
    if len(keys) != len(set(keys)):
        raise ValueError("a key comes twice")
    return dict(pairs)


def seal(content, size):
    """The envelope of suite `open` in base64: a length, the content, zeros."""
    data = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    if size not in ENVELOPES:
        raise Surprise(f"no envelope has {size} bytes")
    if len(data) > size - 2:
        raise ValueError("the answer is too long for its envelope")
    padded = len(data).to_bytes(2, "big") + data
    return base64.b64encode(padded + bytes(size - len(padded))).decode()


def token():
    """16 random bytes as 22 characters."""
    return base64.urlsafe_b64encode(os.urandom(16)).decode().rstrip("=")


def pin(certificate):
    """The pin of a certificate in DER: the first 16 bytes of its key's SHA-256, in base32."""
    digest = hashlib.sha256(public_key(certificate)).digest()
    return base64.b32encode(digest[:16]).decode().lower().rstrip("=")


def public_key(certificate):
    """The DER `SubjectPublicKeyInfo` of a certificate (RFC 5280 §4.1)."""
    _, outer, _ = _element(certificate, 0)
    _, start, end = _element(certificate, outer)
    place, fields = start, []
    while place < end:
        tag, _, after = _element(certificate, place)
        fields.append((tag, place, after))
        place = after
    # [0] version may be missing; then serial, algorithm, issuer, validity, subject, key.
    index = 6 if fields and fields[0][0] == 0xA0 else 5
    if len(fields) <= index:
        raise Surprise("the certificate holds no key")
    _, begin, after = fields[index]
    return certificate[begin:after]


def _element(data, place):
    """Tag, start of the contents and end of the DER element at a place."""
    if place + 2 > len(data):
        raise Surprise("the certificate ends early")
    tag, length = data[place], data[place + 1]
    start = place + 2
    if length & 0x80:
        count = length & 0x7F
        length = int.from_bytes(data[start : start + count], "big")
        start += count
    if start + length > len(data):
        raise Surprise("the certificate ends early")
    return tag, start, start + length


def invitation(text):
    """Host, port, code and pin of `attune://HOST:PORT/CODE#PIN`; the pin may be None."""
    rest, _, pinned = text.strip().removeprefix("attune://").partition("#")
    address, slash, code = rest.partition("/")
    if not slash or not code:
        raise ValueError("an invitation looks like attune://HOST:PORT/CODE#PIN")
    host, port = address, "7333"
    if address.startswith("["):
        host, _, port = address[1:].partition("]")
        port = port.lstrip(":") or "7333"
    elif address.count(":") == 1:
        host, _, port = address.partition(":")
    return host, int(port), code, pinned.lower() or None
