"""Coming back after a loss: what is told, what goes on, what ends it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from clients import HOST, Make, chat
from waiting import wait_until

from tiktok_live import ReconnectPolicy, SignServer, TikTokLiveClient
from tiktok_live.connection import bookmark
from tiktok_live.errors import (
    AgeRestrictedError,
    AlreadyConnectedError,
    BlockedError,
    ConnectionLostError,
    HandshakeError,
    InvalidResponseError,
    NotConnectedError,
    RequestTimeoutError,
    SignatureError,
    TikTokLiveError,
    UserNotFoundError,
)
from tiktok_live.events import (
    ChatEvent,
    ConnectedEvent,
    DisconnectedEvent,
    Event,
    EventsDroppedEvent,
    GiftEvent,
    GiftStreakEvent,
    RawDataEvent,
    ReconnectedEvent,
    ReconnectingEvent,
    StalledEvent,
    StreakEnd,
    WebsocketConnectedEvent,
)
from tiktok_live.http.signers import SignedFetch, SignRequest
from tiktok_live.models import ConnectionStatus
from tiktok_live.simulator import Scenario, Simulator
from tiktok_live.simulator.frames import push_frame, response
from tiktok_live.simulator.push_socket import PushSocket

AT_ONCE = ReconnectPolicy(first=0.01, cap=0.05, jitter=False)
CONTROL = (ConnectedEvent, DisconnectedEvent, ReconnectingEvent, ReconnectedEvent, WebsocketConnectedEvent)


def watched(client: TikTokLiveClient, seen: list[Any], *classes: type[Event]) -> TikTokLiveClient:
    for event_class in classes or CONTROL:
        client.on(event_class, seen.append)
    return client


def came(seen: list[Any], event_class: type[Event]) -> bool:
    """Tell whether the last event is of that class."""
    return bool(seen) and isinstance(seen[-1], event_class)


def settle(simulator: Simulator, client: TikTokLiveClient, sockets: int) -> None:
    """Wait until the client is connected, and the simulator's socket of that number has the client in its room."""
    wait_until(lambda: client.state.is_connected)
    wait_until(lambda: len(simulator.log.sockets) >= sockets and simulator.room().watched == 1)


def lose(simulator: Simulator, how: str = "reset") -> None:
    if how == "close":
        simulator.close_sockets(1000)
    elif how == "error code":
        simulator.close_sockets(1011)
    else:
        simulator.drop_connections(reset=how == "reset")


@pytest.mark.parametrize("how", ["reset", "hang up", "error code", "close"])
def test_a_loss_is_told_and_mended(simulator: Simulator, make: Make, seen: list[Any], how: str) -> None:
    client = watched(make(reconnect=AT_ONCE), seen)
    client.connect()
    settle(simulator, client, 1)
    lose(simulator, how)
    settle(simulator, client, 2)
    wait_until(lambda: came(seen, ReconnectedEvent))
    client.disconnect()
    assert [type(event) for event in seen] == [
        WebsocketConnectedEvent,
        ConnectedEvent,
        DisconnectedEvent,
        ReconnectingEvent,
        WebsocketConnectedEvent,
        ReconnectedEvent,
        DisconnectedEvent,
    ]
    lost, trying, back, end = seen[2], seen[3], seen[5], seen[6]
    assert lost.will_reconnect and lost.reason and not end.will_reconnect and end.error is None
    assert (lost.error is None) == (how == "close") and trying.error is lost.error
    assert (trying.attempt, trying.delay) == (1, 0.01)
    assert 0 < back.gap.total_seconds() < 3
    assert {event.room_id for event in seen} == {simulator.room().room_id}
    assert seen[0].websocket is not seen[4].websocket


def test_each_attempt_looks_the_room_up_and_fetches_anew(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    client = make(reconnect=AT_ONCE)
    client.connect()
    settle(simulator, client, 1)
    before = simulator.log.paths()
    lose(simulator)
    settle(simulator, client, 2)
    assert simulator.log.paths()[len(before) :] == before
    first, second = simulator.log.sockets
    assert first.query["wrss"] != second.query["wrss"]


def test_without_reconnecting_a_loss_is_the_end(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    client = watched(make(reconnect=False), seen, DisconnectedEvent, ReconnectingEvent)
    client.connect()
    settle(simulator, client, 1)
    lose(simulator)
    assert client.wait(5)
    assert [type(event) for event in seen] == [DisconnectedEvent] and not seen[0].will_reconnect


def test_the_first_attempt_is_never_repeated(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    client = watched(make(reconnect=AT_ONCE), seen)
    simulator.push.refusal = (403, "not today")
    with pytest.raises(HandshakeError):
        client.connect()
    assert seen == [] and len(simulator.log.sockets) == 1


def test_nothing_is_lost_and_nothing_doubled_in_a_hundred_losses(
    simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    client = make(reconnect=AT_ONCE)
    client.on(ChatEvent, lambda event: seen.append(event.comment))
    losses = watched(client, [], DisconnectedEvent, ReconnectedEvent)
    client.connect()
    stop = threading.Event()
    sent: list[str] = []

    def talk() -> None:
        while not stop.wait(0.004):
            sent.append(str(len(sent)))
            simulator.send(chat(sent[-1]), chat(f"{sent[-1]} again"))

    speaker = threading.Thread(target=talk)
    speaker.start()
    try:
        for loss in range(1, 101):
            settle(simulator, client, loss)
            lose(simulator, ("reset", "hang up", "close", "error code")[loss % 4])
            wait_until(lambda loss=loss: len(simulator.log.sockets) > loss)
    finally:
        stop.set()
        speaker.join()
    settle(simulator, losses, 101)
    wanted = [words for said in sent for words in (said, f"{said} again")]
    wait_until(lambda: len(seen) >= len(wanted), timeout=10)
    client.disconnect()
    assert len(wanted) > 200
    assert seen == wanted


@pytest.mark.parametrize("initial", [True, False])
def test_what_was_said_during_the_loss_comes_in_order_and_not_as_history(
    simulator: Simulator, make: Make, seen: list[Any], initial: bool
) -> None:
    client = watched(make(reconnect=AT_ONCE, process_initial_data=initial), seen, ChatEvent)
    client.connect()
    simulator.send(chat("before"))
    wait_until(lambda: seen)
    simulator.push.refusal = (200, "come back later")
    lose(simulator)
    wait_until(lambda: client.state.status is ConnectionStatus.RECONNECTING)
    for words in ("one", "two", "three"):
        simulator.send(chat(words))
    simulator.push.refusal = None
    wait_until(lambda: len(seen) >= 4)
    simulator.send(chat("after"))
    wait_until(lambda: len(seen) >= 5)
    assert [event.comment for event in seen] == ["before", "one", "two", "three", "after"]
    assert not any(event.is_history for event in seen)


def test_without_history_what_the_fetch_shows_and_the_socket_brings_later_is_not_lost(
    simulator: Simulator, make: Make, seen: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    client = watched(make(reconnect=AT_ONCE, process_initial_data=False), seen, ChatEvent)
    client.connect()
    simulator.send(chat("before"))
    wait_until(lambda: seen)
    simulator.push.refusal = (200, "come back later")
    lose(simulator)
    wait_until(lambda: client.state.status is ConnectionStatus.RECONNECTING)
    simulator.send(chat("missed"))

    def enter_in_two_frames(socket: Any, record: Any) -> None:
        batch = socket._room.enter(record.query["cursor"], socket._hear)
        for messages in ([], batch.messages):
            socket._send(push_frame(response(messages, cursor=batch.cursor, now_ms=batch.now_ms), compress=False))

    monkeypatch.setattr(PushSocket, "_enter", enter_in_two_frames)
    simulator.push.refusal = None
    wait_until(lambda: client.state.is_connected)
    simulator.send(chat("after"))
    wait_until(lambda: len(seen) >= 3)
    assert [event.comment for event in seen] == ["before", "missed", "after"]


def test_polling_goes_on_where_the_last_poll_ended(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    client = make(
        reconnect=AT_ONCE,
        stall_timeout=0.4,
        session_id="simulator-session",
        enable_websocket_upgrade=False,
        request_polling_interval=0.02,
    )
    watched(client, seen, ChatEvent, StalledEvent, ReconnectedEvent)
    client.connect()
    simulator.send(chat("before"))
    wait_until(lambda: seen)
    simulator.answer_with("/webcast/im/fetch/", status=500)
    wait_until(lambda: any(isinstance(event, StalledEvent) for event in seen))
    for number in range(20):
        simulator.send(chat(str(number)))
    simulator.answer_normally()
    wait_until(lambda: len([event for event in seen if isinstance(event, ChatEvent)]) >= 21)
    chats = [event.comment for event in seen if isinstance(event, ChatEvent)]
    assert chats == ["before", *map(str, range(20))]
    cursors = [request.query["cursor"] for request in simulator.log.requests_to("/webcast/im/fetch/")]
    moved = next(place for place, cursor in enumerate(cursors) if cursor != cursors[0])
    assert cursors[0] not in cursors[moved:], "no poll begins at the beginning again"


def test_a_place_that_leads_nowhere_is_given_up_after_a_while(
    simulator: Simulator, make: Make, seen: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bookmark, "LEAST_SECONDS", 0.0)
    client = watched(make(reconnect=AT_ONCE), seen, ReconnectingEvent, ReconnectedEvent)
    client.connect()
    settle(simulator, client, 1)
    simulator.send(chat("hello"))
    simulator.wait_for(lambda: simulator.log.socket.acks)
    simulator.push.refusal = (200, "your cursor is too old")
    lose(simulator)
    simulator.wait_for(lambda: len(simulator.log.sockets) >= 6)
    simulator.push.refusal = None
    wait_until(lambda: came(seen, ReconnectedEvent))
    cursors = [record.query["cursor"] for record in simulator.log.sockets]
    assert len(set(cursors[1:4])) == 1, "the same place is asked for three times"
    assert cursors[4] != cursors[3], "and then the signer's own"


def test_a_place_from_which_nothing_comes_is_given_up_as_well(
    simulator: Simulator, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bookmark, "LEAST_SECONDS", 0.0)
    client = make(reconnect=AT_ONCE)
    client.connect()
    settle(simulator, client, 1)
    simulator.send(chat("hello"))
    simulator.wait_for(lambda: simulator.log.socket.acks)
    monkeypatch.setattr(PushSocket, "_enter", lambda socket, record: socket.close(1000, "not for you"))
    lose(simulator)
    simulator.wait_for(lambda: len(simulator.log.sockets) >= 5)
    cursors = [record.query["cursor"] for record in simulator.log.sockets]
    assert len(set(cursors[1:4])) == 1 and cursors[4] != cursors[3]


def test_a_streak_goes_on_over_a_loss(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    client = watched(make(reconnect=AT_ONCE), seen, GiftEvent, GiftStreakEvent)
    client.connect()
    messages = simulator.messages(Scenario(HOST).gift("ben", "Rose", count=5))
    simulator.send(*messages[:2])
    wait_until(lambda: seen)
    lose(simulator)
    settle(simulator, client, 2)
    simulator.send(*messages[2:])
    wait_until(lambda: came(seen, GiftStreakEvent))
    assert (seen[-1].count, seen[-1].closed_by) == (5, StreakEnd.REPEAT_END)
    assert sum(event.delta for event in seen[:-1]) == 5
    assert client.stats.gifts == 5


def test_a_restarted_live_is_followed_to_its_new_room(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    client = watched(make(reconnect=AT_ONCE), seen, *CONTROL, ChatEvent, GiftStreakEvent)
    raw: list[RawDataEvent] = []
    client.on(RawDataEvent, raw.append)
    client.connect()
    old = simulator.room()
    simulator.send(Scenario(HOST).gift("ben", "Rose", count=2, ending=False), chat("old"))
    wait_until(lambda: came(seen, ChatEvent))
    new = simulator.go_live()
    lose(simulator)
    wait_until(lambda: came(seen, ReconnectedEvent))
    new.send(chat("new"))
    wait_until(lambda: came(seen, ChatEvent))
    assert [type(event) for event in seen[3:]] == [
        DisconnectedEvent,
        ReconnectingEvent,
        WebsocketConnectedEvent,
        GiftStreakEvent,
        ConnectedEvent,
        ReconnectedEvent,
        ChatEvent,
    ]
    assert [event.room_id for event in seen[3:]] == [old.room_id] * 2 + [new.room_id, old.room_id] + [new.room_id] * 3
    assert seen[6].closed_by is StreakEnd.LIVE_END
    assert seen[7].state.room_id == client.state.room_id == client.stats.room_id == new.room_id
    assert client.stats.comments == 1
    new.send(Scenario(HOST).gift("ben", "Rose", count=3, ending=False))
    wait_until(lambda: client.stats.gifts == 3)
    client.disconnect()
    assert (seen[-2].room_id, seen[-2].count, seen[-2].closed_by) == (new.room_id, 3, StreakEnd.DISCONNECT)
    assert raw[0].room_id == old.room_id and raw[-1].room_id == new.room_id


@pytest.mark.parametrize("how", ["reset", "close"])
def test_the_end_of_the_live_is_no_loss_even_if_the_server_hangs_up_at_once(
    simulator: Simulator, make: Make, seen: list[Any], how: str
) -> None:
    client = watched(make(reconnect=AT_ONCE), seen, DisconnectedEvent, ReconnectingEvent)
    release = threading.Event()
    client.on(ChatEvent, lambda event: release.wait(5))
    client.connect()
    settle(simulator, client, 1)
    simulator.send(chat("the handler is far behind"))
    simulator.end_live()
    simulator.wait_for(lambda: len(simulator.log.socket.acks) == 2)
    lose(simulator, how)
    wait_until(lambda: client.state.status is ConnectionStatus.CLOSING)
    release.set()
    client.wait(5)
    assert [type(event) for event in seen] == [DisconnectedEvent]
    assert seen[0].error is None and not seen[0].will_reconnect and "host ended" in seen[0].reason


def test_a_live_that_ended_during_the_loss_is_a_good_end(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    client = watched(make(reconnect=AT_ONCE), seen, DisconnectedEvent, ReconnectingEvent)

    def end() -> None:
        settle(simulator, client, 1)
        simulator.room(status=4)
        lose(simulator)

    threading.Thread(target=end).start()
    client.run()
    assert [type(event) for event in seen] == [DisconnectedEvent, ReconnectingEvent, DisconnectedEvent]
    assert seen[2].error is None and "live ended" in seen[2].reason


def test_an_error_that_time_does_not_mend_ends_it(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    client = watched(make(reconnect=AT_ONCE), seen, DisconnectedEvent, ReconnectingEvent)
    client.connect()
    settle(simulator, client, 1)
    simulator.answer_with("/webcast/fetch", status=401, body='{"code": 401, "message": "no"}')
    lose(simulator)
    assert client.wait(5)
    assert [type(event) for event in seen] == [DisconnectedEvent, ReconnectingEvent, DisconnectedEvent]
    assert isinstance(seen[2].error, SignatureError) and not seen[2].will_reconnect


def test_a_user_who_is_gone_ends_it_and_run_raises(simulator: Simulator, make: Make) -> None:
    client = make(reconnect=AT_ONCE)
    gone = '{"data": null, "message": "user_not_found", "statusCode": 19881007}'

    def end() -> None:
        settle(simulator, client, 1)
        simulator.answer_with("/@*/live", status=404, body="")
        simulator.answer_with("/api-live/user/room*", body=gone)
        lose(simulator)

    threading.Thread(target=end).start()
    with pytest.raises(UserNotFoundError):
        client.run()


@pytest.mark.parametrize(
    "trouble", [{"status": 500}, {"body": ""}, {"reset": True}, {"status": 429, "headers": {"Retry-After": "0.2"}}]
)
def test_trouble_with_the_signer_is_waited_out(
    simulator: Simulator, make: Make, seen: list[Any], trouble: dict[str, Any]
) -> None:
    client = watched(make(reconnect=AT_ONCE), seen, ReconnectingEvent, ReconnectedEvent)
    client.connect()
    settle(simulator, client, 1)
    simulator.answer_with("/webcast/fetch", times=2, **trouble)
    lose(simulator)
    wait_until(lambda: came(seen, ReconnectedEvent))
    attempts = seen[:-1]
    assert [event.attempt for event in attempts] == [1, 2, 3]
    assert all(event.error is not None for event in attempts)
    wanted = [0.01, 0.2, 0.2] if "headers" in trouble else [0.01, 0.02, 0.04]
    assert [event.delay for event in attempts] == wanted


class Moody(SignServer):
    """A signer that raises one error, in its second fetch."""

    def __init__(self, error: TikTokLiveError) -> None:
        super().__init__()
        self.errors: list[TikTokLiveError | None] = [error, None]

    def fetch(self, room_id: str, request: SignRequest) -> SignedFetch:
        if (error := self.errors.pop() if self.errors else None) is not None:
            raise error
        return super().fetch(room_id, request)


@pytest.mark.parametrize(
    ("error", "mends"),
    [
        (InvalidResponseError("HTML for protobuf"), True),
        (BlockedError("a captcha", kind="captcha"), True),
        (BlockedError("the firewall", kind="waf"), True),
        (BlockedError("not in your country", kind="country"), False),
        (RequestTimeoutError("too slow"), True),
        (SignatureError("no such key", status=401), False),
        (AgeRestrictedError("only for adults"), False),
        (ValueError("a bug of the signer"), False),
        (NotConnectedError("another client, which the signer uses"), False),
    ],
    ids=lambda value: str(value).replace(" ", "-"),
)
def test_what_may_pass_is_waited_out_and_what_may_not_ends_it(
    simulator: Simulator, make: Make, seen: list[Any], error: TikTokLiveError, mends: bool
) -> None:
    client = watched(make(reconnect=AT_ONCE, signer=Moody(error)), seen, ReconnectedEvent, DisconnectedEvent)
    client.connect()
    settle(simulator, client, 1)
    lose(simulator)
    wait_until(lambda: len(seen) == 2)
    assert isinstance(seen[1], ReconnectedEvent) is mends
    assert mends or (seen[1].error is error or seen[1].error.__cause__ is error)


def test_a_captcha_in_place_of_the_page_does_not_lose_the_room(simulator: Simulator, make: Make) -> None:
    client = make(reconnect=AT_ONCE)
    client.connect()
    settle(simulator, client, 1)
    simulator.room(obstacle="captcha")
    lose(simulator)
    settle(simulator, client, 2)
    assert client.state.room_id == simulator.room().room_id


def test_it_gives_up_after_max_attempts_with_the_last_error(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    policy = ReconnectPolicy(first=0.01, jitter=False, max_attempts=3)
    client = watched(make(reconnect=policy), seen, DisconnectedEvent, ReconnectingEvent)
    client.connect()
    settle(simulator, client, 1)
    simulator.push.refusal = (403, "not today")
    lose(simulator)
    assert client.wait(5)
    assert [type(event) for event in seen] == [DisconnectedEvent, *[ReconnectingEvent] * 3, DisconnectedEvent]
    assert isinstance(seen[1].error, ConnectionLostError) and isinstance(seen[2].error, HandshakeError)
    assert isinstance(seen[-1].error, HandshakeError) and "3 attempts" in seen[-1].reason


def test_it_gives_up_when_its_time_is_over(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    policy = ReconnectPolicy(first=0.05, jitter=False, give_up_after=0.3)
    client = watched(make(reconnect=policy), seen, DisconnectedEvent)
    client.connect()
    settle(simulator, client, 1)
    simulator.push.refusal = (403, "not today")
    before = time.monotonic()
    lose(simulator)
    assert client.wait(5)
    assert 0.25 < time.monotonic() - before < 3
    assert [event.will_reconnect for event in seen] == [True, False]


def test_connections_that_bring_nothing_count_as_attempts_and_one_that_delivers_does_not(
    simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    policy = ReconnectPolicy(first=0.01, jitter=False, max_attempts=2)
    client = watched(make(reconnect=policy), seen, ReconnectingEvent, DisconnectedEvent)
    client.connect()
    settle(simulator, client, 1)
    lose(simulator, "close")
    settle(simulator, client, 2)
    simulator.send(chat("of use"))
    simulator.wait_for(lambda: simulator.log.socket.acks)
    for count in (2, 3, 4):
        lose(simulator, "close")
        if count < 4:
            settle(simulator, client, count + 1)
    assert client.wait(5)
    assert [event.attempt for event in seen if isinstance(event, ReconnectingEvent)] == [1, 1, 2]
    assert isinstance(seen[-1].error, ConnectionLostError), "to give up is no good end"


def pending(simulator: Simulator, client: TikTokLiveClient) -> None:
    wait_until(lambda: client.state.status is ConnectionStatus.RECONNECTING)


def asking(simulator: Simulator, client: TikTokLiveClient) -> None:
    fetches = len(simulator.log.requests_to("/webcast/fetch"))
    simulator.wait_for(lambda: len(simulator.log.requests_to("/webcast/fetch")) > fetches)


@pytest.mark.parametrize(
    ("policy", "trouble", "stage"),
    [
        (ReconnectPolicy(first=60, jitter=False), {}, pending),
        (AT_ONCE, {"delay": 0.6}, asking),
        (AT_ONCE, {"status": 500}, asking),
    ],
    ids=["waiting", "opening", "failing"],
)
def test_disconnecting_ends_it_at_every_stage(
    simulator: Simulator,
    make: Make,
    seen: list[Any],
    policy: ReconnectPolicy,
    trouble: dict[str, Any],
    stage: Callable[[Simulator, TikTokLiveClient], None],
) -> None:
    client = watched(make(reconnect=policy), seen, DisconnectedEvent)
    client.connect()
    settle(simulator, client, 1)
    if trouble:
        simulator.answer_with("/webcast/fetch", **trouble)
    lose(simulator)
    wait_until(lambda: seen)
    stage(simulator, client)
    before = time.monotonic()
    client.disconnect()
    assert time.monotonic() - before < 1.5
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("tiktok_live-")]
    assert [event.will_reconnect for event in seen] == [True, False]
    assert seen[1].error is None and seen[1].reason == "disconnect() was called."
    assert client.state.status is ConnectionStatus.CLOSED


def test_connecting_in_a_handler_is_refused_while_it_reconnects_and_allowed_at_the_end(
    simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    client = make(reconnect=ReconnectPolicy(first=0.2, jitter=False, max_attempts=1))

    @client.on(DisconnectedEvent)
    def again(event: DisconnectedEvent) -> None:
        try:
            client.connect()
        except AlreadyConnectedError:
            seen.append("refused")
        else:
            seen.append("connected")

    client.connect()
    settle(simulator, client, 1)
    simulator.answer_with("/webcast/fetch", status=500, times=1)
    lose(simulator)
    wait_until(lambda: len(seen) == 2)
    assert seen == ["refused", "connected"]
    assert not client.wait(0.1) and client.state.is_connected
    client.off(DisconnectedEvent)


def test_a_handler_may_disconnect_instead_of_reconnecting(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    client = watched(make(reconnect=ReconnectPolicy(first=30)), seen, DisconnectedEvent)
    client.on(DisconnectedEvent, lambda event: client.disconnect())
    client.connect()
    settle(simulator, client, 1)
    lose(simulator)
    assert client.wait(3)
    assert [event.will_reconnect for event in seen] == [True, False]


def test_loops_go_on_over_losses_and_stop_at_the_end(simulator: Simulator, make: Make) -> None:
    client = make(reconnect=AT_ONCE)

    def act() -> None:
        for loss in (1, 2, 3):
            settle(simulator, client, loss)
            simulator.send(chat(str(loss)))
            lose(simulator)
        settle(simulator, client, 4)
        simulator.end_live()

    threading.Thread(target=act).start()
    with client.events(ChatEvent) as chats:
        client.connect()
        assert [chat.comment for chat in chats] == ["1", "2", "3"]
    assert client.wait(5)


def test_handlers_that_are_slower_than_the_losses_get_every_message_once(
    simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    client = make(reconnect=AT_ONCE, queue_size=3, stall_timeout=0.5)

    @client.on(ChatEvent)
    def slow(event: ChatEvent) -> None:
        time.sleep(0.02)
        seen.append(event.comment)

    client.connect()
    for number in range(40):
        simulator.send(chat(str(number)))
        if number % 10 == 5:
            lose(simulator)
    wait_until(lambda: len(seen) >= 40)
    assert seen == [str(number) for number in range(40)]
    assert len(simulator.log.sockets) > 1


def test_run_forever_follows_the_next_live_over_losses(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    client = watched(make(reconnect=AT_ONCE), seen, ConnectedEvent, ReconnectedEvent)
    thread = threading.Thread(target=client.run_forever, args=(0.05,))
    thread.start()
    settle(simulator, client, 1)
    lose(simulator)
    wait_until(lambda: len(seen) == 2 and client.state.is_connected)
    simulator.end_live()
    wait_until(lambda: not client.is_active())
    simulator.go_live()
    wait_until(lambda: len(seen) == 3 and client.state.is_connected)
    client.disconnect()
    thread.join(5)
    assert not thread.is_alive()
    assert [type(event) for event in seen] == [ConnectedEvent, ReconnectedEvent, ConnectedEvent]
    assert seen[0].room_id != seen[2].room_id


def test_a_system_without_threads_left_is_waited_out(
    simulator: Simulator, make: Make, seen: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    start = threading.Thread.start

    def scarce(thread: threading.Thread) -> None:
        if thread.name.startswith("tiktok_live-heartbeat"):
            raise RuntimeError("can't start new thread")
        start(thread)

    client = watched(make(reconnect=AT_ONCE), seen, ReconnectingEvent, ReconnectedEvent)
    client.connect()
    settle(simulator, client, 1)
    with monkeypatch.context() as patched:
        patched.setattr(threading.Thread, "start", scarce)
        lose(simulator)
        wait_until(lambda: len(seen) >= 3)
    wait_until(lambda: came(seen, ReconnectedEvent))
    simulator.wait_for(lambda: len(simulator.log.open_sockets) == 1)
    assert isinstance(seen[1].error, ConnectionLostError) and "RuntimeError" in str(seen[1].error)


def test_an_answer_that_makes_no_sense_is_final_only_at_first(simulator: Simulator, make: Make) -> None:
    simulator.answer_with("/@*/live", body="<html>", status=200)
    simulator.answer_with("/api-live/user/room*", body="<html>", status=200)
    client = make(reconnect=AT_ONCE)
    with pytest.raises(InvalidResponseError):
        client.connect()
    simulator.answer_normally()
    client.connect()
    settle(simulator, client, 1)
    simulator.answer_with("/@*/live", body="<html>", status=200)
    simulator.answer_with("/api-live/user/room*", body="<html>", status=200)
    lose(simulator)
    settle(simulator, client, 2)


def test_what_is_dropped_for_slow_handlers_is_counted_over_losses(
    simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    client = make(reconnect=AT_ONCE, queue_size=5, on_overflow="drop_oldest")
    dropped: list[int] = []
    client.on(EventsDroppedEvent, lambda event: dropped.append(event.count))
    client.on(ReconnectedEvent, lambda event: dropped.append(0))

    @client.on(ChatEvent)
    def slow(event: ChatEvent) -> None:
        seen.append(int(event.comment or ""))
        time.sleep(0.02)

    client.connect()
    for number in range(60):
        simulator.send(chat(str(number)))
        if number % 20 == 10:
            settle(simulator, client, number // 20 + 1)
            lose(simulator)
    wait_until(lambda: seen[-1:] == [59] and dropped.count(0) == 3)
    assert seen == sorted(set(seen))
    others = 4  # each fetch brings the number of viewers as well
    assert 10 < 60 - len(seen) <= sum(dropped) <= 60 - len(seen) + others


def test_threads_and_sockets_do_not_pile_up(simulator: Simulator, make: Make) -> None:
    client = make(reconnect=AT_ONCE)
    client.connect()
    for loss in range(1, 21):
        settle(simulator, client, loss)
        lose(simulator, ("reset", "close")[loss % 2])
        simulator.wait_for(lambda loss=loss: len(simulator.log.sockets) > loss)
    settle(simulator, client, 21)
    names = [thread.name.split("-")[1] for thread in threading.enumerate() if thread.name.startswith("tiktok_live-")]
    assert sorted(names) == ["dispatcher", "heartbeat", "reader"]
    simulator.wait_for(lambda: len(simulator.log.open_sockets) == 1)
