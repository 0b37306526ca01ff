"""What the programs have in common: no fast gunzip where that is asked for, and the CPU time of a stretch of work."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable

__all__ = ["print_result", "spend", "use_zlib"]


def use_zlib() -> None:
    """Hide isal, as if the extra ``fast`` were not installed; to be called before the library is imported."""
    sys.modules["isal"] = None  # type: ignore[assignment]  # that is how an import is made to fail


def spend(work: Callable[[], int], passes: int) -> dict[str, float]:
    """Do some work so many times, and return how much that was and the CPU seconds of the process."""
    count = 0
    begin = time.process_time()
    for _ in range(passes):
        count += work()
    return {"count": count, "cpu": time.process_time() - begin}


def print_result(result: dict[str, float]) -> None:
    print(json.dumps(result))
