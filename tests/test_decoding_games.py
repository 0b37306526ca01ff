"""Games and their partners."""

from __future__ import annotations

from pathlib import Path

from decoded import captured_of, made
from payloads import head

from tiktok_live.events import (
    DropsChange,
    LiveGameIntroEvent,
    OfflineGame,
    OfflineKind,
    PartnershipDropsUpdateEvent,
    PartnershipGameOfflineEvent,
    PartnershipPunishEvent,
)
from tiktok_live.models import Penalty
from tiktok_live.proto import game_pb2 as wire
from tiktok_live.proto.room_pb2 import PunishEventInfo
from tiktok_live.proto.text_pb2 import Text, TextPiece


def test_the_game_is_named_in_words() -> None:
    words = Text(default_pattern="Playing {0:string}", pieces=[TextPiece(type=1, string_value="chess")])
    event = made(LiveGameIntroEvent, wire.WebcastLiveGameIntroMessage(content=words, has_rank_info=True))
    assert (event.text, event.label, event.has_ranking) == ("Playing chess", "Playing {0:string}", True)
    assert str(event.content) == "Playing chess" and event.display_type is None
    named = wire.WebcastLiveGameIntroMessage(common=head("pm_test", "Welcome"), content=words)
    event = made(LiveGameIntroEvent, named)
    assert (event.display_type, event.label, event.text) == ("pm_test", "Welcome", "Welcome")


def test_a_drop_has_its_ids_and_no_id_is_zero() -> None:
    event = made(
        PartnershipDropsUpdateEvent,
        wire.WebcastPartnershipDropsUpdateMessage(change_mode=1, drops_id="7", task_id="0", event_id="9", anchor_uid=3),
    )
    assert (event.change, event.drops_id, event.task_id, event.event_id) == (DropsChange.UPDATED, "7", None, "9")
    assert event.host_user_id == "3"
    assert made(PartnershipDropsUpdateEvent, wire.WebcastPartnershipDropsUpdateMessage(change_mode=8)).change == 8


def test_captured_drops_are_shown_with_a_host_and_closed_without(captures: Path) -> None:
    events = captured_of(PartnershipDropsUpdateEvent, captures, "WebcastPartnershipDropsUpdateMessage").values()
    shown, closed = DropsChange.SHOWN, DropsChange.CLOSED
    assert [event.change for event in events] == [shown, closed, closed, shown]
    assert [event.host_user_id is not None for event in events] == [True, False, False, True]
    assert all(event.drops_id and event.task_id is event.event_id is None for event in events)


def test_games_that_went_offline() -> None:
    game = wire.OfflineGameInfo(task_id="4", toast_text="Bye", task_list_len=2, offline_type=1)
    message = wire.WebcastPartnershipGameOfflineMessage(offline_game_list=[game, wire.OfflineGameInfo()])
    assert made(PartnershipGameOfflineEvent, message).games == [
        OfflineGame("4", "Bye", 2, OfflineKind.EVENT),
        OfflineGame(kind=OfflineKind.TASK),
    ]


def test_a_penalty_of_a_partner() -> None:
    message = wire.WebcastPartnershipPunishMessage(punish_info=PunishEventInfo(punish_id="5", punish_type_id=25))
    assert made(PartnershipPunishEvent, message).penalty == Penalty(penalty_id="5", kind=25)
