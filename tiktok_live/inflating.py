"""Inflating what TikTok packs with gzip: up to a limit, and with the fastest library that is there."""

from __future__ import annotations

import functools
import logging
import zlib
from types import ModuleType
from typing import Any

from tiktok_live.errors import DecodeError

__all__ = ["GZIP_MAGIC", "MAX_INFLATED_BYTES", "gunzip"]

logger = logging.getLogger(__name__)

MAX_INFLATED_BYTES = 16 * 1024 * 1024
"""Largest payload after gunzip, as for one that is not packed; no peer bounds it, and 0.5 MB can grow to 512 MB."""

GZIP_MAGIC = b"\x1f\x8b\x08"
PLAIN_HEADER, HEADER_BYTES, TRAILER_BYTES = GZIP_MAGIC + b"\0", 10, 8
"""What gzip data without optional parts begin with; the data, their check sum (4 bytes) and length (4 bytes) follow."""
MOST_GROWTH = 1032
"""Bytes that a byte inflates to at most, as zlib's authors say."""


def gunzip(data: bytes) -> bytes:
    """Inflate gzip data, up to :data:`MAX_INFLATED_BYTES`.

    The check sum of data that are as long as they say is not looked at: TLS has checked every byte.

    Raises:
        DecodeError: the data are corrupt, cut off, or inflate to more.
    """
    inflated = _inflated_unchecked(data) if data.startswith(PLAIN_HEADER) else None
    return _inflated_with_care(data) if inflated is None else inflated


def _inflated_unchecked(data: bytes) -> bytes | None:
    """Inflate what lies between header and check sum; return ``None`` if it is not sound, or not as long as it says.

    Without the check sum zlib takes 3.0 us a message in place of 3.8, and 2.75 into a buffer of the right size; isal
    1.9 in any case.
    """
    library = _gzip_library()
    length = int.from_bytes(data[-4:], "little")
    most = min(len(data) * MOST_GROWTH, MAX_INFLATED_BYTES)
    if length > most:
        return None
    deflated = memoryview(data)[HEADER_BYTES:-TRAILER_BYTES]
    try:
        inflated: bytes
        if most < MAX_INFLATED_BYTES:  # needs no limit
            inflated = library.decompress(deflated, -zlib.MAX_WBITS, length or 1)
        else:
            inflater = library.decompressobj(wbits=-zlib.MAX_WBITS)
            inflated = inflater.decompress(deflated, most)
            if not inflater.eof:
                return None
    except library.error:
        return None
    return inflated if len(inflated) == length else None


def _inflated_with_care(data: bytes) -> bytes:
    library = _gzip_library()
    inflater = _inflater(library)
    try:
        inflated: bytes = inflater.decompress(data, MAX_INFLATED_BYTES)
    except library.error as exc:
        raise DecodeError(f"A gzip payload of {len(data)} bytes is corrupt: {exc}.") from exc
    if inflater.unconsumed_tail:
        raise DecodeError(f"A gzip payload of {len(data)} bytes inflates to more than {MAX_INFLATED_BYTES} bytes.")
    if not inflater.eof:
        raise DecodeError(f"A gzip payload of {len(data)} bytes is cut off.")
    return inflated


def _inflater(library: ModuleType) -> Any:
    return library.decompressobj(wbits=zlib.MAX_WBITS | 16)


@functools.cache
def _gzip_library() -> ModuleType:
    """Return isal where it is installed and works (extra ``fast``), which takes 1.9 us a message, else zlib: 2.75 us.

    It is not loaded before the first frame comes: importing the library takes no longer for it.
    """
    try:
        from isal import isal_zlib

        _inflater(isal_zlib), isal_zlib.error, isal_zlib.decompress  # an old one may lack them
    except Exception as exc:  # whatever a broken installation raises; zlib does the same
        if not isinstance(exc, ModuleNotFoundError):
            logger.warning("isal is installed and cannot be used: %s", exc)
        return zlib
    return isal_zlib
