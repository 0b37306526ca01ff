"""What must not end the threads that serve all rooms."""

from __future__ import annotations

import logging
import sys

__all__ = ["log_bug"]


def log_bug(logger: logging.Logger, what: str, exc: BaseException) -> None:
    """Log an exception, even where somebody's log handler raises one of its own."""
    try:
        logger.error("%s", what, exc_info=exc)
    except BaseException as another:
        sys.excepthook(type(another), another, another.__traceback__)
