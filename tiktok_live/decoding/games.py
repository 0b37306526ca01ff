"""Games and their partners."""

from __future__ import annotations

from tiktok_live.decoding import text
from tiktok_live.decoding.decoder import EventShape, decoders
from tiktok_live.decoding.shapes import Shape, id_text
from tiktok_live.events.games import (
    LiveGameIntroEvent,
    OfflineGame,
    PartnershipDropsUpdateEvent,
    PartnershipGameOfflineEvent,
    PartnershipPunishEvent,
)
from tiktok_live.proto import game_pb2 as wire_game

__all__ = ["DECODERS"]


Shape(
    OfflineGame,
    wire_game.OfflineGameInfo,
    task_id=id_text("task_id"),
    notice="toast_text",
    tasks_left="task_list_len",
    kind="offline_type",
)

DECODERS = decoders(
    EventShape(
        LiveGameIntroEvent,
        wire_game.WebcastLiveGameIntroMessage,
        has_ranking="has_rank_info",
        **text.told_by(lambda message: message.content),
    ),
    EventShape(
        PartnershipDropsUpdateEvent,
        wire_game.WebcastPartnershipDropsUpdateMessage,
        change="change_mode",
        drops_id=id_text("drops_id"),
        task_id=id_text("task_id"),
        event_id=id_text("event_id"),
        host_user_id="anchor_uid",
    ),
    EventShape(PartnershipGameOfflineEvent, wire_game.WebcastPartnershipGameOfflineMessage, games="offline_game_list"),
    EventShape(PartnershipPunishEvent, wire_game.WebcastPartnershipPunishMessage, penalty="punish_info"),
)
