"""The option ``request_options``: keyword arguments for requests, checked, and the TLS context made of them."""

from __future__ import annotations

import os
import ssl
import sys
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import Any

from requests.utils import DEFAULT_CA_BUNDLE_PATH

from tiktok_live.errors import InvalidOptionError
from tiktok_live.models.late_methods import dataclass
from tiktok_live.options import MAX_SECONDS

__all__ = ["RequestOptions"]

ACCEPTED = ("timeout", "proxies", "verify", "cert")
DEFAULT_TIMEOUT = 10.0
OLD_URLLIB3 = str(sys.modules["urllib3"].__version__).startswith("1.")  # what requests has loaded


@dataclass(frozen=True, slots=True)
class RequestOptions:
    """``request_options``, understood.

    Attributes:
        timeout: seconds for a whole exchange, redirects included.
        connect_timeout: seconds for making a connection, within ``timeout``.
        proxies: as given.
        ssl_context: trusts what ``verify`` says and shows what ``cert`` says.
        pool_context: the same for requests: the very same context, except on urllib3 1.
    """

    timeout: float
    connect_timeout: float
    proxies: object = field(repr=False)
    ssl_context: ssl.SSLContext = field(repr=False)
    pool_context: ssl.SSLContext = field(repr=False)

    @classmethod
    def of(cls, given: Mapping[str, Any]) -> RequestOptions:
        """Check ``given`` and load the certificates that it names.

        Raises:
            InvalidOptionError: an entry is unknown or wrong, or a file cannot be loaded.
        """
        if unknown := sorted(set(given) - set(ACCEPTED)):
            raise InvalidOptionError(
                f"request_options has {', '.join(map(repr, unknown))}; it takes {', '.join(map(repr, ACCEPTED))}."
            )
        connect, total = _timeouts(given.get("timeout", DEFAULT_TIMEOUT))
        context = pool_context = _context(given.get("verify", True), given.get("cert"))
        if OLD_URLLIB3:
            # It names no host to the context when the host is an IP address; told so, it compares the names itself.
            pool_context = _context(given.get("verify", True), given.get("cert"))
            pool_context.check_hostname = False
        return cls(total, connect, given.get("proxies"), context, pool_context)


def _timeouts(value: object) -> tuple[float, float]:
    """Return the seconds for connecting and for everything; requests takes one number or (connect, read)."""
    numbers = value if isinstance(value, tuple) and len(value) == 2 else (value,)
    seconds = []
    for number in numbers:
        if isinstance(number, bool) or not isinstance(number, (int, float)) or not 0 < number <= MAX_SECONDS:
            given = repr(number) if isinstance(number, (int, float)) else f"a value of type {type(number).__name__}"
            raise InvalidOptionError(
                'request_options["timeout"] must be seconds above 0, or a tuple of two numbers (to connect, to read); '
                f"got {given}."
            )
        seconds.append(float(number))
    return seconds[0], sum(seconds)


def _context(verify: object, cert: object) -> ssl.SSLContext:
    context = _trusting(verify)
    if cert is not None:
        _show_certificate(context, cert)
    return context


def _trusting(verify: object) -> ssl.SSLContext:
    if isinstance(verify, bool):
        # As requests does: the bundle of certifi, unless the environment names another (a company's proxy, say).
        context = ssl.create_default_context(cafile=None if not verify else _default_bundle())
        if not verify:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        return context
    if not isinstance(verify, (str, os.PathLike)) or not os.fspath(verify):
        raise InvalidOptionError('request_options["verify"] must be True, False, or the path of a certificate file.')
    path = Path(os.fsdecode(verify))
    try:
        if path.is_dir():
            return ssl.create_default_context(capath=path)
        return ssl.create_default_context(cafile=path)
    except OSError as exc:  # ssl.SSLError is one
        raise InvalidOptionError(f'request_options["verify"]: {path.name!r} gives no certificates.') from exc


def _default_bundle() -> str:
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        if (path := os.environ.get(name)) and Path(path).is_file():
            return path
    return str(DEFAULT_CA_BUNDLE_PATH)


def _show_certificate(context: ssl.SSLContext, cert: object) -> None:
    files = cert if isinstance(cert, tuple) and len(cert) == 2 else (cert,)
    if not all(isinstance(file, (str, os.PathLike)) for file in files):
        raise InvalidOptionError(
            'request_options["cert"] must be the path of a file with certificate and key, or a tuple of two paths.'
        )
    try:
        context.load_cert_chain(*files)
    except OSError as exc:
        raise InvalidOptionError('request_options["cert"]: no certificate and key can be loaded from it.') from exc
