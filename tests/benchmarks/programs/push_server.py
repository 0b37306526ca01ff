"""A push server that costs little: it sends a stream to one client, as fast as it can or in time, and counts acks.

The simulator answers what a client asks over HTTP and names this server for the socket. The first line out says where
all of it is; a line in lets the stream begin; the last line out says what was sent and acknowledged.
"""

from __future__ import annotations

import argparse
import base64
import contextlib
import hashlib
import json
import socket
import struct
import sys
import threading
import time
from pathlib import Path
from typing import BinaryIO

from benchmarks.stream import read_stream
from tiktok_live.proto.room_pb2 import CONTROL_ACTION_STREAM_ENDED
from tiktok_live.simulator import Simulator
from tiktok_live.simulator.frames import push_frame, response
from tiktok_live.simulator.messages import control
from tiktok_live.simulator.studio import Studio

__all__ = ["HOST"]

HOST = "demo_host"
GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
BINARY, CLOSE = 2, 8
LATER = 1_900_000_000.0


class Listener(threading.Thread):
    """Reads what the client sends until it closes."""

    def __init__(self, client: socket.socket, file: BinaryIO) -> None:
        super().__init__(daemon=True)
        self.acks = 0
        self._client = client
        self._file = file

    def run(self) -> None:
        with contextlib.suppress(OSError, struct.error):  # a client may be gone without a word
            while self._read_frame() != CLOSE:
                continue
            self._client.sendall(frame_of(CLOSE, struct.pack("!H", 1000)))

    def _read_frame(self) -> int:
        first, length = struct.unpack("!BB", self._file.read(2))
        length &= 0x7F
        if length == 126:
            (length,) = struct.unpack("!H", self._file.read(2))
        mask = self._file.read(4) * (length // 4 + 1)
        data = self._file.read(length)
        plain = int.from_bytes(data, "big") ^ int.from_bytes(mask[:length], "big")
        self.acks += b"\x3a\x03ack" in plain.to_bytes(length, "big")  # field 7, the kind of a push frame
        return int(first) & 0x0F


def frame_of(opcode: int, data: bytes) -> bytes:
    """Return an unmasked WebSocket frame."""
    if len(data) < 126:
        return struct.pack("!BB", 0x80 | opcode, len(data)) + data
    if len(data) < 65536:
        return struct.pack("!BBH", 0x80 | opcode, 126, len(data)) + data
    return struct.pack("!BBQ", 0x80 | opcode, 127, len(data)) + data


def shake_hands(file: BinaryIO, client: socket.socket) -> None:
    """Answer the opening handshake."""
    key = ""
    while line := file.readline().strip():
        name, _, value = line.decode("latin-1").partition(":")
        if name.lower() == "sec-websocket-key":
            key = value.strip()
    accept = base64.b64encode(hashlib.sha1((key + GUID).encode(), usedforsecurity=False).digest()).decode()
    lines = ("HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade")
    client.sendall("\r\n".join((*lines, f"Sec-WebSocket-Accept: {accept}", "", "")).encode())


def last_frame() -> bytes:
    """Return the frame that ends the live."""
    studio = Studio(HOST, room_id=1, pictures="", now=LATER)  # message ids come from the time, and must be new ones
    message = control(studio, CONTROL_ACTION_STREAM_ENDED)
    return push_frame(response([message], cursor="end", internal_ext="end", need_ack=True), log_id=1)


def send_all(client: socket.socket, frames: list[bytes], rate: float) -> None:
    """Send frames, ``rate`` of them in a second; 0 for as fast as the client takes them."""
    begin = time.monotonic()
    for number, frame in enumerate(frames):
        if rate and (early := begin + number / rate - time.monotonic()) > 0:
            time.sleep(early)
        client.sendall(frame)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stream", type=Path)
    parser.add_argument("--rate", type=float, default=0.0, help="frames a second; 0 for a flood")
    options = parser.parse_args()
    frames = [frame_of(BINARY, frame) for frame in [*read_stream(options.stream), last_frame()]]
    with Simulator(autoplay=False, history=0) as simulator, socket.create_server(("127.0.0.1", 0)) as listening:
        push = f"ws://127.0.0.1:{listening.getsockname()[1]}/push"
        simulator.push.address = push
        print(json.dumps({"url": simulator.url, "push": push}), flush=True)
        client, _ = listening.accept()
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with client, client.makefile("rb") as file:
            shake_hands(file, client)
            listener = Listener(client, file)
            listener.start()
            sys.stdin.readline()
            with contextlib.suppress(OSError):  # a client may leave before the end
                send_all(client, frames, options.rate)
            listener.join()
    print(json.dumps({"sent": len(frames), "acks": listener.acks}), flush=True)


if __name__ == "__main__":
    main()
