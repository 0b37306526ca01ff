"""What each of the link messages says about who is on the stage, in one form."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from tiktok_live.derived.stage import OnStage
from tiktok_live.events.base import Event
from tiktok_live.events.guests import GuestKind
from tiktok_live.events.link_kinds import (
    CoHostStatus,
    KickOutReason,
    LinkKind,
    LinkMicKind,
    LinkRole,
    LinkScene,
    LinkStatus,
)
from tiktok_live.events.link_layer import LinkGroup, LinkGroupStatus, LinkLayerEvent, LinkLayerKind, StagePlayer
from tiktok_live.events.link_people import CoHost, LinkedUser
from tiktok_live.events.links import LinkEvent, LinkMicEvent
from tiktok_live.models import User

__all__ = ["StageNews", "news_of"]

KINDS = {LinkScene.COHOST: GuestKind.COHOST, LinkScene.MULTI_GUEST: GuestKind.GUEST}
GONE = (LinkLayerKind.LEFT, LinkLayerKind.KICKED_OUT, LinkLayerKind.GROUP_LEFT)
OFF_STAGE = (LinkStatus.WAITING, LinkStatus.FINISHED)
NOT_YET_ON_STAGE = (CoHostStatus.APPLYING, CoHostStatus.INVITING)


@dataclass(slots=True)
class StageNews:
    """What a message says about who is on the stage.

    Attributes:
        kind: which of the two stages, that of the guests or that of the co-hosts; ``None`` where that was not said.
        listed: everybody on it, where the message lists them; the host may be among them.
        came: who is on it at least.
        gone: user id of who is not on it any more.
        was_kicked_out: whether that person was taken off it.
        kick_out_reason: why.
        is_closed: nobody is on it any more.
        is_opened: it is new.
        named: people with names, on the stage or not.
        host_id: user id of the room's host, where the message shows who that is.
    """

    kind: GuestKind | None = None
    listed: list[OnStage] | None = None
    came: list[OnStage] = field(default_factory=list)
    gone: str | None = None
    was_kicked_out: bool = False
    kick_out_reason: KickOutReason | int | None = None
    is_closed: bool = False
    is_opened: bool = False
    named: list[User] = field(default_factory=list)
    host_id: str | None = None


def news_of(event: Event) -> StageNews:
    """Return what an event says about who is on the stage."""
    if isinstance(event, LinkEvent):
        return _of_link(event)
    if isinstance(event, LinkLayerEvent):
        return _of_layer(event)
    if isinstance(event, LinkMicEvent):
        # The oldest channel is for co-hosts only.
        return StageNews(GuestKind.COHOST, is_closed=event.kind == LinkMicKind.CLOSED, named=event.linked_users)
    return StageNews()


def _of_link(event: LinkEvent) -> StageNews:
    news = StageNews(_kind(event.scene))
    if event.lists is not None:
        lists = event.lists
        _list_guests(news, lists.linked_users)
        news.named = [guest.user for guest in lists.linked_users + lists.waiting_users + lists.connecting_users]
    if event.linked_list is not None:
        _list_guests(news, event.linked_list.linked_users)
    if event.entry is not None:
        # Whether it lists the others as well was not captured.
        _list_guests(news, event.entry.linked_users)
        news.came, news.listed = news.listed or [], None
    if event.cohost_list is not None:
        _list_cohosts(news, event.cohost_list.cohosts, event.room_id)
    if event.leave is not None:
        news.gone = event.leave.user_id
    if event.system_kick_out is not None:
        news.gone, news.was_kicked_out = event.system_kick_out.user_id, True
    news.is_closed = event.kind == LinkKind.CLOSED
    news.is_opened = event.kind == LinkKind.CREATED
    return news


def _list_guests(news: StageNews, guests: Iterable[LinkedUser]) -> None:
    news.kind = news.kind or GuestKind.GUEST
    news.listed = []
    for guest in guests:
        user_id = guest.user.user_id
        if user_id is None or guest.status in OFF_STAGE:
            continue
        news.listed.append(OnStage(user_id, guest.user, guest.link_id, changed_at=guest.changed_at))
        news.named.append(guest.user)
        if guest.role == LinkRole.HOST:
            news.host_id = user_id


def _list_cohosts(news: StageNews, cohosts: Iterable[CoHost], own_room_id: str | None) -> None:
    news.kind = news.kind or GuestKind.COHOST
    news.listed = []
    for cohost in cohosts:
        user_id = cohost.user.user_id
        if user_id is None:
            continue
        news.named.append(cohost.user)
        if cohost.room_id is not None and cohost.room_id == own_room_id:
            news.host_id = user_id
        if cohost.status not in NOT_YET_ON_STAGE:
            news.listed.append(OnStage(user_id, cohost.user, cohost.link_id, cohost.room_id, cohost.linked_at))


def _of_layer(event: LinkLayerEvent) -> StageNews:
    news = StageNews(_kind(event.scene), named=[cohost.user for cohost in event.cohosts])
    if event.stage is not None and (event.stage.linked or event.kind != LinkLayerKind.JOINED):
        news.kind = news.kind or GuestKind.GUEST
        news.listed = _people(event.stage.linked)
        if news.kind is GuestKind.GUEST:
            news.host_id = next((player.user_id for player in event.stage.linked if player.position == 0), None)
    if event.group is not None:
        news.kind = GuestKind.COHOST
        news.listed = _linked_hosts(event.group, event.channel_id, event.room_id)
    player_id = event.player.user_id if event.player is not None else None
    if event.kind in GONE:
        news.gone = player_id
        news.was_kicked_out = event.kind == LinkLayerKind.KICKED_OUT
        news.kick_out_reason = event.kick_out_reason
    elif event.kind == LinkLayerKind.JOINED and event.player is not None and player_id is not None:
        news.kind = news.kind or GuestKind.GUEST
        news.came = [OnStage(player_id, None, event.link_id, event.player.room_id, changed_at=event.create_time)]
    elif event.kind == LinkLayerKind.OPENED and event.player is not None and event.player.room_id == event.room_id:
        news.host_id = player_id
    news.is_closed = event.kind == LinkLayerKind.CLOSED
    news.is_opened = event.kind == LinkLayerKind.OPENED
    return news


def _linked_hosts(group: LinkGroup, own_channel_id: str | None, own_room_id: str | None) -> list[OnStage] | None:
    """Return the hosts who are linked with that of the room; ``None`` while the room's own host waits to be."""
    hosts: list[OnStage] = []
    for channel in group.channels:
        linked = _people(channel.stage.linked) if channel.stage is not None else []
        is_own = channel.channel_id == own_channel_id or any(host.room_id == own_room_id for host in linked)
        if is_own and channel.status != LinkGroupStatus.LINKED:
            return None
        if not is_own and channel.status == LinkGroupStatus.LINKED:
            for host in linked:
                host.linked_at = channel.linked_at or host.linked_at
            hosts += linked
    return hosts


def _people(players: Iterable[StagePlayer]) -> list[OnStage]:
    return [
        OnStage(player.user_id, None, player.link_id, player.room_id, player.linked_at)
        for player in players
        if player.user_id is not None
    ]


def _kind(scene: LinkScene | int | None) -> GuestKind | None:
    return KINDS.get(scene) if isinstance(scene, LinkScene) else None
