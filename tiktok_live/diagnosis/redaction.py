"""Keep secrets out of a report, whoever quotes them: a server, a signer, a library."""

from __future__ import annotations

import re
from collections.abc import Iterable

__all__ = ["Redaction"]

QUERY = re.compile(r"\?[^\s'\")>]*=[^\s'\")>]*")
CREDENTIALS = re.compile(r"//[^/@\s'\"]+@")


class Redaction:
    """Takes out what is known to be a secret, and what any address may hold: query and password.

    The library's own messages have none of it. This is for what others say.
    """

    def __init__(self, secrets: Iterable[str]) -> None:
        self._secrets = tuple(secrets)  # the longest first

    def clean(self, text: str) -> str:
        """Return ``text`` without them."""
        for secret in self._secrets:
            text = text.replace(secret, "...")
        return CREDENTIALS.sub("//", QUERY.sub("?...", text))
