"""Battles between two hosts: opening, scores that grow, the end."""

from __future__ import annotations

import random
from collections.abc import Iterator

from tiktok_live.proto.battle_pb2 import (
    BATTLE_RESULT_RESULT_DRAW,
    BATTLE_RESULT_RESULT_LOSE,
    BATTLE_RESULT_RESULT_WIN,
    BATTLE_SETTINGS_BATTLE_STATUS_PUNISH_STARTED,
    BATTLE_SETTINGS_BATTLE_STATUS_STARTED,
    BATTLE_TYPE_NORMAL,
    LINK_MIC_ARMIES_TRIGGER_REASON_SCORE_UPDATE,
    LINK_MIC_BATTLE_BATTLE_ACTION_FINISH,
    LINK_MIC_BATTLE_BATTLE_ACTION_OPEN,
    BattleBaseUserInfo,
    BattleResult,
    BattleSetting,
    BattleSettingsBattleStatus,
    BattleUserArmies,
    BattleUserArmy,
    BattleUserInfo,
    BattleUserInfoWrapper,
    UserArmiesWrapper,
    WebcastLinkMicArmies,
    WebcastLinkMicBattle,
)
from tiktok_live.simulator.people import CAST
from tiktok_live.simulator.studio import Studio
from tiktok_live.wire import Message

__all__ = ["battle"]

ROUNDS = 4
"""How many times the score changes."""
Points = dict[str, dict[str, int]]
"""Host -> supporter -> points."""


def battle(studio: Studio, rival: str, seconds: float = 4.0) -> Iterator[float | Message]:
    """Give the messages of a battle and the waits between them; the names and the time decide who wins."""
    dice = random.Random(f"{studio.host} {rival} {studio.now_ms}")
    battle_id = studio.next_id()
    started_ms = studio.now_ms
    hosts = [studio.host, rival]
    dice.shuffle(hosts)  # TikTok promises no order
    supporters = [name for name in CAST if name not in hosts]
    points: Points = {host: {} for host in hosts}

    def setting(status: BattleSettingsBattleStatus) -> BattleSetting:
        return BattleSetting(
            battle_id=battle_id,
            start_time_ms=started_ms,
            duration=max(1, round(seconds)),
            channel_id=battle_id + 1,
            status=status,
            battle_type=BATTLE_TYPE_NORMAL,
        )

    running = setting(BATTLE_SETTINGS_BATTLE_STATUS_STARTED)
    yield _opening(studio, hosts, running)
    for _ in range(ROUNDS):
        yield seconds / ROUNDS
        for host in hosts:
            supporter = dice.choice(supporters)
            points[host][supporter] = points[host].get(supporter, 0) + dice.randrange(1, 400)
        yield _score(studio, points, running)
    yield _finish(studio, hosts, points, setting(BATTLE_SETTINGS_BATTLE_STATUS_PUNISH_STARTED))


def _opening(studio: Studio, hosts: list[str], setting: BattleSetting) -> Message:
    return studio.wrap(
        WebcastLinkMicBattle(
            common=studio.common("WebcastLinkMicBattle"),
            battle_id=setting.battle_id,
            battle_settings=setting,
            action=LINK_MIC_BATTLE_BATTLE_ACTION_OPEN,
            anchors_info=_hosts(studio, hosts),
            action_by_user_id=studio.person(hosts[0]).user_id,
        )
    )


def _score(studio: Studio, points: Points, setting: BattleSetting) -> Message:
    message = WebcastLinkMicArmies(
        common=studio.common("WebcastLinkMicArmies"),
        battle_id=setting.battle_id,
        channel_id=setting.channel_id,
        update_battle_score_time=studio.now_ms,
        trigger_reason=LINK_MIC_ARMIES_TRIGGER_REASON_SCORE_UPDATE,
        battle_settings=setting,
    )
    for host, supporters in points.items():
        message.armies[studio.person(host).user_id].CopyFrom(_army(studio, host, supporters))
    return studio.wrap(message)


def _finish(studio: Studio, hosts: list[str], points: Points, setting: BattleSetting) -> Message:
    totals = {host: sum(points[host].values()) for host in hosts}
    best = max(totals.values())
    is_draw = list(totals.values()).count(best) > 1
    message = WebcastLinkMicBattle(
        common=studio.common("WebcastLinkMicBattle"),
        battle_id=setting.battle_id,
        battle_settings=setting,
        action=LINK_MIC_BATTLE_BATTLE_ACTION_FINISH,
        armies=[
            UserArmiesWrapper(key=studio.person(host).user_id, value=_army(studio, host, army))
            for host, army in points.items()
        ],
        anchors_info=_hosts(studio, hosts),
    )
    for host, total in totals.items():
        user_id = studio.person(host).user_id
        won = BATTLE_RESULT_RESULT_WIN if total == best else BATTLE_RESULT_RESULT_LOSE
        result = BATTLE_RESULT_RESULT_DRAW if is_draw else won
        message.battle_result[user_id].CopyFrom(BattleResult(user_id=user_id, result=result, score=total))
    return studio.wrap(message)


def _hosts(studio: Studio, hosts: list[str]) -> list[BattleUserInfoWrapper]:
    wrappers = []
    for host in hosts:
        person = studio.person(host)
        user = BattleBaseUserInfo(
            user_id=person.user_id,
            nick_name=person.nickname,
            avatar_thumb=studio.pictures.avatar(host),
            display_id=person.unique_id,
        )
        wrappers.append(BattleUserInfoWrapper(key=person.user_id, value=BattleUserInfo(user=user)))
    return wrappers


def _army(studio: Studio, host: str, supporters: dict[str, int]) -> BattleUserArmies:
    army = [
        BattleUserArmy(
            user_id=studio.person(name).user_id,
            score=score,
            nickname=studio.person(name).nickname,
            avatar_thumb=studio.pictures.avatar(name),
            diamond_score=score,
            user_id_str=str(studio.person(name).user_id),
        )
        for name, score in sorted(supporters.items(), key=lambda pair: (-pair[1], pair[0]))
    ]
    return BattleUserArmies(
        user_armies=army, hostscore=sum(supporters.values()), anchor_id_str=str(studio.person(host).user_id)
    )
