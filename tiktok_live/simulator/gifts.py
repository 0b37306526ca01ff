"""Gifts: a small catalogue, the messages of a streak, and the gift list of the HTTP interface."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tiktok_live.proto import gift_pb2
from tiktok_live.simulator.pictures import Pictures
from tiktok_live.simulator.studio import Studio, gift_piece, string_piece, text, user_piece
from tiktok_live.wire import Message

__all__ = ["CATALOGUE", "GiftKind", "gift_list", "gift_name", "send_gift"]

STREAK_GAP = 0.25
"""Seconds between two messages of a streak."""
STREAK_STEPS = 10
"""A long streak grows in about so many messages, as fast tapping does."""
BEGINS, GOES_ON, ENDS = 1, 4, 0


@dataclass(frozen=True)
class GiftKind:
    """A gift that can be sent; only ``streakable`` ones come in streaks."""

    gift_id: int
    name: str
    coins: int
    symbol: str
    streakable: bool = True

    @property
    def type(self) -> int:
        """TikTok's type: 1 can be sent in a streak, 2 cannot."""
        return 1 if self.streakable else 2


CATALOGUE: dict[str, GiftKind] = {
    kind.name: kind
    for kind in (
        GiftKind(5655, "Rose", 1, "🌹"),
        GiftKind(90001, "Juggling Apple", 1, "🍎"),
        GiftKind(90002, "Rubber Duck", 5, "🦆"),
        GiftKind(90003, "Cup of Tea", 10, "🍵"),
        GiftKind(90004, "Paper Plane", 30, "🛩"),
        GiftKind(90005, "Birthday Cake", 99, "🎂"),
        GiftKind(90006, "Confetti", 100, "🎉", streakable=False),
        GiftKind(90007, "Hot Air Balloon", 500, "🎈", streakable=False),
        GiftKind(90008, "Friendly Dragon", 1_000, "🐉", streakable=False),
        GiftKind(90009, "Lighthouse", 10_000, "🗼", streakable=False),
    )
}


def gift_name(name: str) -> str:
    """Return the name of a gift of the catalogue.

    Raises:
        ValueError: the catalogue has no such gift; the message names those that it has.
    """
    if name not in CATALOGUE:
        raise ValueError(f"the simulator has no gift {name!r}; it has {', '.join(CATALOGUE)}")
    return name


def send_gift(
    studio: Studio, who: str, gift: str = "Rose", count: int = 1, to: str = "", ending: bool = True
) -> Iterator[float | Message]:
    """Give the messages of a gift, and the waits between them.

    A streak is one message per step with a growing count, then one that ends it; a gift that cannot streak is one.

    Args:
        to: the guest who gets it; the host when empty.
        ending: whether the end of the streak arrives; TikTok sometimes loses it.
    """
    kind = CATALOGUE[gift]
    receiver = to or studio.host
    if not kind.streakable:
        studio.give_coins(who, kind.coins * count)
        yield _gift_message(studio, who, kind, count, receiver, group=0, step=BEGINS, last=False)
        return
    group = studio.next_group()
    counts = sorted({*range(1, count + 1, max(1, count // STREAK_STEPS)), count})
    before = 0
    for place, number in enumerate(counts):
        if place:
            yield STREAK_GAP
        studio.give_coins(who, kind.coins * (number - before))
        before = number
        step = GOES_ON if place else BEGINS
        yield _gift_message(studio, who, kind, number, receiver, group=group, step=step, last=False)
    if ending:
        yield STREAK_GAP
        yield _gift_message(studio, who, kind, count, receiver, group=group, step=ENDS, last=True)


def _gift_message(
    studio: Studio, who: str, kind: GiftKind, count: int, receiver: str, *, group: int, step: int, last: bool
) -> Message:
    user = studio.user(who)
    pieces = (user_piece(user, colon=True), gift_piece(kind.gift_id), string_piece(f"x{count}"))
    words = text("webcast_aweme_gift_send_message", "{0:user} sent {1:gift} {2:string}", *pieces, color="#ffface15")
    common = studio.common("WebcastGiftMessage", words)
    common.describe = f"{studio.person(who).unique_id}: gifted the host {count} {kind.name}"
    message = gift_pb2.WebcastGiftMessage(
        common=common,
        gift_id=kind.gift_id,
        group_count=1,
        repeat_count=count,
        combo_count=count,
        user=user,
        gift=_gift(kind, studio.pictures),
        send_type=step,
        monitor_info=gift_pb2.GiftMonitorInfo(
            anchor_id=studio.person(studio.host).user_id,
            send_gift_send_message_success_ms=studio.now_ms,
            to_user_id=studio.person(receiver).user_id,
            from_platform="android",
        ),
        user_identity=studio.identity(who),
    )
    if group:
        message.group_id = group
    if last:
        message.repeat_end = 1
    return studio.wrap(message)


def _gift(kind: GiftKind, pictures: Pictures) -> gift_pb2.Gift:
    image = pictures.of("gift", f"{kind.gift_id}.png")
    gift = gift_pb2.Gift(
        image=image,
        icon=image,
        describe=f"Sent {kind.name}",
        duration=1000,
        id=kind.gift_id,
        for_linkmic=True,
        type=kind.type,
        diamond_count=kind.coins,
        is_displayed_on_panel=True,
        name=kind.name,
    )
    if kind.streakable:
        gift.combo = True
    return gift


def gift_list(pictures: Pictures) -> dict[str, Any]:
    """Return the ``data`` of the gift list."""
    gifts = [_listed(kind, pictures) for kind in CATALOGUE.values()]
    return {
        "gifts": gifts,
        "pages": [{"gifts": gifts, "page_type": 1, "region": "", "display": True}],
        "doodle_templates": [],
        "is_full_gift_data": True,
    }


def _listed(kind: GiftKind, pictures: Pictures) -> dict[str, Any]:
    image = pictures.of("gift", f"{kind.gift_id}.png")
    picture = {"uri": image.uri, "url_list": list(image.url_list), "avg_color": "#FAE6DC", "height": 0, "width": 0}
    return {
        "id": kind.gift_id,
        "name": kind.name,
        "describe": f"sent {kind.name}",
        "type": kind.type,
        "diamond_count": kind.coins,
        "combo": kind.streakable,
        "duration": 1000,
        "for_linkmic": True,
        "is_displayed_on_panel": True,
        "image": picture,
        "icon": picture,
    }
