"""The JSON of TikTok-Live-Connector 1.2.3, for overlays and bots that were written for it.

It copies that library's behaviour, its mistakes included; the typed attributes of the events have the corrections, and
the documentation lists both. It is made from public attributes of an event alone, so that every event of a class gives
it, however it came about.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tiktok_live import events
from tiktok_live.connector_users import (
    Json,
    battle_host,
    described,
    milliseconds,
    nobody,
    present,
    seconds,
    spread,
    supporter,
)

__all__ = ["event_names", "to_json_dict"]


def event_names(event: events.Event) -> tuple[str, ...]:
    """Return the names under which the connector emits an event, in its order; empty where it has none."""
    known = _known(event)
    return () if known is None else known[0]


def to_json_dict(event: events.Event) -> Json | None:
    """Return an event as the connector gives it; ``None`` for events that it does not have or passes without data.

    Keys that it leaves out are left out. The number that it passes with ``streamEnd`` has its documented name as key:
    ``actionId``.
    """
    known = _known(event)
    return None if known is None or known[1] is None else known[1](event)


def _known(event: events.Event) -> tuple[tuple[str, ...], Callable[[Any], Json] | None] | None:
    """Look the event up by its class and bases; events made from other events are ours alone."""
    if event.source is not None:
        return None
    return next((EVENTS[cls] for cls in type(event).__mro__ if cls in EVENTS), None)


def _head(event: events.Event) -> Json:
    """Return what the connector takes from the head of a message; of some messages it takes nothing."""
    if event.msg_id is None and event.create_time is None:
        return {}
    head = {"msgId": event.msg_id or "0", "createTime": str(milliseconds(event.create_time) or 0)}
    return {**head, **present({"displayType": event.display_type, "label": event.label})}


def _chat(event: events.ChatEvent) -> Json:
    emotes = [{**_emote(emote), "placeInComment": emote.place_in_comment or 0} for emote in event.emotes]
    return {"emotes": emotes, **present({"comment": event.comment}), **spread(event.user), **_head(event)}


def _emote(emote: events.Emote) -> Json:
    picture = {"emoteImageUrl": emote.image_urls[-1]} if emote.image_urls else {}
    return {"emoteId": emote.emote_id or "", **picture}


def _emotes(event: events.EmoteEvent) -> Json:
    return {**spread(event.user), **(_emote(event.emotes[-1]) if event.emotes else {})}


def _member(event: events.MemberEvent) -> Json:
    return {**present({"actionId": event.action_id}), **spread(event.user), **_head(event)}


def _gift(event: events.GiftEvent) -> Json:
    gift = event.gift
    details = {
        "describe": gift.describe,
        "giftType": gift.gift_type,
        "diamondCount": gift.diamond_count,
        "giftName": gift.name,
        "giftPictureUrl": gift.picture_urls[-1] if gift.picture_urls else None,
    }
    copy: Json = {
        "gift_id": event.gift_id,
        "repeat_count": event.repeat_count,
        "repeat_end": int(event.repeat_end),
        "gift_type": gift.gift_type or 0,
    }
    return {
        **present({"giftId": event.gift_id}),
        "repeatCount": event.repeat_count,
        "repeatEnd": event.repeat_end,
        "groupId": event.group_id or "0",
        **({} if event.monitor_extra is None else {"monitorExtra": event.monitor_extra}),
        **spread(event.user),
        **_head(event),
        "gift": copy,
        **present(details),
        **present({"timestamp": milliseconds(event.timestamp), "receiverUserId": event.monitor_receiver_user_id}),
        **({} if event.extended_gift_info is None else {"extendedGiftInfo": event.extended_gift_info.raw}),
    }


def _room_user(event: events.RoomUserEvent) -> Json:
    top = [
        {"user": None if viewer.user is None else described(viewer.user), "coinCount": viewer.coin_count or 0}
        for viewer in event.top_viewers
    ]
    return {"topViewers": top, **present({"viewerCount": event.viewer_count})}


def _like(event: events.LikeEvent) -> Json:
    counts = {"likeCount": event.like_count, "totalLikeCount": event.total_like_count}
    return {**present(counts), **spread(event.user), **_head(event)}


def _social(event: events.SocialEvent) -> Json:
    return {**spread(event.user), **_head(event)}


def _envelope(event: events.EnvelopeEvent) -> Json:
    sender = described(event.user) if event.is_user_complete else nobody()
    chest = present({"coins": event.coins, "canOpen": event.can_open})
    return {**sender, **chest, "timestamp": seconds(event.opens_at)}


def _question(event: events.QuestionNewEvent) -> Json:
    return {**present({"questionText": event.question_text}), **spread(event.user)}


def _battle(event: events.LinkMicBattleEvent) -> Json:
    """Restore the order of the message: the typed event has the room's own host first."""
    order = {user_id: place for place, user_id in reversed(list(enumerate(event.user_ids_as_sent)))}
    users = sorted(event.battle_users, key=lambda user: order.get(user.user_id or "0", len(order)))
    return {"battleUsers": [battle_host(user) for user in users]}


def _armies(event: events.LinkMicArmiesEvent) -> Json:
    armies = [
        {
            "hostUserId": army.host_user_id or "0",
            "points": army.points or 0,
            "participants": [supporter(user) for user in army.participants],
        }
        for army in event.battle_armies
    ]
    return {**present({"battleStatus": event.battle_status}), "battleArmies": armies}


def _live_intro(event: events.LiveIntroEvent) -> Json:
    return {**present({"id": event.id, "description": event.description}), **spread(event.user)}


def _subscribe(event: events.SubscribeEvent) -> Json:
    subscription = {
        "exhibitionType": event.exhibition_type,
        "subMonth": event.sub_month,
        "subscribeType": event.subscribe_type,
        "oldSubscribeStatus": event.old_subscribe_status,
        "subscribingStatus": event.subscribing_status,
    }
    return {**present(subscription), **spread(event.user), **_head(event)}


def _connected(event: events.ConnectedEvent) -> Json:
    state = event.state
    return {
        "isConnected": state.is_connected,
        "upgradedToWebsocket": state.upgraded_to_websocket,
        "roomId": state.room_id,
        "roomInfo": None if state.room_info is None else state.room_info.raw,
        "availableGifts": [gift.raw for gift in state.available_gifts],
    }


def _error(event: events.ErrorEvent) -> Json:
    return {"info": event.info, "exception": None if event.exception is None else str(event.exception)}


def _stream_end(event: events.StreamEndEvent) -> Json:
    return {"actionId": int(event.action)}


EVENTS: dict[type[events.Event], tuple[tuple[str, ...], Callable[[Any], Json] | None]] = {
    events.ChatEvent: (("chat",), _chat),
    events.MemberEvent: (("member",), _member),
    events.GiftEvent: (("gift",), _gift),
    events.RoomUserEvent: (("roomUser",), _room_user),
    events.LikeEvent: (("like",), _like),
    events.SocialEvent: (("social",), _social),
    events.FollowEvent: (("social", "follow"), _social),
    events.ShareEvent: (("social", "share"), _social),
    events.EmoteEvent: (("emote",), _emotes),
    events.EnvelopeEvent: (("envelope",), _envelope),
    events.QuestionNewEvent: (("questionNew",), _question),
    events.LinkMicBattleEvent: (("linkMicBattle",), _battle),
    events.LinkMicArmiesEvent: (("linkMicArmies",), _armies),
    events.LiveIntroEvent: (("liveIntro",), _live_intro),
    events.SubscribeEvent: (("subscribe",), _subscribe),
    events.StreamEndEvent: (("streamEnd",), _stream_end),
    events.ConnectedEvent: (("connected",), _connected),
    events.DisconnectedEvent: (("disconnected",), None),
    events.WebsocketConnectedEvent: (("websocketConnected",), None),
    events.RawDataEvent: (("rawData",), None),
    events.ErrorEvent: (("error",), _error),
}
