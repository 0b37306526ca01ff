"""What ends a command early, with the exit status that it means."""

from __future__ import annotations

__all__ = ["CommandError", "UsageError"]


class CommandError(Exception):
    """The command cannot do its work; its text is a sentence for the user."""

    status = 1


class UsageError(CommandError):
    """The command was called in a wrong way."""

    status = 2
