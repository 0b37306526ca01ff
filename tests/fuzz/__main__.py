"""`python -m fuzz SECONDS [TARGET...]`: run targets under atheris, and tell what came of it; see `make fuzz`."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

from fuzz.targets import TARGETS

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "fuzz"
MEMORY_MB = 512
LONGEST_INPUT = 64 * 1024
HANG_SECONDS = 20
"""When libFuzzer itself gives up on an input; one that takes longer than a second is told earlier, as it ends."""
HEADING = ("target", "seconds", "executions", "features", "findings", "slowest", "memory")
WIDTHS = (10, 8, 11, 9, 9, 10, 8)


class Outcome(NamedTuple):
    """What a run of one target came to.

    Attributes:
        findings: files with the inputs that break a promise, and the last lines that were said of each.
    """

    target: str
    seconds: int
    executions: int
    features: int
    findings: list[Path]
    said: str
    slowest: float
    memory_mb: int

    def row(self) -> tuple[str, ...]:
        return (
            self.target,
            f"{self.seconds}",
            f"{self.executions:,}",
            f"{self.features:,}",
            f"{len(self.findings)}",
            f"{self.slowest * 1000:.0f} ms",
            f"{self.memory_mb} MB",
        )


def fuzz(name: str, seconds: int) -> Outcome:
    """Run one target for so long, in a process of its own."""
    folder = FOLDER / name
    shutil.rmtree(folder, ignore_errors=True)
    seeds, corpus, report = folder / "seeds", folder / "corpus", folder / "slowest.json"
    for place in (seeds, corpus):
        place.mkdir(parents=True)
    for seed in TARGETS[name].seeds():
        (seeds / hashlib.sha256(seed).hexdigest()[:16]).write_bytes(seed)
    arguments = [
        f"-max_total_time={seconds}",
        f"-max_len={LONGEST_INPUT}",
        f"-rss_limit_mb={MEMORY_MB}",
        f"-timeout={HANG_SECONDS}",
        f"-artifact_prefix={folder}/",
        "-print_final_stats=1",
        f"-seed={int.from_bytes(hashlib.sha256(name.encode()).digest()[:3], 'big')}",
        str(corpus),
        str(seeds),
    ]
    program = Path(__file__).with_name("instrumented.py")
    log = folder / "log"
    with log.open("wb") as stream:
        subprocess.run(
            [sys.executable, str(program), name, str(report), *arguments],
            stdout=stream,
            stderr=subprocess.STDOUT,
            check=False,
        )
    return _outcome(name, folder, log.read_text(encoding="utf-8", errors="replace"), report)


def _outcome(name: str, folder: Path, said: str, report: Path) -> Outcome:
    def last(pattern: str) -> int:
        return int((re.findall(pattern, said) or ["0"])[-1])

    findings = [path for kind in ("crash", "timeout", "oom", "slow-unit") for path in sorted(folder.glob(f"{kind}-*"))]
    slowest = json.loads(report.read_text(encoding="utf-8"))["seconds"] if report.exists() else 0.0
    executions = last(r"stat::number_of_executed_units:\s+(\d+)")
    finished = re.findall(r"Done \d+ runs in (\d+) second", said)
    if not finished and not findings:
        findings = [folder / "log"]  # it did not even begin, or was killed
    memory = last(r"stat::peak_rss_mb:\s+(\d+)")
    return Outcome(name, int((finished or ["0"])[0]), executions, last(r" ft: (\d+)"), findings, said, slowest, memory)


def main(seconds: int, names: list[str]) -> int:
    """Run targets, as many at a time as there are processors; return 1 where anything was found."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        outcomes = list(pool.map(lambda name: fuzz(name, seconds), names))
    for cells in (HEADING, *(outcome.row() for outcome in outcomes)):
        first, *others = cells
        print(first.ljust(WIDTHS[0]), *(cell.rjust(width) for cell, width in zip(others, WIDTHS[1:], strict=True)))
    for outcome in outcomes:
        for finding in outcome.findings:
            trace = outcome.said.partition("=== Uncaught Python exception: ===")[2] or outcome.said[-2000:]
            print(f"\n{outcome.target}: {finding.relative_to(ROOT)}\n{trace[:3000].strip()}")
    return 1 if any(outcome.findings for outcome in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), sys.argv[2:] or list(TARGETS)))
