"""The cast: invented people, with the roles and levels that their badges show."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from typing import Any

__all__ = ["CAST", "Person", "digits", "invent"]

FIRST_USER_ID = 6_800_000_000_000_000_000
"""Ids of people have 19 digits, as TikTok's: more than fits into the numbers of JavaScript."""


def digits(text: str) -> int:
    """Return a number below 10**17 that depends on the text alone."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big") % 10**17


@dataclass(frozen=True)
class Person:
    """Somebody in the room, and how they stand to its host.

    Attributes:
        language: ISO 639-1 code of what they write.
        moderator: keeps order in the chat.
        subscriber: pays for a subscription.
        super_fan: wears the badge of a super fan; a banner tells when they come in.
        new_gifter: has bought coins for the first time.
        gifter_level: level by coins ever spent; 0 for no badge.
        team_level: level in the host's fan team; 0 for no badge.
        follow_status: 0 none, 1 follows the host, 2 friends.
    """

    unique_id: str
    nickname: str
    language: str = "en"
    moderator: bool = False
    subscriber: bool = False
    super_fan: bool = False
    new_gifter: bool = False
    gifter_level: int = 0
    team_level: int = 0
    follow_status: int = 0
    following_count: int = 0
    follower_count: int = 0
    bio: str = ""

    @property
    def user_id(self) -> int:
        """The id that belongs to the name, always the same."""
        return FIRST_USER_ID + digits(self.unique_id)

    @property
    def sec_uid(self) -> str:
        """TikTok's second id, in its usual look."""
        digest = hashlib.sha512(self.unique_id.encode()).digest()
        return "MS4wLjABAAAA" + base64.urlsafe_b64encode(digest)[:64].decode()


def _person(unique_id: str, nickname: str, language: str = "en", **traits: Any) -> Person:
    number = digits(unique_id)
    counts = {"following_count": number % 900, "follower_count": number // 900 % 5000}
    return Person(unique_id, nickname, language, **{**counts, **traits})


CAST: dict[str, Person] = {
    person.unique_id: person
    for person in (
        _person("ava", "Ava 🌱", moderator=True, follow_status=2, gifter_level=12, team_level=9),
        _person("ben", "Ben the Baker 🍞", follow_status=1, gifter_level=24, team_level=3),
        _person("cleo", "Cleo", new_gifter=True),
        _person("dmitri.o", "Дмитрий 🎸", "ru", gifter_level=5),
        _person("elif.cay", "Elif ☕", "tr", follow_status=1),
        _person("fatou_sings", "Fatou 🎶", "fr", subscriber=True, follow_status=1, team_level=14),
        _person("grandpa_gus", "Grandpa Gus 👴", gifter_level=31, subscriber=True, follow_status=2),
        _person("haruka.neko", "はるか🐈", "ja", follow_status=1, team_level=2),
        _person("ines_onda", "Inês 🌊", "pt"),
        _person("jo_fixes_it", "Jo 🔧", moderator=True, follow_status=1),
        _person("khaled.reads", "خالد 📚", "ar", follow_status=1, gifter_level=8),
        _person("lina_knits", "Lina 🧶", "de", subscriber=True, follow_status=1, team_level=21),
        _person("miguelito_99", "Miguelito 🌮", "es", new_gifter=True),
        _person("noam.kites", "נועם 🪁", "he", follow_status=1),
        _person("oma_trude", "Oma Trude 🍰", "de", gifter_level=17, follow_status=2),
        _person("priya_paints", "प्रिया 🎨", "hi"),
        _person("quokka_quinn", "Quinn 🦘", follow_status=1),
        _person("rosa.del.mar", "Rosa 🌹", "es", gifter_level=10, team_level=6),
        _person("seo_yun", "서윤 🐰", "ko", follow_status=1),
        _person("tomasz_b", "Tomasz 🚲", "pl"),
        _person("uma_orbit", "Uma 🪐", subscriber=True, team_level=11),
        _person("wei.tea", "小伟 🍵", "zh", gifter_level=3),
        _person("yusuf_waves", "Yusuf 🏄", "tr", follow_status=1),
        _person("zoe_zebra", "Zoë 🦓", "fr"),
        _person("demo_host", "Demo Host 🎪", follower_count=48_213, following_count=87, bio="I juggle. Mostly apples."),
        _person("rival_host", "Rival Host 🎭", follower_count=51_007, following_count=12, bio="I juggle pears."),
    )
}


def invent(unique_id: str) -> Person:
    """Return the person of that name from the cast, else one made up from the name alone."""
    if unique_id in CAST:
        return CAST[unique_id]
    number = digits(unique_id)
    nickname = unique_id.replace("_", " ").replace(".", " ").title()
    return _person(unique_id, nickname, gifter_level=number % 7, follow_status=number // 7 % 2)
