"""Keep secrets out of a report, whoever quotes them: a server, a signer, a library."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from urllib.parse import unquote, urlsplit

from tiktok_live.errors import InvalidOptionError
from tiktok_live.http.session import HttpSession

__all__ = ["Redaction"]

QUERY = re.compile(r"\?[^\s'\")>]*=[^\s'\")>]*")
CREDENTIALS = re.compile(r"//[^/@\s'\"]+@")


class Redaction:
    """Takes out what options and environment hold in confidence, and what any address may hold: query and password.

    The library's own messages have none of it. This is for what others say.
    """

    def __init__(self, session: HttpSession, urls: Iterable[str]) -> None:
        of_environment = {os.environ.get("TIKTOK_LIVE_SIGN_API_KEY"), *_passwords(session, urls)}
        known = {secret for secret in (*session.secrets, *of_environment) if secret}
        self._secrets = sorted(known, key=len, reverse=True)

    def clean(self, text: str) -> str:
        """Return ``text`` without them."""
        for secret in self._secrets:
            text = text.replace(secret, "...")
        return CREDENTIALS.sub("//", QUERY.sub("?...", text))


def _passwords(session: HttpSession, urls: Iterable[str]) -> Iterator[str]:
    for url in urls:
        try:
            proxy = session.proxy_for(url)
        except InvalidOptionError:  # a step of its own tells of it, without quoting it
            continue
        if proxy and (password := urlsplit(proxy).password):
            yield from (password, unquote(password))
