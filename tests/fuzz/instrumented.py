"""One target under atheris: `instrumented.py TARGET REPORT [libFuzzer's arguments]`; started by `make fuzz`.

REPORT is a file that gets the slowest input so far. An input that takes longer than the limit is a finding.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from random import Random

import atheris

LIMIT = 1.0
"""Seconds of processor time for one input, the instrumentation's own included."""


def main(name: str, report: Path, arguments: list[str]) -> None:
    with atheris.instrument_imports(include=["tiktok_live"]):
        from fuzz.targets import TARGETS

        for target in TARGETS.values():
            for seed in target.seeds():  # for what is loaded at its first use
                target.run(seed)
    target = TARGETS[name]
    slowest = 0.0

    def run(data: bytes) -> None:
        nonlocal slowest
        begun = time.process_time()
        target.run(data)
        took = time.process_time() - begun
        if took > slowest:
            slowest = took
            report.write_text(json.dumps({"seconds": took, "bytes": len(data)}), encoding="utf-8")
        if took > LIMIT:
            raise TimeoutError(f"{len(data)} bytes took {took:.2f} s")

    def mutate(data: bytes, max_size: int, seed: int) -> bytes:
        assert target.mutate is not None
        random = Random(seed)
        changed = target.mutate(data, random) if random.random() < 0.6 else b""
        return changed if 0 < len(changed) <= max_size else atheris.Mutate(data, max_size)

    options = {} if target.mutate is None else {"custom_mutator": mutate}
    atheris.Setup([sys.argv[0], *arguments], run, **options)
    atheris.Fuzz()


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3:])
