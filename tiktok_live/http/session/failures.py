"""Turn what requests and the layers beneath it raise into this library's errors: the only place that does."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

import requests
from requests.adapters import ReadTimeoutError

from tiktok_live.errors import (
    InvalidResponseError,
    RequestConnectionError,
    RequestError,
    RequestTimeoutError,
    bare_url,
)

__all__ = ["failure", "is_tls_failure", "without_secrets"]

REASONS = (
    (r"NameResolution|getaddrinfo|Name or service|nodename nor servname|Failed to resolve", "its name has no address"),
    (r"refused", "it refuses connections"),
    (r"unreachable|No route", "the network does not reach it"),
    (r"reset|aborted|Remote end closed|IncompleteRead|Broken pipe", "it broke the connection off"),
)


def failure(
    exc: Exception, url: str, *, proxy: str | None, seconds: float, late: bool, secrets: Iterable[str] = ()
) -> RequestError:
    """Return the error of this library for ``exc``; its cause is ``exc`` without secrets.

    Args:
        exc: of requests, urllib3, ssl, socket or http.client.
        url: what was asked.
        proxy: what it was asked through.
        seconds: the time it had.
        late: whether that time is over.
        secrets: of the client, in case that the server or the proxy quotes them.
    """
    place = bare_url(url)
    via = f" through the proxy {_host(proxy)}" if proxy else ""
    text = str(exc)
    inner = exc.args[0] if exc.args else None
    if late or isinstance(exc, (requests.Timeout, TimeoutError)) or isinstance(inner, (ReadTimeoutError, TimeoutError)):
        error: RequestError = RequestTimeoutError(f"{place} did not answer{via} within {seconds:g} s.", url=url)
    elif isinstance(exc, requests.exceptions.ProxyError):
        error = RequestConnectionError(
            f"The proxy {_host(proxy)} could not be used to reach {place}{_status_of_proxy(text)}. "
            "Check its address, user name and password.",
            url=url,
        )
    elif isinstance(exc, requests.exceptions.SSLError):
        trouble = (
            "its certificate cannot be trusted"
            if re.search("CERTIFICATE_VERIFY_FAILED|CertificateError|doesn.t match", text)
            else "TLS failed"
        )
        error = RequestConnectionError(
            f"No safe connection to {place}{via} could be made: {trouble}. "
            'A private certificate authority is named by request_options={"verify": "<its file>"}.',
            url=url,
        )
    elif isinstance(exc, OSError) and not isinstance(exc, ValueError):  # a bad URL or header is both
        reason = next((words for pattern, words in REASONS if re.search(pattern, text, re.IGNORECASE)), "it failed")
        error = RequestConnectionError(f"No connection to {place}{via} could be made or kept: {reason}.", url=url)
    else:
        error = InvalidResponseError(f"{place} cannot be asked, or its answer cannot be read{via}.", url=url)
    error.__cause__ = without_secrets(exc, secrets)
    return error


def is_tls_failure(error: RequestError) -> bool:
    """Tell whether it was TLS that failed: a certificate, or the handshake."""
    return isinstance(error.__cause__, requests.exceptions.SSLError)


def without_secrets(exc: Exception, secrets: Iterable[str] = ()) -> Exception:
    """Return a copy of ``exc`` whose text has no query, password, header or cookie, and that holds no request."""
    kind = type(exc) if isinstance(exc, requests.RequestException) else requests.RequestException
    if isinstance(exc, (ValueError, UnicodeError)):  # an InvalidHeader quotes the header
        text = type(exc).__name__
    else:
        text = re.sub(r"//[^/@\s'\"]*@", "//", re.sub(r"\?[^\s'\")>]*", "?...", str(exc)))
    for secret in secrets:
        text = text.replace(secret, "...")
    try:
        copy: Exception = kind(text)
    except TypeError:  # a constructor of its own
        copy = requests.RequestException(text)
    return copy.with_traceback(exc.__traceback__)


def _host(proxy: str | None) -> str:
    parts = urlsplit(proxy or "")
    return f"{parts.scheme}://{parts.hostname}" + (f":{parts.port}" if parts.port else "")


def _status_of_proxy(text: str) -> str:
    match = re.search(r"Tunnel connection failed: (\d{3})", text)
    return f": it answered with HTTP status {match[1]}" if match else ""
