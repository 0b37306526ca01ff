"""``client.diagnose()``: each kind of trouble gets a verdict, a meaning and advice of its own."""

from __future__ import annotations

import json
import pickle
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme
from clients import HOST, Make, clients_of
from proxies import PASSWORD, USER, HttpProxy, RecordingProxy, Socks5Proxy
from servers import Reply, serving

from tiktok_live import Endpoints, SignServer, TikTokLiveClient, UrlSigner
from tiktok_live.diagnosis import Diagnosis, Step, Verdict
from tiktok_live.diagnosis import examination as examination_module
from tiktok_live.diagnosis.findings import failed, tls_trouble
from tiktok_live.diagnosis.worker import Overdue, Stopped, in_time
from tiktok_live.errors import (
    BlockedError,
    ConnectionLostError,
    DecodeError,
    InvalidOptionError,
    SignatureError,
    TikTokLiveError,
)
from tiktok_live.events import ChatEvent
from tiktok_live.http.signers.budget import budget_of
from tiktok_live.simulator import Scenario, Simulator

OK, WARNING, FAILED, SKIPPED = Verdict.OK, Verdict.WARNING, Verdict.FAILED, Verdict.SKIPPED
NAMES = (
    "network",
    "proxy",
    "TLS",
    "page",
    "api-live",
    "room info",
    "signer",
    "rate limits",
    "handshake",
    "first message",
)
STORY = Scenario(HOST)
for number in range(300):
    STORY = STORY.chat("ava", f"hello {number}").wait(0.05)
SESSION = "simulator-session"
FETCH = "/webcast/fetch"
PATIENCE = 0.5


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    """A simulator whose room is lively as soon as somebody enters it."""
    with Simulator(STORY) as simulator:
        yield simulator


@pytest.fixture
def make(simulator: Simulator) -> Iterator[Make]:
    with clients_of(simulator, request_options={"timeout": 1.0}, request_polling_interval=0.1) as make:
        yield make


def diagnose(client: TikTokLiveClient) -> Diagnosis:
    diagnosis = client.diagnose(patience=PATIENCE)
    assert tuple(step.name for step in diagnosis.steps) == NAMES
    for step in diagnosis.steps:
        assert step.seen, step.name
        assert (step.meaning == "") == (step.verdict in (OK, SKIPPED)), step.name
        assert step.advice or step.verdict is not FAILED, step.name
    return diagnosis


def verdicts(diagnosis: Diagnosis) -> dict[str, Verdict]:
    return {step.name: step.verdict for step in diagnosis.steps}


def troubles(diagnosis: Diagnosis) -> dict[str, Verdict]:
    return {name: verdict for name, verdict in verdicts(diagnosis).items() if verdict in (WARNING, FAILED)}


# --- when all is well


def test_all_is_well(simulator: Simulator, make: Make) -> None:
    diagnosis = diagnose(make())
    assert troubles(diagnosis) == {}
    skipped = {name for name, verdict in verdicts(diagnosis).items() if verdict is SKIPPED}
    assert skipped == {"proxy", "TLS"}
    assert (diagnosis.verdict, diagnosis.ok, diagnosis.summary) == (OK, True, "All is well.")
    assert diagnosis.subject == f"@{HOST}"
    assert f"Room {simulator.room().room_id}: live." in diagnosis.step("page").seen
    assert "5 of 5 left in the minute" in diagnosis.step("rate limits").seen
    assert "WebcastChatMessage came" in diagnosis.step("first message").seen


def test_it_leaves_the_room_as_a_polite_client_does(simulator: Simulator, make: Make) -> None:
    diagnose(make())
    (record,) = simulator.log.sockets
    simulator.wait_for(lambda: not record.is_open)
    assert record.enter_rooms and record.heartbeats and record.close_code == 1000
    assert len(simulator.log.requests_to(FETCH)) == 1


def test_a_connection_that_stands_is_left_alone(simulator: Simulator, make: Make) -> None:
    client = make()
    client.connect()
    with client.events(ChatEvent) as events:
        assert troubles(diagnose(client)) == {}
        simulator.send(Scenario(HOST).chat("ben", "still here"))
        assert next(event.comment for event in events if event.comment == "still here")
    assert client.state.is_connected


def test_each_step_is_told_when_it_is_done(make: Make) -> None:
    told: list[Step] = []
    threads = set()

    def on_step(step: Step) -> None:
        told.append(step)
        threads.add(threading.current_thread())

    diagnosis = make().diagnose(patience=PATIENCE, on_step=on_step)
    assert tuple(told) == diagnosis.steps and threads == {threading.current_thread()}


def test_it_is_a_value_for_json_for_pickle_and_for_eyes(make: Make) -> None:
    diagnosis = diagnose(make())
    assert pickle.loads(pickle.dumps(diagnosis)) == diagnosis
    told = json.loads(json.dumps(diagnosis.to_dict()))
    assert told["verdict"] == "ok" and [step["name"] for step in told["steps"]] == list(NAMES)
    assert {"name", "verdict", "seconds", "seen", "meaning", "advice"} == set(told["steps"][0])
    lines = str(diagnosis).splitlines()
    assert lines[0].endswith("UTC: ok") and max(map(len, lines[:-1])) <= 100
    assert [name for name in NAMES if not any(line.startswith(name) for line in lines)] == []
    assert "Python" in lines[-1] and "websocket-client" in lines[-1]
    with pytest.raises(KeyError):
        diagnosis.step("teleport")


def test_a_room_by_its_id_needs_no_page(simulator: Simulator, make: Make) -> None:
    diagnosis = diagnose(make(None, room_id=simulator.room().room_id))
    assert (diagnosis.step("page").verdict, diagnosis.step("api-live").verdict) == (SKIPPED, SKIPPED)
    assert diagnosis.ok and diagnosis.subject == f"room {simulator.room().room_id}"


def test_a_share_link_is_followed(simulator: Simulator, make: Make) -> None:
    assert diagnose(make(simulator.share_link())).ok


@pytest.mark.parametrize("patience", [0, -1, float("nan"), "long", True])
def test_patience_is_a_number_of_seconds(make: Make, patience: Any) -> None:
    with pytest.raises(InvalidOptionError, match="patience"):
        make().diagnose(patience=patience)


# --- the user and the room


def test_a_user_who_is_offline_is_a_warning_and_nothing_is_opened(simulator: Simulator, make: Make) -> None:
    simulator.room("sleeper", status=4)
    diagnosis = diagnose(make("sleeper"))
    assert troubles(diagnosis) == {"page": WARNING, "api-live": WARNING, "room info": WARNING}
    assert diagnosis.ok and diagnosis.verdict is WARNING and "wait_until_live()" in diagnosis.step("page").advice
    assert "not live (status 4)" in diagnosis.step("page").seen and simulator.log.requests_to(FETCH) == []
    told = "The user is not live, so there is nothing to connect to. Worth a look: page, api-live, room info."
    assert diagnosis.summary == told


def test_what_page_and_look_up_say_of_an_offline_user_is_enough(simulator: Simulator, make: Make) -> None:
    simulator.room("sleeper", status=4)
    simulator.answer_with("/webcast/room/info", status=500)
    diagnosis = diagnose(make("sleeper"))
    assert troubles(diagnosis) == {"page": WARNING, "api-live": WARNING, "room info": FAILED}
    assert diagnosis.step("signer").seen == "The live has ended, so there is nothing to open."


def test_a_user_who_was_never_live_is_a_warning(simulator: Simulator, make: Make) -> None:
    simulator.room("shy", status=0)
    diagnosis = diagnose(make("shy"))
    assert troubles(diagnosis) == {"page": WARNING, "api-live": WARNING}
    assert "never was" in diagnosis.step("page").seen


def test_a_user_whom_nobody_knows(make: Make) -> None:
    diagnosis = diagnose(make("nobody_of_that_name"))
    assert troubles(diagnosis) == {"page": FAILED, "api-live": FAILED}
    assert "19881007" in diagnosis.step("api-live").seen and "Check the name" in diagnosis.step("api-live").advice
    assert diagnosis.summary == "This failed: page, api-live."


@pytest.mark.parametrize(
    ("obstacle", "seen", "advice"),
    [
        ("waf", "firewall page", "Wait some minutes"),
        ("captcha", "a captcha", "solve the captcha"),
        ("login", "log-in page", "session_id"),
        ("country", "does not serve this country", "another country"),
    ],
)
def test_each_obstacle_has_its_own_advice(
    simulator: Simulator, make: Make, obstacle: Any, seen: str, advice: str
) -> None:
    simulator.room(obstacle=obstacle)
    diagnosis = diagnose(make())
    assert troubles(diagnosis) == {"page": FAILED, "api-live": FAILED}
    assert seen in diagnosis.step("page").seen and advice in diagnosis.step("page").advice
    assert diagnosis.step("rate limits").verdict is OK and diagnosis.step("signer").verdict is SKIPPED


def test_a_signer_that_knows_the_room_gets_past_an_obstacle(simulator: Simulator, make: Make) -> None:
    simulator.room(obstacle="captcha")
    diagnosis = diagnose(make(sign_api_key="some-key"))
    assert troubles(diagnosis) == {"page": FAILED, "api-live": FAILED}
    assert diagnosis.step("first message").verdict is OK
    assert diagnosis.summary == "Messages arrive, and yet this failed: page, api-live."


def test_an_age_restriction_is_a_warning_as_the_room_may_be_entered(simulator: Simulator, make: Make) -> None:
    simulator.room(obstacle="age")
    diagnosis = diagnose(make(room_id=simulator.room().room_id))
    assert diagnosis.step("room info").verdict is WARNING and "4003110" in diagnosis.step("room info").seen
    assert diagnosis.step("first message").verdict is OK


def test_a_private_account_needs_a_follower_s_session(simulator: Simulator, make: Make) -> None:
    simulator.room(obstacle="private")
    step = diagnose(make()).step("page")
    assert step.verdict is FAILED and "session_id" in step.advice


def test_a_page_that_fails_does_not_stop_the_rest(simulator: Simulator, make: Make) -> None:
    simulator.answer_with("/@*/live", status=500)
    diagnosis = diagnose(make())
    assert troubles(diagnosis) == {"page": FAILED} and "in trouble" in diagnosis.step("page").meaning
    assert diagnosis.step("first message").verdict is OK and not diagnosis.ok


@pytest.mark.parametrize(
    ("fault", "meaning"),
    [
        ({"status": 429, "headers": {"Retry-After": "33"}}, "Too many requests"),
        ({"status": 403, "body": "{}"}, "refuses the request"),
        ({"status": 503}, "in trouble"),
        ({"status": 200, "body": "<html>hello"}, "portal of the network"),
        ({"status": 200, "body": ""}, "portal of the network"),
        ({"hang": True}, "does not answer"),
        ({"reset": True}, "broken off"),
    ],
)
def test_each_way_of_a_look_up_to_fail_has_its_own_meaning(
    simulator: Simulator, make: Make, fault: dict[str, Any], meaning: str
) -> None:
    simulator.answer_with("/webcast/room/info", **fault)
    diagnosis = diagnose(make())
    assert troubles(diagnosis) == {"room info": FAILED} and meaning in diagnosis.step("room info").meaning
    assert diagnosis.step("room info").seconds < 3.0


# --- the signer


@pytest.mark.parametrize(
    ("fault", "meaning", "advice"),
    [
        ({"status": 401, "body": '{"code": 401, "message": "no key"}'}, "does not accept the API key", "sign_api_key"),
        ({"status": 402, "body": "{}"}, "paid", "another signer"),
        ({"status": 403, "body": "{}"}, "may not do this", "another signer"),
        ({"status": 404, "body": "{}"}, "does not know", "endpoints.sign"),
        ({"status": 500, "body": "{}"}, "in trouble", "another signer"),
        ({"status": 200, "body": ""}, "nothing that opens the room", "another signer"),
        ({"status": 200, "body": "junk", "headers": {"X-Set-TT-Cookie": "ttwid=1"}}, "nothing that opens", "signer"),
        ({"hang": True}, "does not answer", "timeout"),
        ({"reset": True}, "broken off", "Try again"),
    ],
)
def test_each_way_of_a_signer_to_fail_has_its_own_advice(
    simulator: Simulator, make: Make, fault: dict[str, Any], meaning: str, advice: str
) -> None:
    simulator.answer_with(FETCH, **fault)
    diagnosis = diagnose(make())
    assert troubles(diagnosis) == {"signer": FAILED}
    step = diagnosis.step("signer")
    assert meaning in step.meaning and advice in step.advice
    assert (diagnosis.step("rate limits").verdict, diagnosis.step("handshake").verdict) == (OK, SKIPPED)


def test_a_rate_limit_is_told_and_not_waited_for(simulator: Simulator, make: Make) -> None:
    simulator.answer_with(FETCH, status=429, headers={"Retry-After": "77"}, body='{"code": 429, "message": "slow"}')
    before = time.monotonic()
    for seen in ("had too many requests: slow", "is not asked"):
        step = diagnose(make(on_rate_limit="wait")).step("signer")
        assert step.verdict is FAILED and seen in step.seen
        assert "Wait 7" in step.advice and 'on_rate_limit="wait"' in step.advice
    assert len(simulator.log.requests_to(FETCH)) == 1 and time.monotonic() - before < 10
    assert budget_of(simulator.url, None, None)._line == [], "it stands in nobody's way"


def test_limits_that_are_used_up_are_a_warning(simulator: Simulator, make: Make) -> None:
    body = {"minute": {"max": 5, "remaining": 5}, "day": {"max": 100, "remaining": 0, "reset_at": None}}
    simulator.answer_with("/webcast/rate_limits", body=json.dumps(body))
    step = diagnose(make()).step("rate limits")
    assert step.verdict is WARNING and "0 of 100 left in the day" in step.seen
    assert step.advice.startswith("Wait for up to one day;")


def test_a_sign_server_that_does_not_tell_its_limits_is_a_warning(simulator: Simulator, make: Make) -> None:
    simulator.answer_with("/webcast/rate_limits", status=404)
    assert troubles(diagnose(make())) == {"rate limits": WARNING}


def test_limits_that_cannot_be_asked_for_fail(simulator: Simulator, make: Make) -> None:
    simulator.answer_with("/webcast/rate_limits", status=500)
    diagnosis = diagnose(make())
    assert troubles(diagnosis) == {"rate limits": FAILED} and diagnosis.step("first message").verdict is OK


def test_of_several_signers_one_that_works_is_enough(simulator: Simulator, make: Make) -> None:
    with serving({FETCH: Reply('{"code": 500}', 500)}) as server:
        signers = [SignServer(server.url), SignServer(simulator.url)]
        diagnosis = diagnose(make(signer=signers))
        assert troubles(diagnosis) == {"signer": WARNING, "rate limits": WARNING}
        assert "refused with status 500" in diagnosis.step("signer").seen
        assert diagnosis.step("first message").verdict is OK


class Talkative(UrlSigner):
    def __repr__(self) -> str:
        return "Talkative(key='of-my-own')"


def test_the_older_signer_is_examined_too(make: Make) -> None:
    diagnosis = diagnose(make(signer=Talkative()))
    assert troubles(diagnosis) == {} and "of-my-own" not in str(diagnosis)
    assert diagnosis.step("rate limits").seen == "The signer of this client cannot tell its limits."


class Broken:
    def fetch(self, room_id: str, request: Any) -> Any:
        raise ZeroDivisionError


def test_a_signer_of_one_s_own_that_is_broken_is_told_apart(make: Make) -> None:
    step = diagnose(make(signer=Broken())).step("signer")
    assert step.verdict is FAILED and step.seen == "The signer Broken raised ZeroDivisionError."


# --- the connection


def test_a_refused_handshake_says_what_tiktok_said(simulator: Simulator, make: Make) -> None:
    simulator.push.refusal = (200, "illegal app_id")
    diagnosis = diagnose(make())
    assert troubles(diagnosis) == {"handshake": FAILED} and diagnosis.step("first message").verdict is SKIPPED
    step = diagnosis.step("handshake")
    assert step.seen == "The push server refused the WebSocket with HTTP status 200, and said: illegal app_id."
    assert "distrusts the signer" in step.meaning


def test_where_the_handshake_fails_polling_is_tried(simulator: Simulator, make: Make) -> None:
    simulator.push.refusal = (403, "")
    diagnosis = diagnose(make(session_id=SESSION))
    assert troubles(diagnosis) == {"handshake": FAILED} and diagnosis.step("first message").verdict is OK


def test_a_push_server_that_is_not_there_is_told_apart(simulator: Simulator, make: Make) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        simulator._world.push_url = f"ws://127.0.0.1:{unused.getsockname()[1]}/"
        step = diagnose(make()).step("handshake")
    assert step.verdict is FAILED and "cannot be reached" in step.meaning


@pytest.mark.parametrize(
    ("options", "verdict"),
    [({}, FAILED), ({"session_id": SESSION}, WARNING), ({"enable_request_polling": False}, FAILED)],
)
def test_without_a_websocket_it_depends_on_polling(options: dict[str, Any], verdict: Verdict) -> None:
    with Simulator(STORY, offer_websocket=False) as simulator, clients_of(simulator) as make:
        diagnosis = diagnose(make(request_polling_interval=0.1, **options))
    assert diagnosis.step("handshake").verdict is verdict
    assert diagnosis.step("first message").verdict is (OK if verdict is WARNING else SKIPPED)


def test_a_websocket_that_is_switched_off_is_no_failure(make: Make) -> None:
    diagnosis = diagnose(make(session_id=SESSION, enable_websocket_upgrade=False))
    assert diagnosis.ok and diagnosis.step("handshake").verdict is SKIPPED


def test_polls_that_bring_nothing_fail(make: Make) -> None:
    diagnosis = diagnose(make(session_id="of-yesterday", enable_websocket_upgrade=False))
    step = diagnosis.step("first message")
    assert step.verdict is FAILED and "the session may have expired" in step.seen and "Log in again" in step.advice


def test_a_silent_room_is_a_warning() -> None:
    with Simulator(Scenario(HOST), autoplay=False) as simulator, clients_of(simulator) as make:
        before = time.monotonic()
        step = diagnose(make()).step("first message")
        assert time.monotonic() - before < 5
    assert step.verdict is WARNING and "None came within 0.5 s" in step.seen and "quiet room" in step.meaning


@pytest.mark.parametrize("code", [1000, 1011])
def test_a_socket_that_is_closed_before_a_message_comes_fails(code: int) -> None:
    with Simulator(Scenario(HOST), autoplay=False) as simulator, clients_of(simulator) as make:
        told: list[Step] = []
        closer = threading.Thread(
            target=lambda: (simulator.wait_for(lambda: simulator.log.open_sockets), simulator.close_sockets(code))
        )
        closer.start()
        step = make().diagnose(patience=5.0, on_step=told.append).step("first message")
        closer.join()
    assert step.verdict is FAILED and f"code {code}" in step.seen and "another signer" in step.advice


# --- network, proxy, TLS


def unused_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


def test_a_server_that_is_not_there_fails_the_network_and_spares_the_others(simulator: Simulator) -> None:
    nowhere = f"http://127.0.0.1:{unused_port()}"
    endpoints = Endpoints(web=simulator.url, webcast=f"{simulator.url}/webcast", sign=nowhere)
    diagnosis = diagnose(TikTokLiveClient(HOST, endpoints=endpoints))
    assert troubles(diagnosis) == {"network": FAILED} and "refuses connections" in diagnosis.step("network").seen
    assert diagnosis.step("room info").verdict is OK
    assert diagnosis.step("signer").seen == "127.0.0.1 cannot be reached: see network."


def test_a_name_without_an_address_fails_the_network() -> None:
    gone = Endpoints(web="http://no-host.invalid", webcast="http://no-host.invalid/w", sign="http://no-host.invalid")
    diagnosis = diagnose(TikTokLiveClient(HOST, endpoints=gone))
    assert troubles(diagnosis) == {"network": FAILED}
    assert "has no address" in diagnosis.step("network").seen and "DNS" in diagnosis.step("network").advice


@pytest.mark.parametrize("kind", [HttpProxy, Socks5Proxy])
def test_a_proxy_that_works(make: Make, kind: type[RecordingProxy]) -> None:
    with kind() as proxy:
        diagnosis = diagnose(make(proxy=proxy.url()))
        assert proxy.visited
    assert troubles(diagnosis) == {} and diagnosis.step("network").verdict is SKIPPED
    assert diagnosis.step("proxy").seen.startswith(f"The proxy {kind.scheme}://127.0.0.1:")


@pytest.mark.parametrize("kind", [HttpProxy, Socks5Proxy])
def test_a_proxy_with_a_wrong_password(make: Make, simulator: Simulator, kind: type[RecordingProxy]) -> None:
    with kind() as proxy:
        diagnosis = diagnose(make(proxy=proxy.url(password="wr0ng-word")))
        assert proxy.refused
    assert troubles(diagnosis) == {"proxy": FAILED} and simulator.log.requests == []
    assert "password" in diagnosis.step("proxy").advice
    assert diagnosis.step("page").seen == "127.0.0.1 cannot be reached: see proxy."
    assert "wr0ng" not in str(diagnosis) and USER not in str(diagnosis)


def test_a_proxy_that_is_not_there(make: Make) -> None:
    diagnosis = diagnose(make(proxy=f"http://{USER}:{PASSWORD}@127.0.0.1:{unused_port()}"))
    assert troubles(diagnosis) == {"proxy": FAILED} and "refuses connections" in diagnosis.step("proxy").seen
    assert PASSWORD not in str(diagnosis)


def test_an_environment_that_names_no_proxy_is_said_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "gopher://secret-user:secret-word@proxy.example")
    diagnosis = TikTokLiveClient(HOST, endpoints=Endpoints(web="http://a.example")).diagnose(patience=PATIENCE)
    assert troubles(diagnosis) == {"proxy": FAILED} and "ALL_PROXY" in diagnosis.step("proxy").advice
    assert "secret" not in str(diagnosis) and set(verdicts(diagnosis)) == set(NAMES)


@pytest.fixture
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def tls(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context


@pytest.mark.parametrize("through_proxy", [False, True])
def test_tls_that_works(tmp_path: Path, authority: trustme.CA, tls: ssl.SSLContext, through_proxy: bool) -> None:
    bundle = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(bundle)
    with Simulator(STORY, ssl_context=tls) as simulator, clients_of(simulator) as make, HttpProxy() as proxy:
        options = {"proxy": proxy.url()} if through_proxy else {}
        diagnosis = diagnose(make(request_options={"verify": str(bundle)}, **options))
    assert troubles(diagnosis) == {}
    step = diagnosis.step("TLS")
    assert step.verdict is OK and ("through the proxy" if through_proxy else "certificate good until") in step.seen


@pytest.mark.parametrize("through_proxy", [False, True])
def test_a_certificate_of_an_unknown_authority(tls: ssl.SSLContext, through_proxy: bool) -> None:
    with Simulator(STORY, ssl_context=tls) as simulator, clients_of(simulator) as make, HttpProxy() as proxy:
        diagnosis = diagnose(make(**({"proxy": proxy.url()} if through_proxy else {})))
        assert simulator.log.requests == []
    assert troubles(diagnosis) == {"TLS": FAILED}
    step = diagnosis.step("TLS")
    assert "cannot be trusted" in step.seen and 'request_options={"verify"' in step.advice
    assert diagnosis.step("page").seen == "127.0.0.1 cannot be reached: see TLS."


@pytest.mark.filterwarnings("ignore:Unverified HTTPS request")
def test_tls_that_is_not_checked_is_a_warning(tls: ssl.SSLContext) -> None:
    with Simulator(STORY, ssl_context=tls) as simulator, clients_of(simulator) as make:
        diagnosis = diagnose(make(request_options={"verify": False}))
    assert troubles(diagnosis) == {"TLS": WARNING} and "not checked" in diagnosis.step("TLS").meaning


def test_a_port_without_tls_is_told_apart(simulator: Simulator) -> None:
    secure = simulator.url.replace("http:", "https:")
    diagnosis = diagnose(TikTokLiveClient(HOST, endpoints=Endpoints(web=secure, webcast=secure, sign=secure)))
    assert troubles(diagnosis) == {"TLS": FAILED} and "No TLS is spoken there" in diagnosis.step("TLS").meaning


@pytest.mark.parametrize(
    ("said", "advice"),
    [
        ("certificate has expired", "Set date and time."),
        ("certificate is not yet valid", "Set date and time."),
        ("Hostname mismatch, certificate is not valid for 'x'.", "another network"),
        ("self-signed certificate", "verify"),
        ("", "endpoints"),
    ],
)
def test_each_fault_of_a_certificate_has_its_own_advice(said: str, advice: str) -> None:
    assert advice in tls_trouble(said, "SSLError")[2]


# --- deadlines, stopping, secrets


def test_a_step_that_never_comes_back_is_given_up(monkeypatch: pytest.MonkeyPatch, make: Make) -> None:
    monkeypatch.setattr(examination_module, "GRACE", 0.2)
    monkeypatch.setattr(examination_module, "REQUESTS_OF_A_STEP", 0)
    release = threading.Event()

    class Stuck:
        def fetch(self, room_id: str, request: Any) -> Any:
            release.wait(10)
            raise SignatureError("too late")

    before = time.monotonic()
    diagnosis = diagnose(make(signer=Stuck()))
    release.set()
    assert time.monotonic() - before < 5
    step = diagnosis.step("signer")
    assert step.verdict is FAILED and step.seen.startswith("No result within") and "It hangs" in step.meaning


def test_disconnect_in_another_thread_ends_it(simulator: Simulator, make: Make) -> None:
    simulator.answer_with("/webcast/room/info", hang=True)
    client = make(request_options={"timeout": 30.0})
    timer = threading.Timer(0.5, client.disconnect)
    timer.start()
    before = time.monotonic()
    diagnosis = diagnose(client)
    assert time.monotonic() - before < 5
    assert diagnosis.step("api-live").verdict is OK
    assert {step.seen for step in diagnosis.steps[5:]} == {"The diagnosis was stopped."}
    simulator.stop()  # lets go of the thread that still waits for an answer


def test_work_ends_in_time_or_is_left_behind() -> None:
    release = threading.Event()
    assert in_time(lambda: 7, 5.0, bool) == 7
    with pytest.raises(ZeroDivisionError):
        in_time(lambda: 1 // 0, 5.0, bool)
    with pytest.raises(Overdue):
        in_time(release.wait, 0.1, bool)
    with pytest.raises(Stopped):
        in_time(release.wait, 5.0, lambda: True)
    release.set()


PLANTED = "pl4nted-s3cret"


@pytest.mark.parametrize("fault", [None, "page", "signer", "handshake"])
def test_no_secret_is_in_it(
    simulator: Simulator,
    make: Make,
    monkeypatch: pytest.MonkeyPatch,
    fault: str | None,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setenv("TIKTOK_LIVE_SIGN_API_KEY", f"{PLANTED}-environment")
    quoted = (
        f"you sent {PLANTED}-session, {PLANTED}-key, {PLANTED}-cookie to https://u:{PLANTED}@x.example/?k={PLANTED}"
    )
    if fault == "page":
        simulator.answer_with("/*", status=403, body=json.dumps({"message": quoted, "statusCode": 5}))
    if fault == "signer":
        simulator.answer_with(FETCH, status=500, body=json.dumps({"code": 500, "message": quoted}))
    if fault == "handshake":
        simulator.push.refusal = (403, quoted.replace(" ", "%20"))
    with HttpProxy() as proxy:
        client = make(
            session_id=f"{PLANTED}-session",
            tt_target_idc=f"{PLANTED}-idc",
            sign_api_key=f"{PLANTED}-key",
            request_headers={"Cookie": f"a={PLANTED}-cookie", "X-Own": f"{PLANTED}-header"},
            websocket_headers={"X-Own": f"{PLANTED}-header"},
            client_params={"own": f"{PLANTED}-param"},
            proxy=proxy.url(),
            send_session_to_signer=True,
        )
        diagnosis = diagnose(client)
    shown = f"{diagnosis} {diagnosis!r} {json.dumps(diagnosis.to_dict())}"
    assert PLANTED not in shown and PASSWORD not in shown and USER not in shown
    assert "?" not in shown.replace("?...", "")


class Quoting:
    def fetch(self, room_id: str, request: Any) -> Any:
        url = f"https://{PLANTED}-name:{PLANTED}-word@x.example/path?key={PLANTED}"
        raise SignatureError(f"{PLANTED}-session is not welcome at {url}, nor is {PLANTED}-environment.")


def test_what_a_signer_of_one_s_own_says_is_cleaned(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIKTOK_LIVE_SIGN_API_KEY", f"{PLANTED}-environment")
    seen = diagnose(make(signer=Quoting(), session_id=f"{PLANTED}-session")).step("signer").seen
    assert seen == "... is not welcome at https://x.example/path?... nor is ...."


NEW_KIND: Any = "of tomorrow"
ERRORS = [
    BlockedError("x", kind=NEW_KIND),
    TikTokLiveError("x"),
    DecodeError("x"),
    ConnectionLostError("x"),
    OSError("x"),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_an_error_of_any_kind_has_a_meaning_and_advice(error: Exception) -> None:
    finding = failed(error)
    assert finding.verdict is FAILED and finding.seen and finding.meaning and finding.advice
