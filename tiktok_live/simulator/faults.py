"""Make an HTTP path misbehave: other answers, slow ones, none at all."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase

from werkzeug.wrappers import Request, Response

from tiktok_live.simulator.channel import reset_at_close

__all__ = ["Fault", "Faults", "reset"]


@dataclass
class Fault:
    """What to do with requests to a path.

    Attributes:
        path: pattern as of a shell (``"/@*/live"``); a slash at its end does not matter.
        status: of the answer; ``None`` with no body either: the usual answer is given (after ``delay``).
        delay: seconds before the answer.
        drip: seconds between two bytes of the body.
        hang: give no answer at all and keep the connection.
        reset: give no answer and reset the connection.
        times: for how many requests; ``None`` for all.
    """

    path: str
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes | None = None
    delay: float = 0.0
    drip: float = 0.0
    hang: bool = False
    reset: bool = False
    times: int | None = None

    def act(self, request: Request, stopping: threading.Event) -> Response | None:
        """Return the answer; ``None`` for the usual one.

        Raises:
            ConnectionResetError: the connection was reset.
        """
        stopping.wait(self.delay)
        if self.hang:
            stopping.wait()
        if self.hang or self.reset:
            reset(request.environ["werkzeug.socket"])
            raise ConnectionResetError("reset on order")
        if self.status is None and self.body is None:
            return None
        body = self.body or b""
        answer = Response(self._dripping(body, stopping) if self.drip else body, self.status or 200)
        answer.headers["Content-Length"] = str(len(body))
        answer.headers["Content-Type"] = "text/html; charset=utf-8"
        answer.headers.update(dict(self.headers))
        return answer

    def _dripping(self, body: bytes, stopping: threading.Event) -> Iterator[bytes]:
        for place in range(len(body)):
            if stopping.wait(self.drip):
                return
            yield body[place : place + 1]


class Faults:
    """The faults in force; the newest that fits a path wins. Thread-safe."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []
        self._lock = threading.Lock()

    def add(self, fault: Fault) -> None:
        """Put a fault in force."""
        with self._lock:
            self._faults.append(fault)

    def clear(self) -> None:
        """Answer as usual again."""
        with self._lock:
            self._faults.clear()

    def take(self, path: str) -> Fault | None:
        """Return the fault for a request to ``path`` and count it."""
        with self._lock:
            for fault in reversed(self._faults):
                if not fnmatchcase(path.rstrip("/"), fault.path.rstrip("/")):
                    continue
                if fault.times is not None:
                    fault.times -= 1
                    if fault.times <= 0:
                        self._faults.remove(fault)
                return fault
        return None


def reset(connection: socket.socket) -> None:
    """Close a TCP connection so that its peer sees a reset; its own thread must not be reading from it."""
    reset_at_close(connection)
    socket.close(connection.detach())
