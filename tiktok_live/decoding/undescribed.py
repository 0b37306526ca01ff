"""Messages within messages of which no public source names the fields: shown as they were sent."""

from __future__ import annotations

from tiktok_live.decoding.shapes import Read
from tiktok_live.models.wire_fields import fields_of

__all__ = ["as_sent"]


def as_sent(path: str) -> Read:
    """Read a message that the schema has as bytes: number of a field -> its values; ``None`` where none was sent."""
    return Read(path, fields_of)
