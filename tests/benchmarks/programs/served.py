"""The push server as its client sees it: a process to be started, let go, and asked what it counted."""

from __future__ import annotations

import json
import subprocess
import sys
from types import TracebackType
from typing import Any

__all__ = ["PushServer"]


class PushServer:
    """A context manager.

    Attributes:
        url: of the HTTP server.
        push: of the socket.
    """

    def __init__(self, stream: str, rate: float, python: str = sys.executable) -> None:
        command = [python, "-m", "benchmarks.programs.push_server", stream, "--rate", str(rate)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        about = self._read()
        self.url: str = about["url"]
        self.push: str = about["push"]

    def go(self) -> None:
        """Let the stream begin."""
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()

    def counted(self) -> dict[str, int]:
        """Return how many frames were sent and acknowledged, once the client has left."""
        counts: dict[str, int] = self._read()
        return counts

    def _read(self) -> Any:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"The push server ended with status {self._process.wait()}.")
        return json.loads(line)

    def __enter__(self) -> PushServer:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        if error is not None:
            self._process.kill()
        self._process.communicate()
