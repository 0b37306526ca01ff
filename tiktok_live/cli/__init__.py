"""The command line: ``tiktok-live``, also ``python -m tiktok_live``. One module for each group of commands."""

from tiktok_live.cli.program import main

__all__ = ["main"]
