"""Bounds for what websocket-client reads: frames, messages in pieces, the answer to the handshake."""

from __future__ import annotations

import os
import struct
import sys
import time
from collections.abc import Callable
from typing import Any

from websocket import ABNF, WebSocketProtocolException

# Not public, and the same in all versions that setup.cfg admits.
from websocket._abnf import continuous_frame, frame_buffer

__all__ = ["MAX_FRAME_BYTES", "BoundedFrames", "BoundedMessage", "GuardedHandshake", "binary_frame"]

MAX_FRAME_BYTES = 16 * 1024 * 1024
MAX_HANDSHAKE_BYTES = 64 * 1024
READ_BYTES = 64 * 1024
"""In a flood some ten frames at a time, of which the handlers' thread is told together."""
MOST_AT_ONCE = 256 * 1024
FINAL_BINARY, MASKED = 0x80 | ABNF.OPCODE_BINARY, 0x80


class BoundedFrames(frame_buffer):
    """Reads as much as there is at a time, and refuses a frame by its head, before its body is read.

    The library reads each part of a frame by itself, with three system calls in place of one: 8.0 us for a frame of
    2 kB, and 4.2 like this. After a read that breaks off, the next one goes on where it was.
    """

    def __init__(self, receive: Callable[[int], bytes]) -> None:
        super().__init__(receive, True)
        self._ahead = bytearray()

    @property
    def is_ahead(self) -> bool:
        """Whether bytes were read that belong to the next frame."""
        return bool(self._ahead)

    @property
    def has_frame(self) -> bool:
        """Whether the next frame was read, all of it, and is one with data."""
        span = _body(self._ahead)
        return span is not None and len(self._ahead) >= span[1] and self._ahead[0] == FINAL_BINARY

    def recv_frame(self) -> ABNF:
        """Return the next frame; what reading raises goes through."""
        ahead = self._ahead
        while (span := _body(ahead)) is None:
            ahead += self.recv(READ_BYTES)
        begin, end = span
        if end - begin > MAX_FRAME_BYTES:
            raise WebSocketProtocolException(f"a frame of {end - begin} bytes; {MAX_FRAME_BYTES} are accepted")
        while len(ahead) < end:
            ahead += self.recv(max(READ_BYTES, min(end - len(ahead), MOST_AT_ONCE)))
        first, second, data = ahead[0], ahead[1], bytes(ahead[begin:end])
        if second & MASKED:
            data = ABNF.mask(bytes(ahead[begin - 4 : begin]), data)
        del ahead[:end]
        frame = ABNF(first >> 7, first >> 6 & 1, first >> 5 & 1, first >> 4 & 1, first & 0x0F, second >> 7, data)
        frame.validate(True)
        return frame


def _body(data: bytearray) -> tuple[int, int] | None:
    """Return where the body of the frame begins with which the data begin, and where it ends; ``None`` for less."""
    if len(data) < 2:
        return None
    length, place = data[1] & 0x7F, 2
    if length >= 126:
        place = 4 if length == 126 else 10
        if len(data) < place:
            return None
        length = int.from_bytes(data[2:place], "big")
    if data[1] & MASKED:
        place += 4
    return place, place + length


def binary_frame(data: bytes) -> bytes:
    """Return a client's frame around ``data``, masked at random as RFC 6455 demands: 1.6 us, the library 3.7."""
    length = len(data)
    if length < 126:
        head = struct.pack("!BB", FINAL_BINARY, MASKED | length)
    elif length < 1 << 16:
        head = struct.pack("!BBH", FINAL_BINARY, MASKED | 126, length)
    else:
        head = struct.pack("!BBQ", FINAL_BINARY, MASKED | 127, length)
    mask = os.urandom(4)
    masks = int.from_bytes((mask * (length // 4 + 1))[:length], sys.byteorder)
    return head + mask + (int.from_bytes(data, sys.byteorder) ^ masks).to_bytes(length, sys.byteorder)


class BoundedMessage(continuous_frame):
    """Refuses pieces that are too much together."""

    def add(self, frame: ABNF) -> None:
        so_far = len(self.cont_data[1]) if self.cont_data else 0
        if so_far + len(frame.data) > MAX_FRAME_BYTES:
            raise WebSocketProtocolException(f"a message in pieces of more than {MAX_FRAME_BYTES} bytes")
        super().add(frame)
        if not frame.fin and self.cont_data and isinstance(self.cont_data[1], bytes):
            self.cont_data[1] = bytearray(self.cont_data[1])  # bytes would be copied whole for every piece

    def extract(self, frame: ABNF) -> Any:
        opcode, whole = super().extract(frame)
        whole.data = bytes(whole.data)
        return opcode, whole


class GuardedHandshake:
    """A socket during the handshake, which the library reads without a limit, each byte with a timeout of its own."""

    def __init__(self, sock: Any, timeout: float) -> None:
        self._sock = sock
        self._deadline = time.monotonic() + timeout
        self._bytes_left = MAX_HANDSHAKE_BYTES

    def recv(self, bufsize: int) -> bytes:
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("the handshake takes too long")
        self._sock.settimeout(left)
        data: bytes = self._sock.recv(bufsize)
        self._bytes_left -= len(data)
        if self._bytes_left < 0:
            raise WebSocketProtocolException(f"an answer of more than {MAX_HANDSHAKE_BYTES} bytes")
        return data

    def __getattr__(self, name: str) -> Any:
        return getattr(self._sock, name)
