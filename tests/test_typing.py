"""What a type checker sees of the events: a handler of each is accepted, a misspelt attribute is an error."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import reference

ROOT = Path(__file__).resolve().parents[1]
HEAD = 'from tiktok_live import TikTokLiveClient\n\nclient = TikTokLiveClient("@demo_host")\n'
HANDLERS = [reference.example(cls) for cls in reference.all_events()]
MISSPELT = [re.sub(r"print\(event\.(\w+)", r"print(event.\1\1", handler) for handler in HANDLERS]


def test_mypy_takes_a_handler_of_every_event_and_finds_every_misspelt_attribute(tmp_path: Path) -> None:
    (tmp_path / "right.py").write_text("\n\n".join([HEAD, *HANDLERS]), encoding="utf-8")
    wrong = "\n\n".join([HEAD, *MISSPELT])
    (tmp_path / "wrong.py").write_text(wrong, encoding="utf-8")
    options = ["--strict", "--no-error-summary", "--follow-imports=silent", "--config-file", ""]
    cache = ["--cache-dir", str(ROOT / "build" / "mypy-cache-of-handlers")]
    command = [sys.executable, "-m", "mypy", *options, *cache, "right.py", "wrong.py"]
    result = subprocess.run(
        command, cwd=tmp_path, env={"MYPYPATH": str(ROOT)}, capture_output=True, text=True, check=False
    )
    errors = re.findall(r"^(\w+\.py):(\d+): error: (.*)$", result.stdout, flags=re.MULTILINE)
    expected = [number for number, line in enumerate(wrong.splitlines(), start=1) if "print(" in line]
    assert len(expected) == len(HANDLERS) > 100
    assert [(file, int(line)) for file, line, _ in errors] == [("wrong.py", line) for line in expected], result.stdout
    assert [error for _, _, error in errors if "has no attribute" not in error] == []
