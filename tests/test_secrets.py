"""Secrets stay where they belong: planted in every option, and looked for in all that the library says and sends."""

from __future__ import annotations

import base64
import contextlib
import copy
import json
import logging
import pickle
import socket
import socketserver
import threading
import traceback
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from clients import HOST
from proxies import HttpHandler, RecordingProxy, SocksHandler
from servers import Answer, Asked, LocalServer, Reply, dripping, serving
from tiktok_answers import api_live, fetch_result, live_page, room_info, user_and_room
from websockets.sync.server import ServerConnection, serve

from tiktok_live import Endpoints, SignServer, TikTokLiveClient, UrlSigner
from tiktok_live.cli.program import main
from tiktok_live.errors import TikTokLiveError
from tiktok_live.events import Event, RawDataEvent
from tiktok_live.http.session.secrets import secrets_of
from tiktok_live.options import Options
from tiktok_live.simulator import Scenario, Simulator

SESSION, IDC, KEY, OWN_KEY = "pl4nted-session", "pl4nted-idc", "pl4nted-key", "pl4nted-own-key"
PASSWORD, ENCODED_PASSWORD = "pl4nted:p@ss", "pl4nted%3Ap%40ss"
COOKIE, AUTHORIZATION, HEADER, TOKEN = "pl4nted-cookie", "pl4nted-authorization", "pl4nted-header", "pl4nted-token"
SOCKET_COOKIE, SOCKET_HEADER, SOCKET_LINE = "pl4nted-socket-cookie", "pl4nted-socket-header", "pl4nted-socket-line"
PLANTED = "pl4nted"
CREDENTIALS = base64.b64encode(f"viewer:{PASSWORD}".encode()).decode()
FORMS = (PLANTED, CREDENTIALS, ENCODED_PASSWORD)
SESSION_COOKIES = ("sessionid", "sessionid_ss", "sid_tt", "sid_guard", "tt-target-idc")
QUIET = logging.getLogger("test-push-server")
"""Of the test's own push server, which would log each request."""
STORY = Scenario(HOST).chat("ava", "hello").gift("ben", "Rose", count=2).end()

OPTIONS: Mapping[str, Any] = {
    "session_id": SESSION,
    "tt_target_idc": IDC,
    "sign_api_key": KEY,
    "request_headers": {"Cookie": f"mine={COOKIE}", "Authorization": f"Bearer {AUTHORIZATION}", "X-Mine": HEADER},
    "websocket_headers": {"Cookie": f"mine={SOCKET_COOKIE}", "X-Mine": SOCKET_HEADER},
    "client_params": {"msToken": TOKEN},
    "request_options": {"timeout": 2.0},
    "websocket_options": {"timeout": 2.0, "header": [f"X-Line: {SOCKET_LINE}"]},
    "close_timeout": 0.5,
}


class Shown:
    """Collects whatever anybody gets to see, and finds what should not be there."""

    def __init__(self, caplog: pytest.LogCaptureFixture) -> None:
        self._caplog = caplog
        self.texts: list[str] = []

    def add(self, *things: object) -> None:
        for thing in things:
            if isinstance(thing, BaseException):
                self._add_error(thing)
            else:
                self.texts += [repr(thing), str(thing)]

    def _add_error(self, error: BaseException) -> None:
        self.texts += [line for line in traceback.format_exception(error) if not line.startswith("  File ")]
        seen: list[BaseException] = []
        waiting: list[BaseException | None] = [error]
        while waiting:
            one = waiting.pop()
            if one is None or one in seen:
                continue
            seen.append(one)
            self.texts += [str(one), repr(one), repr(one.args), repr({**vars(one), "request": None, "response": None})]
            assert getattr(one, "request", None) is None and getattr(one, "response", None) is None
            waiting += [one.__cause__, one.__context__]
        self.texts.append(repr(pickle.dumps(error)) if isinstance(error, TikTokLiveError) else "")

    def add_event(self, event: Event) -> None:
        self.texts += [repr(event), json.dumps(event.to_dict()), repr(pickle.dumps(event)), repr(copy.deepcopy(event))]

    def log(self) -> list[str]:
        return [record.getMessage() for record in self._caplog.records]

    def leaks(self) -> list[str]:
        """Return what was shown with a secret in it, the log included."""
        logged = self.log()
        logged += [record.exc_text or "" for record in self._caplog.records]
        logged += [
            "".join(traceback.format_exception(record.exc_info[1]))
            for record in self._caplog.records
            if record.exc_info and record.exc_info[1] is not None
        ]
        return [text for text in (*self.texts, *logged) if any(form in _without_code(text) for form in FORMS)]


def _without_code(text: str) -> str:
    """Leave out the lines of source that a traceback quotes: those of this test name the secrets."""
    return "\n".join(line for line in text.splitlines() if not line.startswith("    "))


@pytest.fixture
def shown(caplog: pytest.LogCaptureFixture) -> Shown:
    """Everything that all libraries log at DEBUG, and what a test adds."""
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.CRITICAL, QUIET.name)
    for name in ("urllib3", "websocket", "requests", "tiktok_live", "asyncio", "http"):
        caplog.set_level(logging.DEBUG, name)
    return Shown(caplog)


@contextlib.contextmanager
def planted(**more: Any) -> Iterator[TikTokLiveClient]:
    client = TikTokLiveClient(HOST, **{**OPTIONS, **more})
    try:
        yield client
    finally:
        client.close()


# --- what the library says


def test_a_whole_connection_shows_no_secret(shown: Shown, tmp_path: Path) -> None:
    cache = tmp_path / "gifts.json"
    with (
        Simulator(STORY, autoplay=False, sessions={SESSION: "viewer"}, api_key=KEY) as simulator,
        planted(endpoints=simulator.endpoints, gift_cache=cache, enable_extended_gift_info=True) as client,
    ):
        for event_class in (Event, RawDataEvent):
            client.on(event_class, shown.add_event)
        client.connect()
        shown.add(client, client.state, client.stats, client.stats.snapshot(), client.gifts, client.rate_limits())
        client.send_message("hello")
        simulator.play()
        assert client.wait(10)
        shown.add(
            client.get_room_info(), client.get_room_info().to_dict(), client.get_available_gifts(), client.is_live()
        )
        shown.add(client.diagnose(patience=2.0), client.diagnose(patience=2.0).to_dict())
        shown.add(client, client.state, client.stats.snapshot().to_dict(), *vars(client).values())
    assert cache.exists()
    shown.texts.append(cache.read_text(encoding="utf-8"))
    assert any("ChatEvent(" in text for text in shown.texts)
    assert any("HTTP 200" in line for line in shown.log())
    assert shown.leaks() == []


QUOTING: dict[str, Callable[[str], Reply]] = {
    "a refusal in JSON": lambda said: Reply(
        json.dumps(
            {
                "status_code": 10,
                "statusCode": 10,
                "code": 403,
                "message": said,
                "limit_label": said,
                "data": {"prompts": said, "message": said},
            }
        )
    ),
    "a rate limit": lambda said: Reply(
        json.dumps({"code": 429, "message": said, "limit_label": said}), 429, {"X-Request-Id": said, "Retry-After": "0"}
    ),
    "a refusal of the key": lambda said: Reply(json.dumps({"code": 401, "message": said}), 401, {"X-Request-Id": said}),
    "an error page": lambda said: Reply(f"<html>{said}</html>", 500, {"X-Request-Id": said}),
    "a captcha": lambda said: Reply(f"<html>captcha {said}</html>", 200, {"Set-Cookie": f"a={said}"}),
    "a text": lambda said: Reply(said),
    "nothing but headers": lambda said: Reply(b"", 200, {"Handshake-Msg": said, "X-Request-Id": said}),
    "a redirect": lambda said: Reply(b"", 302, {"Location": f"https://127.0.0.1:1/?{quote(said)}"}),
    "a redirect to nowhere": lambda said: Reply(b"", 302, {"Location": f"gopher://{quote(said)}/"}),
    "a broken header": lambda said: Reply(raw=[f"HTTP/1.1 200 OK\r\n{said}\r\nContent-Length: 0\r\n\r\n".encode()]),
    "no HTTP": lambda said: Reply(raw=[f"{said}\r\n\r\n".encode()]),
    "a strange status": lambda said: Reply(raw=[f"HTTP/1.1 999 {said}\r\nContent-Length: 0\r\n\r\n".encode()]),
    "a wrong encoding": lambda said: Reply(said, 200, {"Content-Encoding": "gzip"}),
    "an encoding of its own": lambda said: Reply(said, 200, {"Content-Encoding": said}),
    "half an answer": lambda said: Reply(raw=[f"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n{said}".encode()]),
}


class Everything(dict[str, Answer]):
    """One answer for every path."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def get(self, path: str, default: Any = None) -> Any:
        return self._answer


def quoted(asked: Asked) -> str:
    """Return the secrets that a request holds."""
    whole = repr((asked.query, asked.headers, asked.body))
    secrets = (SESSION, IDC, KEY, OWN_KEY, COOKIE, AUTHORIZATION, HEADER, TOKEN)
    return " ".join(secret for secret in secrets if secret in whole)


@contextlib.contextmanager
def a_server_that_quotes(reply: Callable[[str], Reply]) -> Iterator[LocalServer]:
    with serving({}) as server:
        server.answers = Everything(lambda asked: reply(quoted(asked)))
        yield server


def ask_everything(client: TikTokLiveClient, shown: Shown) -> int:
    """Call whatever asks a server; return how many of the calls failed."""
    failed = 0
    for call in (
        client.connect,
        lambda: client.connect(room_id="7"),
        client.get_room_info,
        client.get_available_gifts,
        client.is_live,
        client.get_live_status,
        client.rate_limits,
        lambda: client.send_message("hello"),
        lambda: client.diagnose(patience=0.2),
    ):
        try:
            shown.add(call())
        except TikTokLiveError as exc:
            shown.add(exc)
            failed += 1
    return failed


@pytest.mark.parametrize("kind", QUOTING)
def test_a_server_that_quotes_secrets_gets_none_into_a_log_or_an_error(kind: str, shown: Shown) -> None:
    with a_server_that_quotes(QUOTING[kind]) as server:
        endpoints = Endpoints(server.url, server.url, server.url)
        signers = [SignServer(api_key=OWN_KEY), UrlSigner()]
        with planted(endpoints=endpoints, signer=signers, send_session_to_signer=True) as client:
            assert ask_everything(client, shown) > 3
        with planted(endpoints=endpoints, room_id="7") as client, pytest.raises(TikTokLiveError) as caught:
            client.send_message("hello")
        shown.add(caught.value)
        assert {secret for asked in server.asked for secret in quoted(asked).split()} >= {
            SESSION,
            OWN_KEY,
            TOKEN,
            COOKIE,
        }
    assert shown.leaks() == []


def test_a_server_that_hangs_gets_no_secret_into_a_log_or_an_error(shown: Shown) -> None:
    stop = threading.Event()
    with serving({}) as server:
        server.answers = Everything(lambda asked: Reply(raw=dripping(b"HTTP/1.1 200 OK\r\n", b"", stop)))
        with planted(
            endpoints=Endpoints(server.url, server.url, server.url), request_options={"timeout": 0.1}
        ) as client:
            assert ask_everything(client, shown) > 3
        stop.set()
    assert shown.leaks() == []


@pytest.mark.parametrize("handler", [HttpHandler, SocksHandler], ids=["http", "socks5"])
def test_a_proxy_that_refuses_gets_no_secret_into_a_log_or_an_error(
    handler: type[HttpHandler | SocksHandler], shown: Shown
) -> None:
    kind = type(
        "Proxy", (RecordingProxy,), {"scheme": "http" if handler is HttpHandler else "socks5h", "handler": handler}
    )
    with kind() as proxy:
        url = proxy.url(password=ENCODED_PASSWORD)
        for options in ({"proxy": url}, {"request_options": {"proxies": {"all": url}, "timeout": 1.0}}):
            with planted(
                endpoints=Endpoints("http://127.0.0.1:9", "http://127.0.0.1:9", "http://127.0.0.1:9"), **options
            ) as client:
                assert ask_everything(client, shown) > 3
    assert shown.leaks() == []


class QuotingProxy(socketserver.StreamRequestHandler):
    """Refuses with what it was sent."""

    def handle(self) -> None:
        lines = iter(self.rfile.readline, b"\r\n")
        given = [line.strip() for line in lines if line.lower().startswith(b"proxy-authorization")]
        self.server.proxy.visited.append(repr(given))  # type: ignore[attr-defined]
        self.wfile.write(b"HTTP/1.1 407 " + (given or [b"None"])[0] + b"\r\n\r\n")


@pytest.mark.parametrize("place", ["option", "request_options", "environment", "environment without a scheme"])
def test_a_proxy_that_quotes_its_password_gets_it_into_no_log_and_no_error(
    place: str, shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    with type("Proxy", (RecordingProxy,), {"scheme": "http", "handler": QuotingProxy})() as proxy:
        url = proxy.url(password=ENCODED_PASSWORD)
        options: dict[str, Any] = {
            "option": {"proxy": url},
            "request_options": {"request_options": {"proxies": {"all": url}}},
        }
        if place.startswith("environment"):
            monkeypatch.setenv("HTTPS_PROXY", url.removeprefix("http://") if "without" in place else url)
        endpoints = Endpoints(*[f"https://{name}.invalid" for name in ("web", "webcast", "sign")])
        with planted(endpoints=endpoints, **options.get(place, {})) as client:
            assert ask_everything(client, shown) > 3
        quoted = base64.b64encode(f"proxy-user:{PASSWORD}".encode()).decode()
        assert any(quoted in given for given in proxy.visited)
    assert [text for text in (*shown.texts, *shown.log()) if quoted in text] == []
    assert shown.leaks() == []


def push_endpoints(server: LocalServer, port: int) -> Endpoints:
    page, push = live_page(user_and_room()), fetch_result(push_server=f"ws://127.0.0.1:{port}/push/")
    server.answers = {
        f"/@{HOST}/live": Reply(page),
        "/api-live/user/room": Reply(json.dumps(api_live(user_and_room()))),
        "/room/info/": Reply(json.dumps(room_info())),
        "/webcast/fetch": Reply(push, 200, {"X-Set-TT-Cookie": "ttwid=pl4nted-ttwid; Path=/"}),
    }
    return Endpoints(server.url, server.url, server.url)


@pytest.mark.parametrize("way", ["refuses", "closes", "talks nonsense"])
def test_a_push_server_that_quotes_secrets_gets_none_into_a_log_an_event_or_an_error(way: str, shown: Shown) -> None:
    told: list[str] = []

    def look(connection: ServerConnection, request: Any) -> Any:
        secrets = (SOCKET_COOKIE, SOCKET_HEADER, SOCKET_LINE, TOKEN)
        told.append(
            " ".join(secret for secret in secrets if secret in repr((request.path, list(request.headers.raw_items()))))
        )
        if way != "refuses":
            return None
        answer = connection.respond(403, told[-1])
        answer.headers["Handshake-Msg"] = quote(told[-1])
        answer.headers["Set-Cookie"] = f"ttwid={told[-1]}"
        return answer

    def speak(connection: ServerConnection) -> None:
        if way == "talks nonsense":
            connection.send(told[-1])
            connection.send(told[-1].encode())
            connection.socket.sendall(b"\xff" + told[-1].encode())
        connection.close(4000, told[-1][:100])

    with (
        serving({}) as server,
        serve(speak, "127.0.0.1", 0, process_request=look, compression=None, close_timeout=0.2, logger=QUIET) as push,
    ):
        thread = threading.Thread(target=push.serve_forever, name="push-server", daemon=True)
        thread.start()
        endpoints = push_endpoints(server, push.socket.getsockname()[1])
        with planted(endpoints=endpoints, reconnect=False, enable_request_polling=False) as client:
            client.on(Event, shown.add_event)
            client.on(Event, lambda event: shown.add(getattr(event, "error", None), getattr(event, "exception", None)))
            try:
                client.run()
            except TikTokLiveError as exc:
                shown.add(exc)
            shown.add(client.diagnose(patience=0.5), client.diagnose(patience=0.5).to_dict())
        push.shutdown()
        thread.join()
    assert {SOCKET_COOKIE, SOCKET_HEADER, SOCKET_LINE, TOKEN} == set(told[0].split())
    assert shown.leaks() == []


@pytest.mark.parametrize("line", ["HTTP/1.1 {}", "HTTP/1.1 {} OK", "HTTP/1.1 101 OK\r\n\xff{}", "{}"])
def test_a_push_server_that_talks_no_http_but_quotes_gets_no_secret_into_a_log_or_an_error(
    line: str, shown: Shown
) -> None:
    def quote_all(listener: socket.socket) -> None:
        connection, _ = listener.accept()
        with connection:
            asked = connection.recv(65536).decode("latin-1")
            told.append(asked)
            connection.sendall(line.format(SESSION + " " + SOCKET_HEADER).encode("latin-1") + b"\r\n\r\n")

    told: list[str] = []
    with serving({}) as server, socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=quote_all, args=(listener,), daemon=True)
        thread.start()
        endpoints = push_endpoints(server, listener.getsockname()[1])
        with (
            planted(endpoints=endpoints, enable_request_polling=False) as client,
            pytest.raises(TikTokLiveError) as caught,
        ):
            client.connect()
        thread.join()
        shown.add(caught.value)
    assert SOCKET_HEADER in told[0]
    assert shown.leaks() == []


def test_every_secret_is_known_in_every_way_of_giving_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIKTOK_LIVE_SIGN_API_KEY", "key-of-environment")
    monkeypatch.setenv("HTTPS_PROXY", "http://me:p%40-environment@proxy.example")
    given = Options(
        session_id="s",
        proxy="http://me:p%40-option@proxy.example",
        request_options={"proxies": {"https": "http://me:p-requests@proxy.example", "http": None}},
        websocket_options={"http_proxy_auth": ("me", "p-socket"), "cookie": "a=c-socket", "header": {"X": "h-socket"}},
    )
    secrets = secrets_of(given, "more")
    assert {
        "s",
        "more",
        "key-of-environment",
        "p%40-environment",
        "p@-environment",
        "p%40-option",
        "p@-option",
        "p-requests",
        "p-socket",
        "c-socket",
        "h-socket",
        base64.b64encode(b"me:p@-option").decode(),
        base64.b64encode(b"me:p-socket").decode(),
    } <= set(secrets)
    assert list(map(len, secrets)) == sorted(map(len, secrets), reverse=True)


def test_options_show_no_secret(shown: Shown) -> None:
    options = Options(**OPTIONS, proxy=f"http://viewer:{ENCODED_PASSWORD}@127.0.0.1:9")
    shown.add(options, options.endpoints)
    for wrong in (
        {"session_id": f"{SESSION} {SESSION}"},
        {"sign_api_key": f"{KEY};"},
        {"proxy": f"gopher://viewer:{ENCODED_PASSWORD}@127.0.0.1"},
        {"proxy": f"http://viewer:{ENCODED_PASSWORD}@127.0.0.1:port"},
        {"proxy": "http://viewer:pl4nted/password@127.0.0.1"},
        {"request_options": {"proxies": {"https": "http://viewer:pl4nted/password@127.0.0.1"}}},
        {"request_headers": {"X-Mine": f"{HEADER}\r\nX: y"}},
        {"request_headers": {"X-Mine": f"{HEADER}\x00"}},
        {"websocket_headers": {f"{SOCKET_HEADER}": 7}},
        {"websocket_options": {"http_proxy_auth": ("viewer", PASSWORD), "unheard_of": PASSWORD}},
        {"client_params": {"msToken": [TOKEN]}},
        {"client_params": {"msToken": f"{TOKEN}\ud800"}},
        {"request_options": {"proxies": {"https": f"gopher://viewer:{ENCODED_PASSWORD}@127.0.0.1"}}},
        {"request_options": {"timeout": f"{PASSWORD}"}},
        {"stall_timeout": PASSWORD},
    ):
        with pytest.raises(TikTokLiveError) as caught:
            TikTokLiveClient(HOST, **wrong)
        shown.add(caught.value)
    assert shown.leaks() == []


# --- what the command line says

COMMANDS: dict[str, list[str]] = {
    "listen": [HOST],
    "info": [HOST],
    "gifts": [HOST],
    "is-live": [HOST],
    "send": [HOST, "hello"],
    "doctor": [HOST, "--patience", "0.5"],
}
WITHOUT_CLIENT: dict[str, list[str]] = {"demo": ["--seconds", "0.5"], "simulate": ["--seconds", "0.1"]}


@pytest.fixture
def log_of_the_program() -> Iterator[None]:
    """Undo what the program does to the library's logger."""
    logger = logging.getLogger("tiktok_live")
    handlers, level = list(logger.handlers), logger.level
    yield
    logger.handlers[:] = handlers
    logger.setLevel(level)
    logging.disable(logging.NOTSET)


@pytest.fixture
def session_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A file with the session; the key is in the environment."""
    monkeypatch.setenv("TIKTOK_LIVE_SIGN_API_KEY", KEY)
    file = tmp_path / "session"
    file.write_text(SESSION + "\n", encoding="utf-8")
    return file


def places(endpoints: Endpoints) -> list[str]:
    return ["--web-url", endpoints.web, "--webcast-url", endpoints.webcast, "--sign-url", endpoints.sign]


def said_by(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    """Run the program, as talkative as it can be; return what it says."""
    main([*arguments, "-vv"])
    captured = capsys.readouterr()
    assert captured.out or captured.err
    return captured.out + captured.err


def test_the_commands_that_are_run_here_are_all_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    listed = capsys.readouterr().out.partition("COMMAND\n")[2].partition("\n\n")[0]
    assert {line.split()[0] for line in listed.splitlines() if line.startswith("    ") and line[4] != " "} == {
        *COMMANDS,
        *WITHOUT_CLIENT,
    }


@pytest.mark.parametrize("as_json", [False, True], ids=["lines", "json"])
@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.usefixtures("log_of_the_program")
def test_no_command_prints_a_secret(
    command: str, as_json: bool, shown: Shown, session_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    common = [command, *COMMANDS[command], *(["--json"] if as_json else [])]
    common += ["--session-file", str(session_file), "--tt-target-idc", IDC]
    with Simulator(STORY, history=0, sessions={SESSION: "viewer"}, api_key=KEY) as simulator:
        shown.texts.append(said_by([*common, *places(simulator.endpoints)], capsys))
    with a_server_that_quotes(QUOTING["a refusal in JSON"]) as server:
        endpoints = Endpoints(server.url, server.url, server.url)
        shown.texts.append(said_by([*common, *places(endpoints), "--send-session-to-signer"], capsys))
        assert SESSION in repr([asked.headers for asked in server.asked])
    proxy = f"http://viewer:{ENCODED_PASSWORD}@127.0.0.1:9"
    shown.texts.append(said_by([*common, "--proxy", proxy, "--timeout", "1"], capsys))
    assert shown.leaks() == []


@pytest.mark.parametrize("command", WITHOUT_CLIENT)
@pytest.mark.usefixtures("log_of_the_program", "session_file")
def test_a_simulated_live_prints_no_secret(command: str, shown: Shown, capsys: pytest.CaptureFixture[str]) -> None:
    shown.texts.append(said_by([command, *WITHOUT_CLIENT[command]], capsys))
    assert shown.leaks() == []


@pytest.mark.parametrize("wrong", [["--sesion-id", SESSION], [f"--sesion-id={SESSION}"], [f"--se={SESSION}"]])
def test_a_misspelt_option_does_not_print_its_value(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["listen", HOST, *wrong])
    assert caught.value.code == 2
    captured = capsys.readouterr()
    assert wrong[0].partition("=")[0] in captured.err and SESSION not in captured.out + captured.err


# --- what the library sends


def test_a_signer_sees_no_session_no_cookie_and_no_header_of_the_user(shown: Shown) -> None:
    with (
        serving({"/webcast/fetch": Reply(fetch_result(), 200, {"X-Set-TT-Cookie": "ttwid=1"})}) as signer,
        serving({}) as tiktok,
    ):
        tiktok.answers = {f"/@{HOST}/live": Reply(live_page(user_and_room()))}
        with planted(endpoints=Endpoints(tiktok.url, tiktok.url, signer.url)) as client:
            ask_everything(client, shown)
        assert signer.asked and tiktok.asked
        for asked in signer.asked:
            sent = repr((asked.query, asked.headers, asked.body))
            assert [
                word for word in (SESSION, IDC, COOKIE, AUTHORIZATION, HEADER, TOKEN, "ttwid") if word in sent
            ] == []
            assert asked.headers["x-api-key"] == KEY
        assert not any(KEY in repr((asked.query, asked.headers)) for asked in tiktok.asked)
        assert any(f"sessionid={SESSION}" in asked.headers["cookie"] for asked in tiktok.asked)


def test_a_signer_sees_the_session_where_the_user_says_so(shown: Shown) -> None:
    with a_server_that_quotes(QUOTING["a refusal of the key"]) as signer, serving({}) as tiktok:
        endpoints = Endpoints(tiktok.url, tiktok.url, signer.url)
        with planted(endpoints=endpoints, send_session_to_signer=True) as client, pytest.raises(TikTokLiveError):
            client.connect(room_id="7")
        cookies = signer.asked[-1].headers["x-cookie-header"]
    assert {pair.split("=")[0] for pair in cookies.split("; ")} <= set(SESSION_COOKIES) and SESSION in cookies


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_redirect_away_from_the_endpoints_takes_no_secret_along(scheme: str, shown: Shown) -> None:
    with serving({}) as elsewhere, serving({}) as server:
        elsewhere.answers = Everything(Reply("{}"))
        target = f"{scheme}://127.0.0.1:{elsewhere.port}/caught"
        server.answers = Everything(Reply(b"", 302, {"Location": target}))
        with planted(endpoints=Endpoints(server.url, server.url, server.url)) as client:
            assert ask_everything(client, shown) > 3
        sent = [repr((asked.path, asked.query, asked.headers, asked.body)) for asked in elsewhere.asked]
    assert [text for text in sent if any(form in text for form in FORMS)] == []
    assert shown.leaks() == []
