"""tests/benchmarks/rooms.py: everything that is sent to many rooms is counted, acknowledged and handled."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from benchmarks import rooms

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it reads /proc")


def test_a_few_rooms_are_measured_and_nothing_is_lost(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    into = tmp_path / "rooms.json"
    assert rooms.main(["--rooms", "3", "7", "--seconds", "2", "--into", str(into)]) == 0
    results = json.loads(into.read_text(encoding="utf-8"))
    assert [(found["rooms"], found["sent"], found["delivered"]) for found in results["found"]] == [
        (3, 30, 30),
        (7, 70, 70),
    ]
    assert all(found["acks"] == found["sent"] and found["heartbeats"] >= found["rooms"] for found in results["found"])
    assert results["headings"] == ["rooms", "3", "7"]
    assert capsys.readouterr().out.startswith("| rooms | 3 | 7 |\n|---|---|---|\n")
