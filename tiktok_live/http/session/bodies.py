"""Read the body of an answer and undo its content encoding, neither beyond a limit."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

import requests

__all__ = ["BodyError", "decoded", "read_body"]

CHUNK_BYTES = 64 * 1024
MAX_GZIP_MEMBERS = 100
"""Servers send one; each costs a copy of all that follow, and 16 MB can hold 800,000 empty ones."""
GZIP, ZLIB, RAW = zlib.MAX_WBITS | 16, zlib.MAX_WBITS, -zlib.MAX_WBITS


class BodyError(Exception):
    """A body is too large, or is not encoded as its header says; the text is half a sentence."""


def read_body(response: requests.Response, limit: int) -> bytes:
    """Read the body of an answer that was asked for with ``stream=True``.

    Raises:
        BodyError: it is larger than ``limit`` bytes, or is not encoded as it says.
        OSError: the connection broke off, or an error of requests.
    """
    length = _announced(response)
    if length is not None and length > limit:
        raise BodyError(f"is larger than {limit} bytes")
    # Without this header urllib3 hands on the bytes as they are, and does not inflate them without a limit.
    response.raw.headers.pop("Content-Encoding", None)
    return decoded(_chunks(response, length), response.headers.get("Content-Encoding", ""), limit)


def _announced(response: requests.Response) -> int | None:
    """Return the length that the body should have; ``None`` for chunks, or when no header says it."""
    length = response.headers.get("Content-Length", "")
    plain = "Transfer-Encoding" not in response.headers and length.isdecimal() and len(length) < 20
    return int(length) if plain else None


def _chunks(response: requests.Response, length: int | None) -> Iterator[bytes]:
    """Give the body as it comes; urllib3 1 does not mind when it ends before its time."""
    read = 0
    for chunk in response.iter_content(CHUNK_BYTES):
        read += len(chunk)
        yield chunk
    if length is not None and read < length:
        raise ConnectionError(f"IncompleteRead: {read} of {length} bytes")


def decoded(chunks: Iterable[bytes], encoding: str, limit: int) -> bytes:
    """Join ``chunks`` and undo ``encoding`` (the ``Content-Encoding`` header), up to ``limit`` bytes on either side.

    requests would inflate a whole chunk at once: 64 kB of gzip can hold 64 MB. Here no step makes more than ``limit``.

    Raises:
        BodyError: the body is larger, corrupt, cut off, or encoded in a way that was not asked for.
    """
    encoding = encoding.strip().lower()
    if encoding in ("", "identity"):
        return _joined(chunks, limit)
    if encoding not in ("gzip", "x-gzip", "deflate"):
        raise BodyError("has a content encoding that was not asked for")
    packed = _joined(chunks, limit)
    if not packed:
        return b""
    if encoding == "deflate":
        # The standard means zlib's form; some servers send the bare one. A zlib header has 8 in its first half byte.
        window = ZLIB if packed[0] & 0x0F == 8 and int.from_bytes(packed[:2], "big") % 31 == 0 else RAW
        return _inflate(packed, window, limit)[0]
    return _gunzip(packed, limit)


def _joined(chunks: Iterable[bytes], limit: int) -> bytes:
    body = bytearray()
    for chunk in chunks:
        body += chunk
        if len(body) > limit:
            raise BodyError(f"is larger than {limit} bytes")
    return bytes(body)


def _gunzip(packed: bytes, limit: int) -> bytes:
    """Inflate every member of a gzip body; zero bytes after the last one are padding."""
    body, rest = b"", packed
    for _ in range(MAX_GZIP_MEMBERS):
        more, rest = _inflate(rest, GZIP, limit - len(body))
        body += more
        rest = rest.lstrip(b"\0")
        if not rest:
            return body
    raise BodyError(f"is compressed in more than {MAX_GZIP_MEMBERS} pieces")


def _inflate(packed: bytes, window: int, limit: int) -> tuple[bytes, bytes]:
    inflater = zlib.decompressobj(wbits=window)
    try:
        body = inflater.decompress(packed, limit + 1)
    except zlib.error as exc:
        raise BodyError("is compressed and corrupt") from exc
    if len(body) > limit:
        raise BodyError(f"inflates to more than {limit} bytes")
    if not inflater.eof:
        raise BodyError("is compressed and cut off")
    return body, inflater.unused_data
