"""``client.gifts``: what is learnt of gifts, and the file that keeps it from one run to the next."""

from __future__ import annotations

import dataclasses
import gc
import json
import logging
import os
import stat
import threading
from pathlib import Path
from typing import Any

import pytest
from clients import HOST, Make, clients_of
from waiting import wait_until

from tiktok_live import TikTokLiveClient
from tiktok_live.catalogue import MAX_GIFTS, GiftCatalogue
from tiktok_live.catalogue_file import MAX_BYTES
from tiktok_live.errors import InvalidOptionError, InvalidResponseError
from tiktok_live.events import ConnectedEvent, GiftEvent
from tiktok_live.models import ClientState, Gift
from tiktok_live.simulator import Scenario, Simulator

ROSE = Gift(gift_id=5655, name="Rose", describe="Sent Rose", gift_type=1, diamond_count=1, picture_urls=["https://p/1"])
LISTED_ROSE = Gift(gift_id=5655, name="Rose", diamond_count=1, is_on_panel=True, raw={"name": "Rose"})


def knowing(*gifts: Gift, cache: Path | None = None) -> GiftCatalogue:
    catalogue = GiftCatalogue(cache)
    catalogue.learn(gifts)
    return catalogue


def told_by_message(catalogue: GiftCatalogue, gift: Gift) -> None:
    catalogue.observe(GiftEvent(gift=gift))


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "gifts.json"


# --- what is known


def test_it_is_a_mapping_of_ids() -> None:
    catalogue = knowing(ROSE)
    assert (catalogue[5655], catalogue.get(5655), catalogue.get(1)) == (ROSE, ROSE, None)
    assert (5655 in catalogue, 1 in catalogue, len(catalogue)) == (True, False, 1)
    assert (list(catalogue), list(catalogue.values()), dict(catalogue.items())) == ([5655], [ROSE], {5655: ROSE})
    with pytest.raises(KeyError):
        _ = catalogue[1]


def test_names_are_found_in_any_case_and_what_is_on_the_panel_comes_first() -> None:
    shown = dataclasses.replace(LISTED_ROSE, gift_id=9)
    catalogue = knowing(dataclasses.replace(ROSE, gift_id=4, name="ROSE"), ROSE, shown, Gift(gift_id=1))
    assert [gift.gift_id for gift in catalogue.named("rose")] == [9, 4, 5655]
    assert catalogue.by_name("RoSe") is shown
    assert (catalogue.by_name("Lion"), catalogue.named("")) == (None, [])


def test_what_is_on_the_panel_is_displayed_the_cheapest_first() -> None:
    hidden = Gift(gift_id=2, is_on_panel=False)
    dear = dataclasses.replace(LISTED_ROSE, gift_id=3, diamond_count=500)
    catalogue = knowing(dear, ROSE, hidden)
    assert catalogue.displayed() == [dear]
    catalogue.learn([LISTED_ROSE])
    assert [gift.gift_id for gift in catalogue.displayed()] == [5655, 3]


def test_a_message_changes_the_price_of_a_listed_gift_and_nothing_else() -> None:
    catalogue = knowing(LISTED_ROSE)
    told_by_message(catalogue, Gift(gift_id=5655, name="Rosa", gift_type=1, diamond_count=2))
    told_by_message(catalogue, Gift(gift_id=5655, name="Rosa"))
    assert catalogue[5655] == dataclasses.replace(LISTED_ROSE, diamond_count=2)


def test_the_list_replaces_what_messages_said_and_keeps_what_it_does_not_say() -> None:
    catalogue = knowing()
    told_by_message(catalogue, ROSE)
    listed = dataclasses.replace(LISTED_ROSE, name="Rosa", is_on_panel=False)
    catalogue.learn([listed])
    assert catalogue[5655] == dataclasses.replace(
        listed, describe="Sent Rose", gift_type=1, picture_urls=["https://p/1"]
    )


def test_a_message_that_says_less_takes_nothing_away() -> None:
    catalogue = knowing()
    told_by_message(catalogue, ROSE)
    told_by_message(catalogue, Gift(gift_id=5655, name="Rosa"))
    told_by_message(catalogue, Gift(gift_id=7, diamond_count=3))
    told_by_message(catalogue, Gift(name="Nothing"))
    assert catalogue[5655] == dataclasses.replace(ROSE, name="Rosa")
    assert len(catalogue) == 1, "a gift without a name or an id is none to know"


def test_a_gift_that_was_learnt_does_not_hold_its_message_in_memory() -> None:
    class Wire:
        name = "Rose"

    wire = Wire()
    gift = Gift.of_wire(wire, {"name": lambda wire: wire.name})
    gift.gift_id = 5655
    catalogue = knowing()
    told_by_message(catalogue, gift)
    assert not [holder for holder in gc.get_referrers(wire) if holder is catalogue[5655]]
    assert catalogue[5655] is not gift and catalogue[5655].name == "Rose"


def test_the_gift_list_of_the_connection_is_learnt() -> None:
    catalogue = knowing()
    catalogue.observe(ConnectedEvent(state=ClientState(available_gifts=(LISTED_ROSE,))))
    assert catalogue.displayed() == [LISTED_ROSE]


def test_no_more_gifts_are_remembered_than_there_can_be() -> None:
    catalogue = knowing(*(Gift(gift_id=number, name="x") for number in range(MAX_GIFTS + 5)))
    assert (len(catalogue), 4 in catalogue, 5 in catalogue) == (MAX_GIFTS, False, True)


def test_it_can_be_read_while_it_learns() -> None:
    catalogue = knowing()
    learner = threading.Thread(
        target=lambda: [told_by_message(catalogue, Gift(gift_id=n, name="x")) for n in range(1, 500)]
    )
    learner.start()
    while learner.is_alive():
        assert all(catalogue[gift.gift_id or 0] is gift for gift in catalogue.values())
    assert len(catalogue) == 499


# --- the file


def test_what_was_learnt_is_there_in_the_next_run(cache: Path) -> None:
    catalogue = knowing(LISTED_ROSE, cache=cache)
    told_by_message(catalogue, dataclasses.replace(ROSE, gift_id=6))
    catalogue.save()
    again = GiftCatalogue(cache)
    assert dict(again) == dict(catalogue)
    assert again.displayed() == [LISTED_ROSE]


def test_the_file_is_read_no_sooner_than_it_is_needed_and_written_only_when_there_is_news(cache: Path) -> None:
    GiftCatalogue(cache).save()
    assert not cache.exists()
    knowing(LISTED_ROSE, cache=cache).save()
    before = cache.stat().st_ino, cache.stat().st_mtime_ns
    catalogue = GiftCatalogue(cache)
    catalogue.learn([dataclasses.replace(LISTED_ROSE)])
    told_by_message(catalogue, ROSE)
    catalogue.save()
    assert (cache.stat().st_ino, cache.stat().st_mtime_ns) == before


def test_two_programs_may_share_a_file(cache: Path) -> None:
    first, second = GiftCatalogue(cache), GiftCatalogue(cache)
    assert (len(first), len(second)) == (0, 0)
    first.learn([LISTED_ROSE])
    told_by_message(second, dataclasses.replace(ROSE, gift_id=6))
    told_by_message(second, dataclasses.replace(ROSE, diamond_count=2))
    first.save()
    second.save()
    assert dict(second) == dict(GiftCatalogue(cache))
    assert GiftCatalogue(cache)[5655] == dataclasses.replace(LISTED_ROSE, diamond_count=2)
    assert 6 in GiftCatalogue(cache)


def damaged(data: bytes) -> bytes:
    return data[: len(data) // 2]


@pytest.mark.parametrize("data", [b"", b" \n"])
def test_an_empty_file_is_a_new_one(cache: Path, data: bytes, caplog: pytest.LogCaptureFixture) -> None:
    cache.write_bytes(data)
    knowing(ROSE, cache=cache).save()
    assert 5655 in GiftCatalogue(cache) and caplog.records == []


def test_a_damaged_file_is_told_once_and_begun_anew(cache: Path, caplog: pytest.LogCaptureFixture) -> None:
    knowing(LISTED_ROSE, cache=cache).save()
    cache.write_bytes(damaged(cache.read_bytes()))
    catalogue = knowing(ROSE, cache=cache)
    catalogue.save()
    assert dict(GiftCatalogue(cache)) == {5655: ROSE}
    (record,) = caplog.records
    assert record.levelno == logging.WARNING and "damaged" in record.getMessage()


def test_who_closes_a_client_while_a_file_is_written_in_the_same_thread_does_not_wait_for_ever(cache: Path) -> None:
    """As a signal handler may, or here a handler of the log."""
    inner = knowing(dataclasses.replace(ROSE, gift_id=1), cache=cache)
    cache.write_bytes(b'{"format": "tiktok_live gifts", "version": 1, "gifts": [{"gift_')
    outer = GiftCatalogue(cache)

    class Closing(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            logger.removeHandler(self)
            inner.save()

    outer._gifts = {}  # so that the damage is found no sooner than the file is written
    outer.learn([ROSE])
    logger = logging.getLogger("tiktok_live.catalogue_file")
    logger.addHandler(Closing())
    saving = threading.Thread(target=outer.save, daemon=True)
    saving.start()
    saving.join(5.0)
    assert not saving.is_alive() and 5655 in GiftCatalogue(cache)


def test_gifts_that_had_to_be_forgotten_are_not_kept_in_mind(cache: Path) -> None:
    catalogue = GiftCatalogue(cache)
    for first in range(0, 3 * MAX_GIFTS, MAX_GIFTS):
        catalogue.learn(Gift(gift_id=first + number, name="a") for number in range(MAX_GIFTS))
    assert len(catalogue._news) == MAX_GIFTS


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"my diary", "not a gift cache"),
        (b'{"my": "settings"}', "not a gift cache"),
        (b"[" * 100_000, "not a gift cache"),
        (b"\xff\xfe\x00", "not a gift cache"),
        (b'{"format": "tiktok_live gifts", "version": 2, "gifts": []}', "another version"),
        (b" " * (MAX_BYTES + 1), "at most 64 MB"),
    ],
    ids=["text", "json", "deep", "binary", "newer", "huge"],
)
def test_a_file_that_is_not_ours_stays_as_it_is(
    cache: Path, data: bytes, word: str, caplog: pytest.LogCaptureFixture
) -> None:
    cache.write_bytes(data)
    catalogue = GiftCatalogue(cache)
    assert len(catalogue) == 0
    for _ in range(2):
        told_by_message(catalogue, ROSE)
        catalogue.save()
    assert cache.read_bytes() == data and len(catalogue) == 1
    (record,) = caplog.records
    assert word in record.getMessage() and str(cache) in record.getMessage()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_folder_and_a_pipe_are_no_file_to_wait_for(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (tmp_path, pipe):
        knowing(ROSE, cache=path).save()
    assert [record.getMessage().count("ordinary file") for record in caplog.records] == [1, 1]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_duration_in_the_file_is_a_number(cache: Path) -> None:
    gifts = '{"gift_id": 1, "duration": "long"}, {"gift_id": 2, "duration": true}, {"gift_id": 3, "duration": 2.5}'
    cache.write_text(f'{{"format": "tiktok_live gifts", "version": 1, "gifts": [{gifts}]}}')
    assert [gift.duration for gift in GiftCatalogue(cache).values()] == [None, None, 2.5]


@pytest.mark.parametrize("number", ["NaN", "-Infinity", "1e999"])
def test_a_file_with_a_number_that_json_cannot_write_is_damaged(cache: Path, number: str) -> None:
    cache.write_text(
        f'{{"format": "tiktok_live gifts", "version": 1, "gifts": [{{"gift_id": 1, "duration": {number}}}]}}'
    )
    assert not list(GiftCatalogue(cache).values())


def test_a_place_that_cannot_be_written_is_a_warning(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    catalogue = knowing(ROSE, cache=tmp_path / "missing" / "gifts.json")
    catalogue.save()
    catalogue.save()
    (record,) = caplog.records
    assert "cannot be written: No such file" in record.getMessage()
    (tmp_path / "missing").mkdir()
    catalogue.save()
    assert 5655 in GiftCatalogue(tmp_path / "missing" / "gifts.json"), "what could not be written is not forgotten"


def test_a_gift_that_no_json_can_hold_is_a_warning_and_leaves_nothing_behind(
    cache: Path, caplog: pytest.LogCaptureFixture
) -> None:
    knowing(ROSE, cache=cache).save()
    before = cache.read_bytes()
    knowing(Gift(gift_id=1, raw={"x": object()}), cache=cache).save()
    assert (cache.read_bytes(), os.listdir(cache.parent)) == (before, [cache.name])
    assert "cannot be written" in caplog.text


def test_a_file_that_cannot_be_replaced_stays_as_it_is_and_nothing_is_left_behind(
    cache: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def replace(source: str, target: str) -> None:
        assert Path(source).parent == cache.parent, "a rename is atomic only within a file system"
        raise PermissionError(13, "Permission denied")  # what Windows says while another program reads the file

    knowing(ROSE, cache=cache).save()
    before = cache.read_bytes()
    monkeypatch.setattr(os, "replace", replace)
    knowing(LISTED_ROSE, cache=cache).save()
    assert (cache.read_bytes(), os.listdir(cache.parent)) == (before, [cache.name])
    assert "cannot be written: Permission denied" in caplog.text


def test_entries_that_somebody_broke_are_left_out(cache: Path) -> None:
    good = {"gift_id": 5655, "name": "Rose", "diamond_count": "one", "picture_urls": [1], "raw": [], "colour": "red"}
    entries = [good, {"name": "no id"}, {"gift_id": True}, {"gift_id": "7"}, None, 5]
    cache.write_text(json.dumps({"version": 1, "gifts": entries, "format": "tiktok_live gifts"}))
    assert dict(GiftCatalogue(cache)) == {5655: Gift(gift_id=5655, name="Rose")}
    cache.write_text(json.dumps({"format": "tiktok_live gifts", "version": 1, "gifts": {"x": 1}}))
    assert len(GiftCatalogue(cache)) == 0


@pytest.mark.skipif(os.name == "nt", reason="needs links and modes of POSIX")
def test_a_link_stays_a_link_and_a_mode_stays_as_it_was(tmp_path: Path) -> None:
    real, link = tmp_path / "real.json", tmp_path / "link.json"
    real.write_text("")
    real.chmod(0o640)
    link.symlink_to(real)
    knowing(ROSE, cache=link).save()
    assert link.is_symlink() and 5655 in GiftCatalogue(real)
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


def test_the_path_is_of_the_folder_in_which_the_client_was_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "other").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "other"))
    here, at_home = knowing(ROSE, cache=Path("gifts.json")), knowing(ROSE, cache=Path("~/gifts.json"))
    monkeypatch.chdir(tmp_path / "other")
    here.save()
    at_home.save()
    assert (tmp_path / "gifts.json").exists() and (tmp_path / "other" / "gifts.json").exists()


# --- the client


def test_gifts_are_learnt_from_messages_without_asking_for_the_list(simulator: Simulator, make: Make) -> None:
    client = make()
    client.connect()
    simulator.send(Scenario(HOST).gift("ava", "Lighthouse").gift("ben", "Rose", count=3))
    wait_until(lambda: len(client.gifts) == 2)
    gift = client.gifts.by_name("lighthouse")
    assert gift is not None and (gift.gift_id, gift.diamond_count) == (90009, 10_000)
    assert gift.picture_url and gift in client.gifts.displayed() and not gift.raw
    assert simulator.log.requests_to("/webcast/gift/list") == []


def test_the_list_is_learnt_when_it_is_asked_for(simulator: Simulator, make: Make) -> None:
    client = make()
    gifts = client.get_available_gifts()
    assert client.gifts.displayed() == sorted(gifts, key=lambda gift: (gift.diamond_count or 0, gift.gift_id or 0))
    other = make(enable_extended_gift_info=True)
    other.connect()
    wait_until(lambda: len(other.gifts) == len(gifts))


def test_a_failing_list_takes_nothing_away(simulator: Simulator, make: Make) -> None:
    client = make(enable_extended_gift_info=True)
    simulator.answer_with("/webcast/gift/list/", status=200, body='{"status_code": 5}', times=2)
    client.connect()
    simulator.send(Scenario(HOST).gift("ava", "Rose"))
    wait_until(lambda: 5655 in client.gifts)
    with pytest.raises(InvalidResponseError):
        client.get_available_gifts()
    assert 5655 in client.gifts


def test_the_cache_is_written_at_the_end_of_a_connection(cache: Path) -> None:
    story = Scenario(HOST).gift("ava", "Lighthouse").end()
    with Simulator(story, history=0) as simulator, clients_of(simulator, gift_cache=cache) as make:
        make().run()
        assert 90009 in make().gifts
        assert os.listdir(cache.parent) == [cache.name]


def test_the_cache_is_written_by_close(simulator: Simulator, make: Make, cache: Path) -> None:
    client = make(gift_cache=str(cache))
    client.get_available_gifts()
    assert not cache.exists()
    client.close()
    assert make(gift_cache=cache).gifts.by_name("Rose") is not None


def test_a_foreign_cache_keeps_nobody_from_connecting(
    simulator: Simulator, make: Make, cache: Path, caplog: pytest.LogCaptureFixture
) -> None:
    cache.write_text("my diary")
    client = make(gift_cache=cache)
    client.connect()
    simulator.send(Scenario(HOST).gift("ava", "Rose"))
    wait_until(lambda: 5655 in client.gifts)
    client.close()
    assert cache.read_text() == "my diary"
    assert caplog.text.count("not a gift cache") == 1


@pytest.mark.parametrize("wrong", [b"gifts.json", 5, "", "a\0b", True])
def test_a_path_that_is_none_is_refused_at_construction(wrong: Any) -> None:
    with pytest.raises(InvalidOptionError, match="gift_cache"):
        TikTokLiveClient(HOST, gift_cache=wrong)
