"""How much memory this process has now."""

from __future__ import annotations

import resource
import sys
from pathlib import Path

__all__ = ["resident_bytes"]

STATM = Path("/proc/self/statm")


def resident_bytes() -> int:
    """Return the resident memory; where the system does not tell that, the most that it ever was."""
    if STATM.exists():
        return int(STATM.read_text().split()[1]) * resource.getpagesize()
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024
