"""The fault suite, second part: everything that can go wrong with a connection that stands.

Rows of the table in docs/reliability.md. Whatever happens, each comment that the server keeps reaches the handlers
exactly once and in order, each loss is told exactly once, and no thread stays.
"""

from __future__ import annotations

import gzip
import threading
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest
from clients import HOST, Make, chat, clients_of
from fault_proxy import FaultProxy
from waiting import wait_until
from witness import Witness

from tiktok_live import ReconnectPolicy, TikTokLiveClient
from tiktok_live.errors import ConnectionLostError, DecodeError, HandshakeError
from tiktok_live.events import (
    ControlAction,
    DisconnectedEvent,
    ErrorEvent,
    ReconnectedEvent,
    ReconnectingEvent,
    StalledEvent,
    StreamEndEvent,
    UnknownEvent,
)
from tiktok_live.models import ConnectionStatus
from tiktok_live.proto.transport_pb2 import PushHeader, WebcastPushFrame
from tiktok_live.simulator import Scenario, Simulator, big_frame, gzip_bomb, junk_frame, push_frame, truncated_frame
from tiktok_live.simulator.frames import response as encoded
from tiktok_live.wire import Message

AT_ONCE = ReconnectPolicy(first=0.01, cap=0.05, jitter=False)
MEGABYTE = 1024 * 1024


@pytest.fixture
def proxy(simulator: Simulator) -> Iterator[FaultProxy]:
    """A proxy in front of the push server."""
    with FaultProxy(simulator.push_url) as proxy:
        simulator.push.address = proxy.url
        yield proxy


@pytest.fixture
def make(simulator: Simulator, proxy: FaultProxy) -> Iterator[Make]:
    options: dict[str, Any] = {"close_timeout": 0.5, "websocket_options": {"timeout": 0.5}, "reconnect": AT_ONCE}
    with clients_of(simulator, **options, fetch_room_info_on_connect=False) as make:
        yield make


def in_room(simulator: Simulator, client: TikTokLiveClient, sockets: int = 1) -> None:
    """Wait until the client is connected, and the server has it in its room by the socket of that number, or later."""
    wait_until(lambda: client.state.is_connected)
    simulator.wait_for(lambda: len(simulator.log.sockets) >= sockets and simulator.log.socket.enter_rooms)


def is_gone(client: TikTokLiveClient) -> bool:
    """Tell whether all has come to its end: the state, and every thread."""
    threads = [thread for thread in threading.enumerate() if thread.name.startswith("tiktok_live-")]
    return client.wait(5) and client.state.status is ConnectionStatus.CLOSED and not threads


# --- frames


def corrupt_gzip() -> bytes:
    packed = bytearray(gzip.compress(encoded([Message("WebcastChatMessage", b"\x0a\x00", 1)])))
    packed[10] ^= 0xFF  # what the first block is packed with
    frame = WebcastPushFrame.FromString(push_frame(b"", compress=False))
    frame.headers.append(PushHeader(key="compress_type", value="gzip"))
    frame.payload = bytes(packed)
    return frame.SerializeToString()


UNREADABLE: dict[str, Callable[[], bytes | str]] = {
    "text frame": lambda: "a text frame",
    "no protobuf": junk_frame,
    "noise": lambda: b"\xff" * 500,
    "truncated protobuf": truncated_frame,
    "cut off": lambda: push_frame(encoded([Message("WebcastChatMessage", b"x" * 300, 1)]))[:-5],
    "corrupt gzip": corrupt_gzip,
    "gzip bomb": gzip_bomb,
}


@pytest.mark.parametrize("kind", UNREADABLE)
def test_a_frame_that_cannot_be_read_is_one_error_and_its_neighbours_arrive(
    simulator: Simulator, make: Make, kind: str
) -> None:
    client = make()
    witness = Witness(client)
    client.connect()
    in_room(simulator, client)  # what is sent as a frame is not kept for those who come later
    simulator.send(chat("before"))
    simulator.send_frame(UNREADABLE[kind]())
    simulator.send(chat("after"))
    witness.hears("ConnectedEvent", "before", "ErrorEvent", "after")
    error = witness.hears_of(ErrorEvent)
    assert type(error.exception) is DecodeError and error.exception.method is None
    client.disconnect()
    assert is_gone(client) and len(simulator.log.sockets) == 1


@pytest.mark.parametrize(
    "frame",
    [b"", push_frame(b"", kind="hb"), push_frame(b"", kind="never_heard_of", compress=False), push_frame(encoded())],
    ids=["nothing", "heartbeat", "unknown kind", "no message"],
)
def test_a_frame_without_messages_is_no_event_and_no_error(simulator: Simulator, make: Make, frame: bytes) -> None:
    client = make()
    witness = Witness(client)
    client.connect()
    in_room(simulator, client)  # what is sent as a frame is not kept for those who come later
    simulator.send_frame(frame)
    simulator.send(chat("after"))
    witness.hears("ConnectedEvent", "after")


def test_a_frame_of_almost_16_megabytes_is_read(simulator: Simulator, make: Make) -> None:
    client = make()
    witness = Witness(client)
    client.connect()
    in_room(simulator, client)  # what is sent as a frame is not kept for those who come later
    simulator.send_frame(big_frame(16 * MEGABYTE - 1000))
    simulator.send(chat("after"))
    witness.hears("ConnectedEvent", "UnknownEvent", "after", timeout=20)
    assert len(witness.hears_of(UnknownEvent).payload or b"") == 16 * MEGABYTE - 1000


def test_messages_of_unknown_types_are_events_of_their_own(simulator: Simulator, make: Make) -> None:
    client = make()
    witness = Witness(client)
    client.connect()
    simulator.send(chat("one"), Message("WebcastBrandNewMessage", b"\x08\x01", 501), Message("", b"", 502), chat("two"))
    witness.hears("ConnectedEvent", "one", "UnknownEvent", "UnknownEvent", "two")
    assert [event.method for event in witness.all(UnknownEvent)] == ["WebcastBrandNewMessage", ""]


@pytest.mark.parametrize("payload", [b"\xff\xff", b"\x0a\x7f", b"\x0b" * 400], ids=["noise", "cut off", "nested"])
def test_one_bad_message_among_good_ones_is_one_error_in_its_place(
    simulator: Simulator, make: Make, payload: bytes
) -> None:
    client = make()
    witness = Witness(client)
    client.connect()
    simulator.send(chat("one"), Message("WebcastChatMessage", payload, 503), chat("two"))
    witness.hears("ConnectedEvent", "one", "ErrorEvent", "two")
    error = witness.hears_of(ErrorEvent)
    assert isinstance(error.exception, DecodeError) and error.exception.method == "WebcastChatMessage"
    assert error.payload == payload


# --- losses


class Loss(NamedTuple):
    """A way to lose a connection.

    Attributes:
        happen: makes it happen.
        error: what ``DisconnectedEvent.error`` is; ``None`` for nothing.
        silent: whether it is only noticed by silence.
        under_way: whether a comment gets lost on its way; the server keeps it.
    """

    happen: Callable[[Simulator, FaultProxy], object]
    error: type[Exception] | None = ConnectionLostError
    silent: bool = False
    under_way: bool = False


def closing(code: int | None, error: type[Exception] | None = ConnectionLostError) -> Loss:
    return Loss(lambda simulator, proxy: simulator.close_sockets(code, "as ordered" if code else ""), error)


def once(proxy: FaultProxy, change: Callable[[bytes], bytes]) -> None:
    """Change the next bytes that come, and no others."""

    def changed(data: bytes) -> bytes:
        proxy.change = lambda data: data
        return change(data)

    proxy.change = changed


def break_inside_a_frame(simulator: Simulator, proxy: FaultProxy) -> None:
    proxy.reset_after(40)
    simulator.send(chat("under way"))


def break_the_protocol(simulator: Simulator, proxy: FaultProxy) -> None:
    once(proxy, lambda data: b"\xf3" + data[1:])  # reserved bits, and an opcode that nobody knows
    simulator.send(chat("under way"))


def turn_into_noise(simulator: Simulator, proxy: FaultProxy) -> None:
    once(proxy, lambda data: b"HTTP/1.1 502 Bad Gateway\r\n\r\n" * 20)
    simulator.send(chat("under way"))


def fall_silent(simulator: Simulator, proxy: FaultProxy) -> None:
    proxy.stalled = True
    simulator.send(chat("under way"))


LOSSES = {
    "close 1000": closing(1000, None),
    "close 1001": closing(1001, None),
    "close without a code": closing(None, None),
    "close 1002": closing(1002),
    "close 1003": closing(1003),
    "close 1007": closing(1007),
    "close 1008": closing(1008),
    "close 1009": closing(1009),
    "close 1011": closing(1011),
    "close 1012": closing(1012),
    "close 1013": closing(1013),
    "close 3000": closing(3000),
    "close 4001": closing(4001),
    "TCP end": Loss(lambda simulator, proxy: proxy.cut()),
    "TCP reset": Loss(lambda simulator, proxy: proxy.reset()),
    "reset inside a frame": Loss(break_inside_a_frame, under_way=True),
    "crash of the server": Loss(lambda simulator, proxy: simulator.drop_connections()),
    "broken protocol": Loss(break_the_protocol, under_way=True),
    "noise": Loss(turn_into_noise, under_way=True),
    "frame beyond 16 MB": Loss(lambda simulator, proxy: simulator.send_frame(big_frame(16 * MEGABYTE + 1000))),
    "half-open": Loss(lambda simulator, proxy: proxy.half_open(), silent=True),
    "silent stall": Loss(fall_silent, silent=True, under_way=True),
}
each_loss = pytest.mark.parametrize("way", LOSSES)


def patience(simulator: Simulator, loss: Loss) -> dict[str, Any]:
    """Have silence noticed soon where it has to be; meanwhile answers to heartbeats show that it is none."""
    if not loss.silent:
        return {}
    simulator.push.heartbeat_interval = 0.1
    return {"stall_timeout": 1.0}


@each_loss
def test_a_loss_is_told_once_and_mended_and_nothing_is_missing_or_doubled(
    simulator: Simulator, proxy: FaultProxy, make: Make, way: str
) -> None:
    loss = LOSSES[way]
    client = make(**patience(simulator, loss))
    witness = Witness(client)
    client.connect()
    simulator.send(chat("one"))
    witness.hears("ConnectedEvent", "one")
    loss.happen(simulator, proxy)
    meanwhile = [str(number) for number in range(10)]  # more than a newcomer would be shown
    simulator.send(*map(chat, meanwhile))
    if loss.silent:
        witness.hears_of(StalledEvent)
        proxy.stalled = False
    witness.hears_of(ReconnectedEvent, timeout=20)
    simulator.send(chat("last"))
    wait_until(lambda: "last" in witness.comments)
    client.disconnect()
    assert is_gone(client)
    assert witness.comments == ["one", *(["under way"] if loss.under_way else []), *meanwhile, "last"]
    assert not any(event.is_history for event in witness.events)
    lost, end = witness.all(DisconnectedEvent)
    assert type(lost.error) is (loss.error or type(None)) and lost.will_reconnect and lost.reason
    assert end.error is None and not end.will_reconnect
    assert len(witness.all(ReconnectedEvent)) == 1 and len(witness.all(StalledEvent)) == loss.silent
    assert witness.hears_of(ReconnectingEvent).attempt == 1
    assert witness.all(ErrorEvent) == []


@each_loss
def test_without_reconnecting_a_loss_is_told_once_and_is_the_end(
    simulator: Simulator, proxy: FaultProxy, make: Make, way: str
) -> None:
    loss = LOSSES[way]
    client = make(reconnect=False, **patience(simulator, loss))
    witness = Witness(client)
    client.connect()
    simulator.send(chat("one"))
    witness.hears("ConnectedEvent", "one")
    loss.happen(simulator, proxy)
    assert client.wait(20) and is_gone(client)
    assert witness.story == ["ConnectedEvent", "one", *["StalledEvent"] * loss.silent, "DisconnectedEvent"]
    (end,) = witness.all(DisconnectedEvent)
    assert type(end.error) is (loss.error or type(None)) and not end.will_reconnect
    if way.startswith("close 1"):
        assert way.removeprefix("close ") in end.reason


def test_a_network_that_drips_loses_nothing_and_is_no_loss(simulator: Simulator, proxy: FaultProxy, make: Make) -> None:
    client = make()
    witness = Witness(client)
    client.connect()
    proxy.piece, proxy.pause = 20, 0.001
    for number in range(5):
        simulator.send(chat(str(number)))
    witness.hears("ConnectedEvent", *map(str, range(5)), timeout=20)
    assert len(simulator.log.sockets) == 1


def test_a_short_stall_is_no_loss_and_everything_comes_afterwards(
    simulator: Simulator, proxy: FaultProxy, make: Make
) -> None:
    client = make(stall_timeout=30)
    witness = Witness(client)
    client.connect()
    in_room(simulator, client)
    proxy.stalled = True
    for number in range(20):
        simulator.send(chat(str(number)))
    witness.hears("ConnectedEvent")
    proxy.stalled = False
    witness.hears("ConnectedEvent", *map(str, range(20)))
    assert len(simulator.log.sockets) == 1


def test_losses_while_reconnecting_are_attempts_and_not_losses(
    simulator: Simulator, proxy: FaultProxy, make: Make
) -> None:
    client = make()
    witness = Witness(client)
    client.connect()
    in_room(simulator, client)
    proxy.refusing = True
    proxy.reset()
    wait_until(lambda: len(witness.all(ReconnectingEvent)) >= 4)
    proxy.refusing = False
    witness.hears_of(ReconnectedEvent)
    attempts = witness.all(ReconnectingEvent)
    assert [event.attempt for event in attempts] == list(range(1, len(attempts) + 1))
    assert all(type(event.error) is HandshakeError for event in attempts[1:])
    assert len(witness.all(DisconnectedEvent)) == 1


def test_losses_in_quick_succession_do_not_lose_the_place(simulator: Simulator, proxy: FaultProxy, make: Make) -> None:
    """Connections that are broken off before anything comes say nothing about where the next is to go on."""
    client = make()
    witness = Witness(client)
    client.connect()
    simulator.send(chat("one"))
    witness.hears("ConnectedEvent", "one")
    proxy.change = lambda data: data if data.startswith(b"HTTP/1.1 101") else b""
    for number in range(20):  # more than a newcomer would be shown
        simulator.send(chat(str(number)))
    for loss in range(1, 8):
        in_room(simulator, client, loss)
        proxy.reset()
        wait_until(lambda loss=loss: len(simulator.log.sockets) > loss)
    in_room(simulator, client, 8)
    proxy.change = lambda data: data
    proxy.reset()
    wait_until(lambda: "19" in witness.comments)
    assert witness.comments == ["one", *map(str, range(20))]


def test_what_the_server_repeats_after_a_loss_is_not_delivered_again(
    simulator: Simulator, proxy: FaultProxy, make: Make
) -> None:
    client = make()
    witness = Witness(client)
    client.connect()
    messages = simulator.messages(*(chat(str(number)) for number in range(50)))
    simulator.send(*messages)
    wait_until(lambda: len(witness.comments) == 50)
    proxy.reset()
    in_room(simulator, client, 2)
    simulator.send(*messages)
    simulator.send(*messages[::-1], chat("new"))
    wait_until(lambda: "new" in witness.comments)
    assert witness.comments == [*map(str, range(50)), "new"]


def test_losses_in_the_middle_of_a_flood_lose_nothing_to_slow_handlers(
    simulator: Simulator, proxy: FaultProxy, make: Make
) -> None:
    client = make(queue_size=7)
    slow = threading.Event()
    client.on(UnknownEvent, lambda event: slow.wait(0.002))
    witness = Witness(client)
    client.connect()
    in_room(simulator, client)
    for number in range(200):
        simulator.send(chat(str(number)), Message("WebcastBrandNewMessage", b"", 10_000 + number))
        if number % 50 == 25:
            proxy.reset_after(number)
    wait_until(lambda: len(witness.comments) >= 200, timeout=30)
    client.disconnect()
    assert witness.comments == [str(number) for number in range(200)]
    assert len(witness.all(UnknownEvent)) == 200
    losses = [event for event in witness.all(DisconnectedEvent) if event.will_reconnect]
    assert len(losses) == len(witness.all(ReconnectedEvent)) > 0


# --- what the host and TikTok do


@pytest.mark.parametrize(
    ("end", "action", "reason"),
    [
        (Scenario(HOST).end(), ControlAction.ENDED, "The host ended the live."),
        (Scenario(HOST).suspend(), ControlAction.SUSPENDED, "TikTok ended the live."),
    ],
    ids=["end", "suspension"],
)
def test_the_end_of_a_live_is_no_loss(
    simulator: Simulator, make: Make, end: Scenario, action: ControlAction, reason: str
) -> None:
    client = make()
    witness = Witness(client)
    client.connect()
    simulator.send(chat("before"))
    simulator.send(end, chat("in the same frame"))
    assert client.wait(5) and is_gone(client)
    assert witness.story == ["ConnectedEvent", "before", "StreamEndEvent", "in the same frame", "DisconnectedEvent"]
    assert witness.hears_of(StreamEndEvent).action is action
    last = witness.hears_of(DisconnectedEvent)
    assert (last.reason, last.error, last.will_reconnect) == (reason, None, False)


def test_a_pause_is_no_end_and_a_loss_in_it_is_mended(simulator: Simulator, proxy: FaultProxy, make: Make) -> None:
    client = make()
    witness = Witness(client)
    client.connect()
    simulator.send(Scenario(HOST).pause())
    wait_until(lambda: witness.story == ["ConnectedEvent", "StreamPauseEvent"])
    proxy.reset()
    witness.hears_of(ReconnectedEvent)
    simulator.send(Scenario(HOST).resume(), chat("back"))
    wait_until(lambda: "back" in witness.comments)
    client.disconnect()
    story = [told for told in witness.story if told != "ReconnectingEvent"]
    assert story == [
        "ConnectedEvent",
        "StreamPauseEvent",
        "DisconnectedEvent",
        "ReconnectedEvent",
        "StreamResumeEvent",
        "back",
        "DisconnectedEvent",
    ]


# --- handlers


def test_a_handler_that_raises_harms_nobody_also_over_losses(
    simulator: Simulator, proxy: FaultProxy, make: Make
) -> None:
    client = make()
    client.on(DisconnectedEvent, lambda event: {}["lost"])
    client.on(ReconnectedEvent, lambda event: [][0])
    client.on(ErrorEvent, lambda event: 1 // 0)
    witness = Witness(client)
    client.connect()
    in_room(simulator, client)
    proxy.reset()
    witness.hears_of(ReconnectedEvent)
    simulator.send(chat("after"))
    wait_until(lambda: "after" in witness.comments)
    client.disconnect()
    raised = [type(event.exception) for event in witness.all(ErrorEvent)]
    assert raised.count(KeyError) == 2 and raised.count(IndexError) == 1 and len(witness.comments) == 1
    assert is_gone(client)


def test_a_handler_that_blocks_over_a_loss_holds_nobody_up_and_gets_everything(
    simulator: Simulator, proxy: FaultProxy, make: Make
) -> None:
    client = make()
    gate, reached = threading.Event(), threading.Event()

    @client.once(ReconnectingEvent)
    def stuck(event: ReconnectingEvent) -> None:
        reached.set()
        gate.wait(20)

    witness = Witness(client)
    client.connect()
    in_room(simulator, client)
    proxy.reset()
    assert reached.wait(5)
    in_room(simulator, client, 2)
    for number in range(10):
        simulator.send(chat(str(number)))
    simulator.wait_for(lambda: len(simulator.log.socket.acks) == 10)
    gate.set()
    wait_until(lambda: len(witness.comments) == 10)
    assert witness.comments == [str(number) for number in range(10)]
    assert witness.story[:4] == ["ConnectedEvent", "DisconnectedEvent", "ReconnectingEvent", "ReconnectedEvent"]


def test_a_handler_that_disconnects_while_it_reconnects_ends_it(
    simulator: Simulator, proxy: FaultProxy, make: Make
) -> None:
    client = make()
    client.on(ReconnectingEvent, lambda event: client.disconnect())
    witness = Witness(client)
    client.connect()
    in_room(simulator, client)
    proxy.refusing = True
    proxy.reset()
    assert client.wait(5) and is_gone(client)
    assert [event.will_reconnect for event in witness.all(DisconnectedEvent)] == [True, False]
    assert witness.all(ReconnectedEvent) == []
