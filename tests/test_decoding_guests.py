"""Messages about the stage: scores, states and places of the people on it."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest
from decoded import captured_of, made, sent
from payloads import HOST_ID, ROOM_ID, VIEWER_ID, head

from tiktok_live.decoding import decode
from tiktok_live.events import (
    GuestConnection,
    GuestCountdown,
    GuestGame,
    GuestGameScore,
    GuestMedia,
    GuestNetwork,
    GuestPresence,
    GuestScore,
    GuestState,
    LinkMicFanTicketEvent,
    LinkMicLayoutStateEvent,
    LinkScene,
    LinkStateEvent,
    LinkStatePart,
    ScoreKind,
    ShowdownResult,
    StagePlace,
    StagePlaceKind,
)
from tiktok_live.proto.link_layer_pb2 import WebcastLinkMicLayoutStateMessage, WebcastLinkStateMessage
from tiktok_live.proto.link_mic_pb2 import WebcastLinkMicFanTicketMethod

SCORES = "WebcastLinkMicFanTicketMethod"
MOMENT_MS = 1_790_000_000_123
MOMENT = datetime(2026, 9, 21, 14, 13, 20, 123_000, tzinfo=timezone.utc)


@pytest.fixture(scope="module")
def captured(captures: Path) -> dict[int, LinkMicFanTicketEvent]:
    return captured_of(LinkMicFanTicketEvent, captures, SCORES)


def made_scores(**fields: Any) -> LinkMicFanTicketEvent:
    return made(LinkMicFanTicketEvent, WebcastLinkMicFanTicketMethod(common=head(), fan_ticket_room_notice=fields))


def test_captured_scores_of_seven_on_a_stage(captured: dict[int, LinkMicFanTicketEvent]) -> None:
    event = captured[740]
    assert [score.user_id for score in event.scores] == sent(event).ids(2, 1, 1)
    assert [score.score for score in event.scores] == [69, 73, 96, 169, 50, 169, 175]
    assert (event.total_score, event.score_kind, event.scored_at) == (921, None, None)
    assert event.icon_url == sent(event).texts(2, 5)[0] and event.icon_url.endswith(".png")
    assert [(score.match_rank, score.countdown, score.game) for score in event.scores] == [(None, None, None)] * 7


def test_a_captured_score_of_2026_tells_more(captured: dict[int, LinkMicFanTicketEvent]) -> None:
    event = captured[834]
    assert (event.total_score, event.score_kind) == (2, ScoreKind.GIFTS)
    assert event.scored_at == datetime(2026, 8, 10, 12, 45, 46, 64_000, tzinfo=timezone.utc)
    assert event.version == 1786365644706039921
    assert [(score.score, score.icon_name) for score in event.scores] == [(2, "mg_default")]


def test_every_captured_score_message_tells_somebodys_score(
    captured: dict[int, LinkMicFanTicketEvent], caplog: pytest.LogCaptureFixture
) -> None:
    for event in captured.values():
        assert len(event.scores) == len(sent(event).values(2, 1)) > 0
        assert event.total_score is not None and event.total_score >= max(score.score for score in event.scores)
        event.to_dict()
    assert len(captured) == 96 and not caplog.records


def test_scores_in_matches_countdowns_and_games() -> None:
    event = made_scores(
        user_fan_ticket=[
            {
                "user_id": VIEWER_ID,
                "fan_ticket": 9,
                "match_total_score": 7,
                "match_rank": 1,
                "countdown_info": {
                    "countdown_id": 4,
                    "score": 3,
                    "target_score": 6,
                    "completion_progress_percent": 50,
                },
                "play_info": {
                    "play_id": 5,
                    "play_scene": 12,
                    "score": 8,
                    "rank": 2,
                    "target_score": 10,
                    "user_tag": 2,
                },
                "animation_name": "sparks",
            },
            {"user_id": HOST_ID},
        ],
        total_linkmic_fan_ticket=9,
        match_id=3,
        event_time=MOMENT_MS,
        play_id=5,
        play_scene=12,
        score_type=2,
    )
    countdown = GuestCountdown("4", 3, 6, 50)
    game = GuestGameScore("5", GuestGame.SHOWDOWN, 8, 2, 10, ShowdownResult.WINNER)
    assert event.scores == [
        GuestScore(str(VIEWER_ID), 9, 7, 1, countdown, game, animation_name="sparks"),
        GuestScore(str(HOST_ID), 0),
    ]
    assert (event.match_id, event.game_id, event.game) == ("3", "5", GuestGame.SHOWDOWN)
    assert (event.score_kind, event.scored_at) == (ScoreKind.GAME, MOMENT)


def test_unknown_numbers_in_scores_stay_numbers_and_an_empty_message_says_nothing() -> None:
    event = made_scores(user_fan_ticket=[{"play_info": {"user_tag": 44, "play_scene": 45}}], score_type=46)
    game = event.scores[0].game
    assert game is not None and (game.result, game.game, event.score_kind) == (44, 45, 46)
    assert decode(SCORES, b"") == LinkMicFanTicketEvent(method=SCORES, payload=b"")


def test_states_of_people_on_the_stage() -> None:
    message = WebcastLinkStateMessage(
        common=head(),
        channel_id=7,
        scene="SCENE_MULTI_LIVE",
        version=8,
        layout={"layout_id": "grid"},
        user_states=[
            {
                "user": {"room_id": ROOM_ID, "user_id": VIEWER_ID},
                "linkmic_id": "7_8",
                "pos": {"link": {"position": 3}},
                "linked_time_nano": MOMENT_MS * 1_000_000 + 456_789,
                "online_user_state": 2,
                "audio_muted": 4,
                "video_muted": 1,
                "rtc_connection": 2,
                "network_state": 5,
            },
            {"user": {"user_id": HOST_ID}, "audio_muted": 99},
        ],
        state_type="STATE_TYPE_STATE_AUDIO_MUTE",
        wallpaper_url="https://p16.example.com/wall.png",
        ui_pos=[{"type": 3, "value": str(VIEWER_ID)}, {"type": 0}],
    )
    event = decode("WebcastLinkStateMessage", message.SerializeToString())
    assert type(event) is LinkStateEvent
    assert (event.channel_id, event.scene, event.version) == ("7", LinkScene.MULTI_GUEST, 8)
    assert (event.part, event.layout_id) == (LinkStatePart.AUDIO, "grid")
    assert event.wallpaper_url == "https://p16.example.com/wall.png"
    assert event.states == [
        GuestState(
            str(VIEWER_ID),
            str(ROOM_ID),
            "7_8",
            3,
            MOMENT,
            GuestPresence.PAUSED,
            GuestMedia.OFF_BY_HOST,
            GuestMedia.ON,
            GuestConnection.DISCONNECTED,
            GuestNetwork.VERY_BAD,
        ),
        GuestState(str(HOST_ID), audio=99),
    ]
    assert event.places == [
        StagePlace(None, StagePlaceKind.USER, str(VIEWER_ID)),
        StagePlace(None, StagePlaceKind.EMPTY, None),
    ]
    assert decode("LinkStateMessage", b"") == LinkStateEvent(method="LinkStateMessage", payload=b"")


def test_places_on_the_stage() -> None:
    message = WebcastLinkMicLayoutStateMessage(
        common=head(),
        channel_id=7,
        scene=2,
        biz_spot_list=[
            {"spot_id": 1, "pos_identity": {"type": 3, "value": str(HOST_ID)}},
            {"spot_id": 2, "pos_identity": {"type": 17, "value": "x"}},
        ],
    )
    event = decode("WebcastLinkMicLayoutStateMessage", message.SerializeToString())
    assert type(event) is LinkMicLayoutStateEvent
    assert (event.channel_id, event.scene) == ("7", LinkScene.COHOST)
    assert event.places == [StagePlace(1, StagePlaceKind.USER, str(HOST_ID)), StagePlace(2, 17, "x")]
    empty = decode("WebcastLinkMicLayoutStateMessage", b"")
    assert isinstance(empty, LinkMicLayoutStateEvent) and (empty.scene, empty.places) == (None, [])
