"""signals.py: the public layer of blinker signals."""

from __future__ import annotations

import gc
import threading

import pytest

from tiktok_live.events import ChatEvent, Event, GiftEvent
from tiktok_live.signals import CONNECTIONS, EventSignal, signal_for


class Client:
    """Stands for a client: signals want nothing of it but an identity."""


def test_an_event_class_has_one_signal_of_its_own() -> None:
    assert signal_for(ChatEvent) is signal_for(ChatEvent)
    assert signal_for(ChatEvent) is not signal_for(Event)
    assert isinstance(signal_for(GiftEvent), EventSignal)


@pytest.mark.parametrize("wrong", ["chat", ChatEvent(), int, None])
def test_only_event_classes_have_signals(wrong: object) -> None:
    with pytest.raises(TypeError, match="class of tiktok_live.events"):
        signal_for(wrong)  # type: ignore[arg-type]


def test_a_receiver_hears_every_client_or_the_one_it_names() -> None:
    one, other = Client(), Client()

    def of_all(client: object, *, event: Event) -> None: ...
    def of_one(client: object, *, event: Event) -> None: ...

    signal = signal_for(ChatEvent)
    signal.connect(of_all)
    signal.connect(of_one, sender=one)
    assert set(signal.receivers_of(one)) == {of_all, of_one}
    assert signal.receivers_of(other) == [of_all]


@pytest.mark.parametrize("way", ["connect", "disconnect", "garbage"])
def test_every_coming_and_going_is_noticed(way: str) -> None:
    class Receiver:
        def __call__(self, client: object, *, event: Event) -> None: ...

    receiver = Receiver()
    signal = signal_for(GiftEvent)
    if way != "connect":
        signal.connect(receiver)
    before = CONNECTIONS.version
    assert CONNECTIONS.version is before
    if way == "connect":
        signal.connect(receiver)
    elif way == "disconnect":
        signal.disconnect(receiver)
    else:
        del receiver
        gc.collect()
    assert CONNECTIONS.version is not before


def test_threads_may_connect_and_disconnect_at_the_same_time() -> None:
    signal = signal_for(ChatEvent)
    failures: list[BaseException] = []

    def come_and_go() -> None:
        try:
            for _ in range(300):
                client = Client()

                def receiver(client: object, *, event: Event) -> None: ...

                signal.connect(receiver, sender=client)
                signal.receivers_of(client)
                signal.disconnect(receiver)
        except BaseException as exc:
            failures.append(exc)

    threads = [threading.Thread(target=come_and_go) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
