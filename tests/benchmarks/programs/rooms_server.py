"""A TikTok for a thousand rooms: look-ups, signatures and push sockets in one thread, which is all that it costs.

The same frames go to every room, each at a moment of its own, so that nothing has to be packed while others measure.
The first line out says where it is; ``begin`` in lets the messages flow; ``end`` lets it write down what it saw.
"""

from __future__ import annotations

import argparse
import array
import asyncio
import base64
import hashlib
import json
import struct
import sys
import time
import urllib.request
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from benchmarks.stream import make_messages
from tiktok_live.proto.transport_pb2 import WebcastPushFrame
from tiktok_live.simulator import Scenario, Simulator
from tiktok_live.simulator.frames import internal_ext, push_frame, response

GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
FIRST_ROOM = 7_400_000_000_000_000_000
HEARTBEAT = 10.0
MESSAGES_PER_SECOND = 5
BINARY, CLOSE = 2, 8


class World:
    """The rooms, and what they were sent and sent back."""

    def __init__(self, rooms: int, seconds: float, port: int) -> None:
        self.rooms = rooms
        self.port = port
        self.sockets: dict[int, Connection] = {}
        self.acks = 0
        self.beats: list[list[float]] = [[] for _ in range(rooms)]
        made = list(make_messages(int(seconds * MESSAGES_PER_SECOND)))
        self.ids = [message.msg_id for message in made]
        self.frames = [
            _binary(
                push_frame(
                    response([message], cursor=f"1800000000_{n}", internal_ext=internal_ext(n, n), need_ack=True),
                    log_id=n + 1,
                )
            )
            for n, message in enumerate(made)
        ]
        self.sent = array.array("d", bytes(8 * rooms * len(made)))
        self.page, self.info, self._name, self._id = _templates()

    def answer(self, path: str, query: dict[str, list[str]]) -> tuple[bytes, str]:
        """Return body and headers of an answer."""
        if path.startswith("/@"):
            name = path[2:].split("/")[0]
            return self._of_room(self.page, int(name.rpartition("_")[2])), "Content-Type: text/html\r\n"
        room = int(query["room_id"][0]) - FIRST_ROOM
        if path.startswith("/webcast/room/info"):
            return self._of_room(self.info, room), "Content-Type: application/json\r\n"
        body = response(
            cursor="1800000000_0",
            internal_ext=internal_ext(0, 0),
            push_server=f"ws://127.0.0.1:{self.port}/push/",
            route_params={"wrss": "x", "imprp": "y"},
            is_first=True,
        )
        cookie = "X-Set-TT-Cookie: ttwid=bench; Path=/; Domain=tiktok.com\r\n"
        return body, f"Content-Type: application/x-protobuf\r\nX-Room-Id: {FIRST_ROOM + room}\r\n{cookie}"

    def _of_room(self, template: str, room: int) -> bytes:
        text = template.replace(self._name, f"{self._name}_{room}").replace(self._id, str(FIRST_ROOM + room))
        return text.encode()

    async def play(self, began: float) -> None:
        """Send every room its messages, each room a moment after the one before."""
        spacing = 1.0 / MESSAGES_PER_SECOND
        for number, frame in enumerate(self.frames):
            for room in range(self.rooms):
                wait = began + number * spacing + room * spacing / self.rooms - time.monotonic()
                if wait > 0.001:
                    await asyncio.sleep(wait)
                socket = self.sockets.get(room)
                if socket is not None:
                    self.sent[room * len(self.frames) + number] = time.monotonic()
                    socket.send(frame)
            await asyncio.sleep(0)

    def summary(self) -> dict[str, object]:
        """Return what was seen: how late heartbeats came after the time that the one before had set."""
        late = [
            max(later - earlier - HEARTBEAT, 0.0)
            for beats in self.beats
            for earlier, later in zip(beats, beats[1:], strict=False)
        ]
        return {"acks": self.acks, "heartbeats": sum(map(len, self.beats)), "lateness": sorted(late)}


class Connection(asyncio.Protocol):
    """One client's connection: requests, and a WebSocket after one of them."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._buffer = b""
        self._room: int | None = None
        self._is_socket = False
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def connection_lost(self, exc: Exception | None) -> None:
        if self._room is not None and self._world.sockets.get(self._room) is self:
            del self._world.sockets[self._room]

    def send(self, data: bytes) -> None:
        assert self._transport is not None
        self._transport.write(data)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while self._take_frame() if self._is_socket else self._take_request():
            continue

    def _take_request(self) -> bool:
        head, found, rest = self._buffer.partition(b"\r\n\r\n")
        if not found:
            return False
        self._buffer = rest
        lines = head.decode("latin-1").split("\r\n")
        url = urlsplit(lines[0].split(" ")[1])
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
        query = parse_qs(url.query)
        if "sec-websocket-key" in headers:
            self._upgrade(headers["sec-websocket-key"], int(query["room_id"][0]) - FIRST_ROOM)
        else:
            body, extra = self._world.answer(url.path, query)
            self.send(f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n{extra}\r\n".encode() + body)
        return True

    def _upgrade(self, key: str, room: int) -> None:
        self._is_socket, self._room = True, room
        accept = base64.b64encode(hashlib.sha1((key + GUID).encode(), usedforsecurity=False).digest()).decode()
        self.send(
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Accept: {accept}\r\nHandshake-Options: ping-interval={HEARTBEAT:g}\r\n\r\n".encode()
        )

    def _take_frame(self) -> bool:
        data = self._buffer
        if len(data) < 6:
            return False
        length, place = data[1] & 0x7F, 2
        if length == 126:
            length, place = struct.unpack_from("!H", data, 2)[0], 4
        if len(data) < place + 4 + length:
            return False
        mask = data[place : place + 4] * (length // 4 + 1)
        body = data[place + 4 : place + 4 + length]
        self._buffer = data[place + 4 + length :]
        plain = (int.from_bytes(body, "big") ^ int.from_bytes(mask[:length], "big")).to_bytes(length, "big")
        self._take(data[0] & 0x0F, plain)
        return True

    def _take(self, opcode: int, data: bytes) -> None:
        room = self._room
        assert room is not None and self._transport is not None
        if opcode == CLOSE:
            self.send(struct.pack("!BB", 0x80 | CLOSE, len(data)) + data)
            self._transport.close()
        elif b"\x3a\x03ack" in data:  # field 7, the kind of a push frame; looked for, as parsing costs more
            self._world.acks += 1
        elif (kind := WebcastPushFrame.FromString(data).payload_type) == "hb":
            self._world.beats[room].append(time.monotonic())
            self.send(_binary(push_frame(b"", kind="hb", compress=False)))
        elif kind == "im_enter_room":
            self._world.sockets[room] = self


def _binary(data: bytes) -> bytes:
    if len(data) < 126:
        return struct.pack("!BB", 0x80 | BINARY, len(data)) + data
    if len(data) < 65536:
        return struct.pack("!BBH", 0x80 | BINARY, 126, len(data)) + data
    return struct.pack("!BBQ", 0x80 | BINARY, 127, len(data)) + data


def _templates() -> tuple[str, str, str, str]:
    """Return a live page and a room info of the simulator, and the names in them."""
    with Simulator(Scenario("bench_host"), autoplay=False, history=0) as simulator:
        room_id = simulator.room().room_id
        texts = []
        for path in ("/@bench_host/live", f"/webcast/room/info/?room_id={room_id}"):
            with urllib.request.urlopen(simulator.url + path) as answer:
                texts.append(answer.read().decode())
        return texts[0], texts[1], "bench_host", room_id


async def serve(rooms: int, seconds: float, into: Path) -> None:
    loop = asyncio.get_running_loop()
    worlds: list[World] = []
    server = await loop.create_server(lambda: Connection(worlds[0]), "127.0.0.1", 0, backlog=1024)
    port = server.sockets[0].getsockname()[1]
    world = World(rooms, seconds, port)
    worlds.append(world)
    into.with_suffix(".ids").write_text(json.dumps(world.ids))
    print(json.dumps({"url": f"http://127.0.0.1:{port}"}), flush=True)
    await loop.run_in_executor(None, sys.stdin.readline)
    cpu, began = time.process_time(), time.monotonic()
    await world.play(began + 0.2)
    busy = (time.process_time() - cpu) / (time.monotonic() - began)
    print(json.dumps({"done": True}), flush=True)
    await loop.run_in_executor(None, sys.stdin.readline)
    into.with_suffix(".sent").write_bytes(world.sent.tobytes())
    print(json.dumps({**world.summary(), "cpu": busy}), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rooms", type=int, required=True)
    parser.add_argument("--seconds", type=float, required=True)
    parser.add_argument("--into", type=Path, required=True)
    options = parser.parse_args()
    asyncio.run(serve(options.rooms, options.seconds, options.into))


if __name__ == "__main__":
    main()
