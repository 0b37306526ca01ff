"""Reach the servers by hand: name, TCP, proxy, TLS. All within a time."""

from __future__ import annotations

import errno
import re
import socket
import ssl
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from urllib.parse import urlsplit

from tiktok_live.diagnosis.findings import Finding, failed, ok, skipped, tls_trouble, warning
from tiktok_live.diagnosis.report import Verdict
from tiktok_live.errors import RequestConnectionError, RequestError, RequestTimeoutError
from tiktok_live.http.session import HttpSession
from tiktok_live.http.session.failures import is_tls_failure

__all__ = ["Leg", "Reach", "legs_of"]

PATIENCE = 5.0
"""Seconds for one TCP connection or one TLS handshake."""
PROXY_PORTS = {"http": 80, "https": 443}
AUTHENTICATION_REQUIRED = 407
UNREACHABLE = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN}


@dataclass(frozen=True, slots=True)
class Leg:
    """A server that is needed on the way to a room."""

    scheme: str
    host: str
    port: int
    proxy: str | None

    @property
    def url(self) -> str:
        """Its address, without a path."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}"


def legs_of(session: HttpSession, urls: Iterable[str]) -> tuple[Leg, ...]:
    """Return the servers of some addresses, each once.

    Raises:
        InvalidOptionError: the environment names something that is no proxy.
    """
    legs = {}
    for url in urls:
        parts = urlsplit(url)
        port = parts.port or (443 if parts.scheme == "https" else 80)
        legs[parts.scheme, parts.hostname, port] = Leg(parts.scheme, parts.hostname or "", port, session.proxy_for(url))
    return tuple(legs.values())


class Reach:
    """Tries the first steps: they find out which servers the others need not try.

    Attributes:
        lost: servers that cannot be reached, or not safely.
    """

    def __init__(self, session: HttpSession, legs: Sequence[Leg]) -> None:
        self._session = session
        self._legs = legs
        self.lost: set[Leg] = set()
        self._unsafe: dict[Leg, RequestError] = {}

    def network(self) -> Finding:
        """Resolve each name and open a TCP connection, where no proxy is in between."""
        direct = [leg for leg in self._legs if leg.proxy is None]
        if not direct:
            return skipped("Everything goes through a proxy, which finds the servers.")
        seen, trouble = [], None
        for leg in direct:
            begin = time.monotonic()
            try:
                with _dial(leg.host, leg.port) as sock:
                    address = sock.getpeername()[0]
            except OSError as exc:
                self.lost.add(leg)
                words, *explained = _network_trouble(exc)
                seen.append(f"{leg.host}:{leg.port} {words}.")
                trouble = trouble or explained
            else:
                seen.append(f"{leg.host}:{leg.port} answers from {address} in {time.monotonic() - begin:.2f} s.")
        return Finding(Verdict.FAILED, " ".join(seen), *trouble) if trouble else ok(" ".join(seen))

    def proxy(self) -> Finding:
        """Connect to each proxy, and through it to each server."""
        legs = [leg for leg in self._legs if leg.proxy is not None]
        if not legs:
            return skipped("There is none.")
        seen, trouble = [], None
        for leg in legs:
            finding = self._through(leg)
            seen.append(finding.seen)
            if finding.verdict is Verdict.FAILED:
                self.lost.add(leg)
                trouble = trouble or finding[2:]
        said = " ".join(dict.fromkeys(seen))
        return Finding(Verdict.FAILED, said, *trouble) if trouble else ok(said)

    def _through(self, leg: Leg) -> Finding:
        parts = urlsplit(leg.proxy or "")
        port = parts.port or PROXY_PORTS.get(parts.scheme, 1080)
        name = f"{parts.scheme}://{parts.hostname}:{port}"
        try:
            _dial(parts.hostname or "", port).close()
        except OSError as exc:
            words, *_ = _network_trouble(exc)
            meaning = "The proxy itself is not there: its address is wrong, or it is down."
            return Finding(Verdict.FAILED, f"The proxy {name} {words}.", meaning, "Check its address and port.")
        advice = "Check its user name and password, and that it may be used for this server."
        try:
            answer = self._session.get(f"{leg.url}/robots.txt", personal=False, redirects=False, timeout=2 * PATIENCE)
        except (RequestConnectionError, RequestTimeoutError) as exc:
            if is_tls_failure(exc):
                self._unsafe[leg] = exc
                return ok(f"The proxy {name} leads to {leg.host}:{leg.port}.")
            return failed(exc)._replace(meaning="The proxy is there, and does not lead to the server.", advice=advice)
        except RequestError:
            pass_on = None  # too large, or no plain web address: whatever it is, it came through the proxy
        else:
            pass_on = answer.status
        if pass_on == AUTHENTICATION_REQUIRED:
            seen = f"The proxy {name} wants a user name and password (HTTP status {pass_on})."
            return Finding(Verdict.FAILED, seen, "It does not accept those it got, or got none.", advice)
        return ok(f"The proxy {name} leads to {leg.host}:{leg.port}.")

    def tls(self) -> Finding:
        """Do a TLS handshake with each server that speaks TLS, and look at its certificate."""
        legs = [leg for leg in self._legs if leg.scheme == "https" and leg not in self.lost]
        if not legs:
            plain = all(leg.scheme == "http" for leg in self._legs)
            return skipped("Your endpoints do without TLS." if plain else "No server can be reached.")
        seen, trouble = [], None
        for leg in legs:
            words, *explained = self._handshake(leg)
            seen.append(f"{leg.host}: {words}.")
            if explained:
                self.lost.add(leg)
                trouble = trouble or explained
        if trouble:
            return Finding(Verdict.FAILED, " ".join(seen), *trouble)
        if self._session.ssl_context.verify_mode == ssl.CERT_NONE:
            meaning = "Certificates are not checked: anybody on the way can read and change everything."
            return warning(" ".join(seen), meaning, 'Leave request_options["verify"] out.')
        return ok(" ".join(seen))

    def _handshake(self, leg: Leg) -> tuple[str, ...]:
        """Return what was seen; with what it means and what to do when it is wrong."""
        if leg.proxy is not None:
            unsafe = self._unsafe.get(leg)
            if unsafe is None:
                return ("the certificate that comes through the proxy is good",)
            match = re.search(r"certificate verify failed: ([^(]+?) \(", str(unsafe.__cause__))
            return tls_trouble(match[1] if match else "", "through the proxy")
        try:
            with (
                _dial(leg.host, leg.port) as sock,
                self._session.ssl_context.wrap_socket(sock, server_hostname=leg.host) as secure,
            ):
                return (f"{secure.version()}{_validity(secure)}",)
        except OSError as exc:
            said = exc.verify_message if isinstance(exc, ssl.SSLCertVerificationError) else ""
            return tls_trouble(said, type(exc).__name__)


def _dial(host: str, port: int) -> socket.socket:
    return socket.create_connection((host, port), timeout=PATIENCE)


def _validity(secure: ssl.SSLSocket) -> str:
    """Say until when the certificate is good; nothing when it was not checked."""
    until = (secure.getpeercert() or {}).get("notAfter")
    if not isinstance(until, str):
        return ""
    day = datetime.fromtimestamp(ssl.cert_time_to_seconds(until), timezone.utc)
    return f", certificate good until {day:%Y-%m-%d}"


def _network_trouble(exc: OSError) -> tuple[str, str, str]:
    """Return what was seen, what it means and what to do, for an error of a TCP connection."""
    if isinstance(exc, socket.gaierror):
        return (
            "has no address",
            "The name cannot be looked up: no internet, or a DNS server that fails or blocks.",
            ("Look whether a browser gets there; try another DNS server, another network, or a proxy."),
        )
    if isinstance(exc, ConnectionRefusedError):
        return (
            "refuses connections",
            "Nobody listens there, or a firewall says no.",
            ("Check the endpoints if you set them; else try another network or a proxy."),
        )
    if isinstance(exc, TimeoutError):
        return (
            f"does not answer within {PATIENCE:g} s",
            "A firewall, or the network's owner, drops what is sent.",
            ("Try another network or a proxy."),
        )
    if exc.errno in UNREACHABLE:
        return (
            "cannot be reached",
            "This machine has no way to the internet, or not to this address.",
            ("Check the network connection."),
        )
    return (
        f"cannot be connected to ({type(exc).__name__})",
        "The network breaks the connection off.",
        ("Try another network or a proxy."),
    )
