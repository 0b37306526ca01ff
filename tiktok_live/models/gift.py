"""Gifts."""

from __future__ import annotations

from dataclasses import field
from datetime import datetime
from typing import Any

from tiktok_live.models.pictures import Picture
from tiktok_live.models.value import Value, dataclass

__all__ = ["EffectVideo", "Gift", "GiftEffect", "GiftTimings"]


@dataclass(slots=True, repr=False, eq=False)
class Gift(Value):
    """A gift that viewers can send, from a gift message or from the gift list.

    Attributes:
        gift_id: the same in messages and in the list.
        name: the name shown, in the language of the request.
        describe: the line shown in chat (``"Sent Rose"``).
        gift_type: 1 can be sent in a streak; 2 and 4 cannot.
        diamond_count: price in coins of one gift.
        picture_url: its picture.
        picture_urls: every address of its picture, as sent.
        picture: the picture of which ``picture_url`` is the address.
        icon: its picture in the panel of gifts.
        preview_picture: its picture before it is sent.
        label_picture: what is drawn over its corner in the panel ("new", the room's own, ...).
        duration: how long its effect is shown, in seconds.
        effect_id: TikTok's id of that effect; ``None`` for the usual one.
        sub_type: TikTok's number for a finer kind.
        is_combo: whether TikTok counts it up in a streak; as ``is_streakable`` in every captured message.
        is_for_guests: whether guests on the stage can get it.
        is_on_panel: whether it is offered in the panel of gifts.
        is_random: whether chance decides what is shown.
        is_box: whether it is a box of gifts.
        is_broadcast: whether other rooms hear of it.
        is_gallery: whether it counts for the host's gift gallery.
        scenarios: TikTok's numbers for what it is made for.
        raw: the entry of the gift list as sent; empty for a gift that came with a message.
    """

    gift_id: int | None = None
    name: str | None = None
    describe: str | None = field(default=None, repr=False)
    gift_type: int | None = field(default=None, repr=False)
    diamond_count: int | None = None
    picture_url: str | None = field(default=None, repr=False)
    picture_urls: list[str] = field(default_factory=list, repr=False)
    picture: Picture | None = field(default=None, repr=False)
    icon: Picture | None = field(default=None, repr=False)
    preview_picture: Picture | None = field(default=None, repr=False)
    label_picture: Picture | None = field(default=None, repr=False)
    duration: float | None = field(default=None, repr=False)
    effect_id: str | None = field(default=None, repr=False)
    sub_type: int | None = field(default=None, repr=False)
    is_combo: bool | None = field(default=None, repr=False)
    is_for_guests: bool | None = field(default=None, repr=False)
    is_on_panel: bool | None = field(default=None, repr=False)
    is_random: bool = field(default=False, repr=False)
    is_box: bool = field(default=False, repr=False)
    is_broadcast: bool = field(default=False, repr=False)
    is_gallery: bool = field(default=False, repr=False)
    scenarios: list[int] = field(default_factory=list, repr=False)
    raw: dict[str, Any] = field(default_factory=dict, repr=False)

    @property
    def is_streakable(self) -> bool:
        """Whether the gift can be sent in a streak, so that its messages repeat with a growing count."""
        return self.gift_type == 1


@dataclass(slots=True, repr=False, eq=False)
class EffectVideo(Value):
    """One encoding of the film of an effect.

    Attributes:
        type: TikTok's name of the encoding (``"high_definition_h264"``).
        urls: every address of it.
        md5: its MD5 sum.
        uri: TikTok's lasting name of the file; no address.
        color: its average colour, ``"#RRGGBB"``.
    """

    type: str | None = None
    urls: list[str] = field(default_factory=list, repr=False)
    md5: str | None = field(default=None, repr=False)
    uri: str | None = field(default=None, repr=False)
    color: str | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class GiftEffect(Value):
    """An effect that TikTok's app downloads and plays: an animation, a film, a sticker.

    Attributes:
        effect_id: TikTok's id of it.
        name: its name.
        description: what it is for.
        type: TikTok's number for the kind of file.
        url: the address that TikTok gives on its own.
        urls: every address of the file.
        color: its average colour, ``"#RRGGBB"``.
        face_recognition: what it needs to find faces; as sent, by field number; no public source describes it.
        fallback_type: the kind of file to take where the app cannot play this one.
        uri: TikTok's lasting name of the file; no address.
        md5: MD5 sum of the file.
        size: bytes.
        videos: encodings of it, where it is a film.
    """

    effect_id: str | None = None
    name: str | None = None
    description: str | None = field(default=None, repr=False)
    type: int | None = None
    urls: list[str] = field(default_factory=list, repr=False)
    uri: str | None = field(default=None, repr=False)
    url: str | None = field(default=None, repr=False)
    color: str | None = field(default=None, repr=False)
    face_recognition: dict[int, list[Any]] | None = field(default=None, repr=False)
    fallback_type: int | None = field(default=None, repr=False)
    md5: str | None = field(default=None, repr=False)
    size: int | None = None
    videos: list[EffectVideo] = field(default_factory=list, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class GiftTimings(Value):
    """The way of a gift through TikTok; ``GiftEvent.timestamp`` is its end.

    Attributes:
        tapped_at: when the sender tapped it, by the clock of the sender's device.
        requested_at: when TikTok got the request.
        api_started_at: when its gift service took it up.
        core_started_at: when the core of that service did.
        api_duration: from request to gift service, in seconds.
        message_duration: from gift service to this message, in seconds.
    """

    tapped_at: datetime | None = None
    requested_at: datetime | None = None
    api_started_at: datetime | None = None
    core_started_at: datetime | None = None
    api_duration: float | None = None
    message_duration: float | None = None
