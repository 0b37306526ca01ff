"""The file in which a gift catalogue is kept from one run to the next. Nothing here raises over what is in it."""

from __future__ import annotations

import dataclasses
import json
import logging
import os
import shutil
import stat
import threading
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from tiktok_live.models import Gift
from tiktok_live.models.strict_json import parse_json

__all__ = ["GiftFile", "newer"]

logger = logging.getLogger(__name__)

FORMAT, VERSION = "tiktok_live gifts", 1
HEAD = f'{{"format": "{FORMAT}", "version": '
MAX_BYTES = 64 << 20
"""A gift list of 133 gifts has 500 KB (captured); nothing that is larger than this is read or written."""

_updating = threading.RLock()
"""Clients of one process may share a file, and each is to find what the other one wrote.

Reentrant: a signal handler may close a client while the same thread writes.
"""


class _Contents(NamedTuple):
    """What is in the file, and why it must not be written over, if so."""

    gifts: dict[int, Gift]
    obstacle: str = ""


def newer(known: Gift | None, told: Gift) -> Gift:
    """Return what is known of a gift after being told of it again.

    An entry of the gift list (the one with ``raw``) says more than a gift message, but not always the present price.
    """
    if known is None:
        return told
    if known.raw and not told.raw:
        if told.diamond_count in (None, known.diamond_count):
            return known
        return dataclasses.replace(known, diamond_count=told.diamond_count)
    missing = {name: value for name, value in _attributes(known).items() if getattr(told, name) in (None, "", [], {})}
    return dataclasses.replace(told, **missing) if missing else told


class GiftFile:
    """A JSON file of gifts, one a line."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        # The program may change its folder later, and a link is to stay one.
        self._path = os.path.realpath(os.path.expanduser(path))
        self._told: set[str] = set()

    def read(self) -> dict[int, Gift]:
        """Return the gifts in the file; none, with a warning, where it cannot be read or is not such a file."""
        return self._contents().gifts

    def update(self, news: Mapping[int, Gift]) -> dict[int, Gift] | None:
        """Add what is new to what is in the file by now; return all of it, or ``None`` where that cannot be done."""
        with _updating:
            contents = self._contents()
            if contents.obstacle:
                return None
            gifts = contents.gifts
            for gift_id, gift in news.items():
                gifts[gift_id] = newer(gifts.get(gift_id), gift)
            return gifts if self._write(gifts) else None

    def _contents(self) -> _Contents:
        try:
            data = self._bytes()
        except FileNotFoundError:
            return _Contents({})
        except OSError as exc:
            return self._obstructed(f"cannot be read: {exc.strerror or exc}")
        if data is None:
            return self._obstructed(f"is no ordinary file of at most {MAX_BYTES >> 20} MB")
        if not data.strip():
            return _Contents({})
        try:
            parsed = parse_json(data)
        except ValueError:
            if not data.startswith(HEAD.encode()):
                return self._obstructed("is not a gift cache")
            self._warn("is damaged; the catalogue begins anew")
            return _Contents({})
        if not isinstance(parsed, dict) or parsed.get("format") != FORMAT:
            return self._obstructed("is not a gift cache")
        if parsed.get("version") != VERSION:
            return self._obstructed("was written by another version of this library")
        return _Contents(_gifts_of(parsed.get("gifts")))

    def _bytes(self) -> bytes | None:
        """Return what is in the file; ``None`` for a folder, a device or a huge file."""
        if not stat.S_ISREG(os.stat(self._path).st_mode):
            return None
        with open(self._path, "rb") as file:
            data = file.read(MAX_BYTES + 1)
        return data if len(data) <= MAX_BYTES else None

    def _obstructed(self, what: str) -> _Contents:
        self._warn(f"{what}; it is left as it is, and gifts are not kept")
        return _Contents({}, what)

    def _write(self, gifts: Mapping[int, Gift]) -> bool:
        """Put a new file in the place of the old one: a reader finds one of them, whole."""
        folder, name = os.path.split(self._path)
        try:
            lines = ",\n".join(json.dumps(_attributes(gift)) for gift in gifts.values())
            data = f'{HEAD}{VERSION}, "gifts": [\n{lines}\n]}}\n'.encode("ascii")
            if len(data) > MAX_BYTES:
                raise ValueError(f"{len(data)} bytes are too many")
            import tempfile  # late: it takes a while to load, and most programs keep no gifts

            handle, temporary = tempfile.mkstemp(prefix=f".{name}.", dir=folder)
            try:
                with open(handle, "wb") as file:
                    file.write(data)
                if os.path.exists(self._path):
                    shutil.copymode(self._path, temporary)
                os.replace(temporary, self._path)
            except BaseException:
                os.unlink(temporary)
                raise
        except OSError as exc:
            self._warn(f"cannot be written: {exc.strerror or exc}")
            return False
        except (TypeError, ValueError, RecursionError) as exc:
            self._warn(f"cannot be written: {exc}")
            return False
        return True

    def _warn(self, what: str) -> None:
        """Say it once: the file is read and written at every connection."""
        if what not in self._told:
            self._told.add(what)
            logger.warning("The gift cache %s %s.", self._path, what)


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_fraction(value: object) -> bool:
    return _is_number(value) or isinstance(value, float)


def _is_switch(value: object) -> bool:
    return isinstance(value, bool)


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _is_object(value: object) -> bool:
    return isinstance(value, dict)


KEPT: Mapping[str, Callable[[object], bool]] = {
    "gift_id": _is_number,
    "name": _is_text,
    "describe": _is_text,
    "gift_type": _is_number,
    "diamond_count": _is_number,
    "picture_url": _is_text,
    "picture_urls": _is_texts,
    "duration": _is_fraction,
    "effect_id": _is_text,
    "sub_type": _is_number,
    "is_combo": _is_switch,
    "is_for_guests": _is_switch,
    "is_on_panel": _is_switch,
    "is_random": _is_switch,
    "is_box": _is_switch,
    "is_broadcast": _is_switch,
    "is_gallery": _is_switch,
    "raw": _is_object,
}
"""Attributes of a gift that are kept, and what they have to be. Of its pictures the addresses are enough."""


def _attributes(gift: Gift) -> dict[str, Any]:
    return {name: getattr(gift, name) for name in KEPT}


def _gifts_of(entries: object) -> dict[int, Gift]:
    """Return the gifts of the file, less what is none: somebody may have edited it."""
    gifts = {}
    for entry in entries if isinstance(entries, list) else ():
        if isinstance(entry, dict) and _is_number(entry.get("gift_id")):
            kept = {name: entry[name] for name, is_valid in KEPT.items() if is_valid(entry.get(name))}
            gifts[kept["gift_id"]] = Gift(**kept)
    return gifts
