"""Other clients of TikTok LIVE, each in an environment of its own that `make` installs on demand."""

from __future__ import annotations

import base64
import contextlib
import json
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple

from field_coverage.search import Question

HERE = Path(__file__).resolve().parent
BUILD = HERE.parents[1] / "build"
BATCH = 200
"""Payloads that go to a peer in one line."""


class NotMeasuredError(Exception):
    """A peer is not at hand; says why."""


class Known(NamedTuple):
    """A peer: its name, what must be there for it to run, and how it is run."""

    name: str
    needs: Path
    command: tuple[str, ...]


TIKTOKLIVE = Known(
    "TikTokLive",
    BUILD / "peers-env" / ".ready",
    (str(BUILD / "peers-env" / "bin" / "python"), "-W", "ignore", str(HERE / "peer_tiktoklive.py")),
)
CONNECTOR = Known(
    "tiktok-live-connector",
    BUILD / "peers-node" / ".ready",
    ("node", str(HERE / "peer_connector.mjs"), str(BUILD / "peers-node" / "node_modules")),
)


class Peer:
    """A running peer, which answers what its events show; a context manager.

    Raises:
        NotMeasuredError: it is not installed, or does not start.
    """

    def __init__(self, known: Known) -> None:
        if shutil.which(known.command[0]) is None or not known.needs.exists():
            raise NotMeasuredError("it is not installed; make coverage-report does that, given npm and a network")
        self.name = known.name
        self._process = subprocess.Popen(known.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        try:
            about = self._read()
        except NotMeasuredError:
            self.close()
            raise
        self.version: str = about["version"]
        self.methods: int = about["methods"]
        self.classes: int = about["classes"]

    def show(self, questions: Sequence[Question]) -> list[str | None]:
        """Return a digest of the event of each payload; ``None`` where a handler gets none."""
        shown: list[str | None] = []
        for start in range(0, len(questions), BATCH):
            batch = questions[start : start + BATCH]
            self._write(json.dumps([(method, base64.b64encode(payload).decode()) for method, payload in batch]))
            shown += self._read()
        return shown

    def _write(self, line: str) -> None:
        assert self._process.stdin is not None
        with contextlib.suppress(BrokenPipeError):  # reading tells of it
            self._process.stdin.write(line + "\n")
            self._process.stdin.flush()

    def _read(self) -> Any:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise NotMeasuredError(f"it ended with status {self._process.wait()}")
        return json.loads(line)

    def close(self) -> None:
        self._process.communicate()

    def __enter__(self) -> Peer:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()
