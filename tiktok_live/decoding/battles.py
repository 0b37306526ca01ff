"""Battles between hosts."""

from __future__ import annotations

from tiktok_live.decoding import users
from tiktok_live.decoding.decoder import HEAD, Context, Decoder
from tiktok_live.events import BattleArmy, BattleTeam, Event, LinkMicArmiesEvent, LinkMicBattleEvent
from tiktok_live.models import User
from tiktok_live.models.value import Converters
from tiktok_live.proto.battle_pb2 import (
    BattleUserInfo,
    LinkMicArmiesInOrder,
    WebcastLinkMicArmies,
    WebcastLinkMicBattle,
)

__all__ = ["DECODERS"]


def make_battle(message: WebcastLinkMicBattle, context: Context) -> Event:
    event = LinkMicBattleEvent.of_wire((message, context), BATTLE)
    setting = message.battle_settings
    battle_id = message.battle_id or setting.battle_id
    event.battle_id = str(battle_id) if battle_id else None
    event.status = setting.status if setting.HasField("status") else None
    event.action = message.action if message.HasField("action") else None
    event.duration = setting.duration if setting.HasField("duration") else None
    return event


def _hosts(message: WebcastLinkMicBattle) -> list[BattleUserInfo]:
    return [host.value for host in message.anchors_info if host.value.HasField("user")]


def _battle_users(wire: tuple[WebcastLinkMicBattle, Context]) -> list[User]:
    message, context = wire
    hosts = [users.of_battle(host.user, context.host_id) for host in _hosts(message)]
    hosts.sort(key=lambda host: host.is_anchor is not True)  # stable: the others stay as they came
    return hosts


def _user_ids_as_sent(wire: tuple[WebcastLinkMicBattle, Context]) -> list[str]:
    return [str(host.user.user_id) for host in _hosts(wire[0])]


def _teams(wire: tuple[WebcastLinkMicBattle, Context]) -> list[BattleTeam]:
    """Gather the sides from the three places that name them; a side with a result has its points from there."""
    message = wire[0]
    teams: dict[int, BattleTeam] = {}
    for members in message.team_member:
        teams[members.team_id] = BattleTeam(str(members.team_id), [str(user_id) for user_id in members.user_id])
    for army in message.team_armies:
        team = teams.setdefault(army.team_id, BattleTeam(str(army.team_id)))
        team.user_ids = team.user_ids or [str(user.user_id) for user in army.team_user]
        team.points = army.team_total_score
    for result in message.team_battle_result:
        team = teams.setdefault(result.team_id, BattleTeam(str(result.team_id)))
        team.user_ids = team.user_ids or [str(user.user_id) for user in result.team_user]
        team.points = result.total_score
    return list(teams.values())


def make_armies(message: WebcastLinkMicArmies, context: Context) -> Event:
    event = LinkMicArmiesEvent.of_wire((message, context), ARMIES)
    event.battle_id = str(message.battle_id) if message.battle_id else None
    event.battle_status = message.trigger_reason if message.HasField("trigger_reason") else None
    return event


def _battle_armies(wire: tuple[WebcastLinkMicArmies, Context]) -> list[BattleArmy]:
    in_order = LinkMicArmiesInOrder.FromString(wire[1].payload)
    return [
        BattleArmy(
            host_user_id=str(army.key),
            points=army.value.hostscore,
            participants=[users.of_supporter(supporter) for supporter in army.value.user_armies],
        )
        for army in in_order.armies
        if army.HasField("value")
    ]


BATTLE: Converters = {
    **HEAD,
    "battle_users": _battle_users,
    "teams": _teams,
    "user_ids_as_sent": _user_ids_as_sent,
}
ARMIES: Converters = {**HEAD, "battle_armies": _battle_armies}

DECODERS = {
    "WebcastLinkMicBattle": Decoder(WebcastLinkMicBattle, make_battle, (LinkMicBattleEvent,)),
    "WebcastLinkMicArmies": Decoder(WebcastLinkMicArmies, make_armies, (LinkMicArmiesEvent,)),
}
