"""Battles between hosts."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from typing import TypeVar

from tiktok_live.decoding import users
from tiktok_live.decoding.context import Context
from tiktok_live.decoding.decoder import EventShape, decoders
from tiktok_live.decoding.shapes import Shape, at_milliseconds
from tiktok_live.decoding.undescribed import as_sent
from tiktok_live.events import (
    BattleArmy,
    BattleOutcome,
    BattleResult,
    BattleSettings,
    BattleSupporter,
    BattleTeam,
    BattleWins,
    LinkMicArmiesEvent,
    LinkMicBattleEvent,
)
from tiktok_live.models import User
from tiktok_live.proto.battle_pb2 import (
    BattleComboInfo,
    BattleSetting,
    BattleTeamResult,
    BattleTeamUser,
    BattleTeamUserArmies,
    BattleUserArmies,
    BattleUserInfo,
    LinkMicArmiesInOrder,
    TeamUsersInfo,
    UserArmiesWrapper,
    WebcastLinkMicArmies,
    WebcastLinkMicBattle,
)
from tiktok_live.proto.battle_pb2 import BattleResult as WireResult

__all__ = ["DECODERS", "SETTINGS", "member"]

Kind = TypeVar("Kind", bound=enum.IntEnum)
BattleWire = tuple[WebcastLinkMicBattle, Context]
ArmiesWire = tuple[WebcastLinkMicArmies, Context]


def _hosts(message: WebcastLinkMicBattle) -> list[BattleUserInfo]:
    return [host.value for host in message.anchors_info if host.value.HasField("user")]


def _battle_users(wire: BattleWire) -> list[User]:
    message, context = wire
    hosts = [users.of_battle(host.user, context) for host in _hosts(message)]
    hosts.sort(key=lambda host: host.is_anchor is not True)  # stable: the others stay as they came
    return hosts


def _user_ids_as_sent(wire: BattleWire) -> list[str]:
    return [str(host.user.user_id) for host in _hosts(wire[0])]


def _teams_of_battle(wire: BattleWire) -> list[BattleTeam]:
    message, context = wire
    return _teams(message.team_member, message.team_armies, message.team_battle_result, context)


def _teams_of_armies(wire: ArmiesWire) -> list[BattleTeam]:
    message, context = wire
    return _teams((), message.team_armies, (), context)


def _teams(
    members: Iterable[TeamUsersInfo],
    armies: Iterable[BattleTeamUserArmies],
    results: Iterable[BattleTeamResult],
    context: Context,
) -> list[BattleTeam]:
    """Gather the sides from the three places that name them; a side with a result has its points from there."""
    teams: dict[int, BattleTeam] = {}
    for named in members:
        teams[named.team_id] = BattleTeam(str(named.team_id), [str(user_id) for user_id in named.user_id])
    for army in armies:
        team = teams.setdefault(army.team_id, BattleTeam(str(army.team_id)))
        _set_hosts(team, army.team_user)
        team.points = army.team_total_score
        team.supporters = _supporters(army.user_armies, context)
        team.rank = army.host_rank if army.HasField("host_rank") else None
    for result in results:
        team = teams.setdefault(result.team_id, BattleTeam(str(result.team_id)))
        _set_hosts(team, result.team_user)
        team.points = result.total_score
        team.outcome = member(BattleOutcome, result.result)
    return list(teams.values())


def _set_hosts(team: BattleTeam, hosts: Iterable[BattleTeamUser]) -> None:
    points = {str(host.user_id) if host.user_id else host.user_id_str: host.score for host in hosts}
    team.user_ids = team.user_ids or list(points)
    team.host_points = points or team.host_points


def member(kind: type[Kind], number: int) -> Kind | int:
    """Return the member of an enum; a number that has none stays a number."""
    return next((found for found in kind if found == number), number)


def _supporters(army: BattleUserArmies, context: Context) -> list[BattleSupporter]:
    return [
        BattleSupporter(
            user=users.of_supporter(supporter, context),
            points=supporter.score,
            diamonds=supporter.diamond_score if supporter.HasField("diamond_score") else None,
        )
        for supporter in army.user_armies
    ]


def _armies(armies: Iterable[UserArmiesWrapper], context: Context) -> list[BattleArmy]:
    made = []
    for army in armies:
        if army.HasField("value"):
            supporters = _supporters(army.value, context)
            people = [supporter.user for supporter in supporters]
            made.append(BattleArmy(str(army.key), army.value.hostscore, people, supporters))
    return made


def _armies_of_battle(wire: BattleWire) -> list[BattleArmy]:
    message, context = wire
    return _armies(message.armies, context)


def _armies_in_order(wire: ArmiesWire) -> list[BattleArmy]:
    context = wire[1]
    return _armies(LinkMicArmiesInOrder.FromString(context.payload).armies, context)


SETTINGS = Shape(
    BattleSettings,
    BattleSetting,
    invitation="invite_type",
    started_at=at_milliseconds("start_time_ms"),
    extra_duration="extra_duration_second",
    ends_at=at_milliseconds("end_time_ms"),
    gift_mode=as_sent("gift_mode_meta"),
)
Shape(BattleResult, WireResult, host_user_id="user_id", outcome="result", points="score")
Shape(
    BattleWins,
    BattleComboInfo,
    host_user_id="user_id",
    count="combo_count",
    status="combo_status",
    type="combo_type",
    icon_url="combo_icon_url",
    rules_url="combo_rule_guide_schema",
)
BATTLE = EventShape(
    LinkMicBattleEvent,
    WebcastLinkMicBattle,
    battle_id=("battle_id", "battle_settings.battle_id"),
    status="battle_settings.status",
    battle_users=_battle_users,
    duration="battle_settings.duration",
    teams=_teams_of_battle,
    user_ids_as_sent=_user_ids_as_sent,
    settings="battle_settings",
    battle_armies=_armies_of_battle,
    results="battle_result",
    wins="battle_combo_v2",
    gift_permission="invitee_gift_permission_type",
)
ARMIES = EventShape(
    LinkMicArmiesEvent,
    WebcastLinkMicArmies,
    battle_id=("battle_id", "battle_settings.battle_id"),
    battle_status="trigger_reason",
    battle_armies=_armies_in_order,
    teams=_teams_of_armies,
    settings="battle_settings",
    user_id="from_user_id",
    gift_picture="gift_icon_image",
    diamonds="total_diamond_count",
    gift_sent_at=at_milliseconds("send_gift_success_time"),
    scored_at=at_milliseconds("update_battle_score_time"),
    is_critical_strike="trigger_critical_strike",
    has_mvp_effect="has_team_match_mvp_sfx",
)
DECODERS = decoders(BATTLE, ARMIES)
