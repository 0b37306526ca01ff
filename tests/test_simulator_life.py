"""The life of a simulator: quick to start and stop, quiet, leaving nothing behind."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
import time
from urllib.parse import urlsplit

import pytest
import requests

from tiktok_live.options import Endpoints
from tiktok_live.simulator import Scenario, Simulator


def threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("simulator-")]


def test_starting_and_stopping_are_quick_and_leave_no_thread() -> None:
    began = time.monotonic()
    with Simulator(Scenario.lively(60)) as simulator:
        started = time.monotonic()
        assert sorted(threads()) == ["simulator-http", "simulator-push"]
        assert requests.get(f"{simulator.url}/login", timeout=5).status_code == 200
        asked = time.monotonic()
    stopped = time.monotonic()
    assert started - began < 0.2 and stopped - asked < 0.2
    assert threads() == []


def test_stopping_ends_what_hangs_and_what_plays() -> None:
    simulator = Simulator(Scenario().wait(60)).start()
    simulator.play()
    simulator.answer_with("/login", hang=True)
    failures: list[BaseException] = []

    def ask() -> None:
        try:
            requests.get(f"{simulator.url}/login", timeout=30)
        except requests.RequestException as exc:
            failures.append(exc)

    asking = threading.Thread(target=ask)
    asking.start()
    simulator.wait_for(lambda: simulator.log.requests)
    began = time.monotonic()
    simulator.stop()
    assert time.monotonic() - began < 0.5
    asking.join(5)
    assert len(failures) == 1 and threads() == []


def test_clients_that_say_nothing_do_not_hold_up_the_stop() -> None:
    simulator = Simulator().start()
    addresses = [urlsplit(url) for url in (simulator.url, simulator.push_url)]
    silent = [socket.create_connection((address.hostname, address.port)) for address in addresses]
    simulator.wait_for(lambda: len(threads()) == 4)
    began = time.monotonic()
    simulator.stop()
    assert time.monotonic() - began < 0.5
    assert threads() == []
    for connection in silent:
        connection.close()


def test_stopping_twice_does_nothing_more_and_a_second_start_is_refused() -> None:
    simulator = Simulator()
    simulator.stop()
    simulator.start()
    simulator.stop()
    simulator.stop()
    with pytest.raises(RuntimeError, match="make a new one"):
        simulator.start()
    with pytest.raises(RuntimeError, match="not running"):
        simulator.ping()


def test_there_are_no_rooms_before_the_start() -> None:
    with pytest.raises(RuntimeError, match="before it is started"):
        Simulator().room()


def test_simulators_do_not_disturb_each_other() -> None:
    with Simulator() as one, Simulator(Scenario("rival_host")) as other:
        assert one.url != other.url and one.push_url != other.push_url
        requests.get(f"{one.url}/login", timeout=5)
        assert (len(one.log.requests), len(other.log.requests)) == (1, 0)


def test_a_client_gets_its_endpoints_from_it_or_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    with Simulator() as simulator:
        for name, value in simulator.environment.items():
            monkeypatch.setenv(name, value)
        assert simulator.endpoints == Endpoints()
        assert simulator.endpoints.webcast == f"{simulator.url}/webcast"


def test_nothing_is_written_to_the_terminal(capfd: pytest.CaptureFixture[str]) -> None:
    with Simulator() as simulator:
        requests.get(f"{simulator.url}/nowhere", timeout=5)
        address = urlsplit(simulator.url)
        with socket.create_connection((address.hostname, address.port)) as connection:
            connection.sendall(b"this is no HTTP\r\n\r\n")
            connection.settimeout(5)
            while connection.recv(4096):
                continue
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("missing", ["werkzeug", "websockets"])
def test_without_its_extra_it_says_how_to_get_it(missing: str) -> None:
    code = f"import sys; sys.modules[{missing!r}] = None\nfrom tiktok_live.simulator import Simulator"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 1
    assert "pip install 'tiktok-live[simulator]'" in done.stderr.splitlines()[-1]
    assert done.stderr.splitlines()[-1].startswith("ImportError")
