"""The program: commands, exit status, logging."""

from __future__ import annotations

import argparse
import logging
import re
from collections.abc import Sequence
from typing import NoReturn

from tiktok_live import __version__
from tiktok_live.cli import chat, doctor, listening, local, rooms
from tiktok_live.cli.failures import CommandError
from tiktok_live.cli.output import clean, standard_output
from tiktok_live.errors import InvalidOptionError, TikTokLiveError

__all__ = ["main"]

DONE, FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130
EPILOG = """\
exit status: 0 done, 1 failed, 2 wrong usage, 130 ended by Ctrl-C.
Results go to stdout, notes to stderr.

environment: TIKTOK_LIVE_SESSION_ID, TIKTOK_LIVE_SIGN_API_KEY, TIKTOK_LIVE_WEB_URL, TIKTOK_LIVE_WEBCAST_URL,
TIKTOK_LIVE_SIGN_URL, NO_COLOR and the usual proxy variables.
"""


class CleanFormatter(logging.Formatter):
    """Formats log records for a terminal: a server's words in them cannot steer it."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record; a traceback keeps its lines and their indentation."""
        first, *rest = super().format(record).split("\n")
        return "\n".join([clean(first), *(" " * (len(line) - len(line.lstrip(" "))) + clean(line) for line in rest)])


class Parser(argparse.ArgumentParser):
    """Tells what is wrong with the command line without the values of options, which may be secrets."""

    def error(self, message: str) -> NoReturn:
        """Print the usage and the message, and exit."""
        super().error(re.sub(r"(--[\w-]+)=\S+", r"\1", message))


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status; ``argv`` is ``sys.argv[1:]`` by default.

    Raises:
        SystemExit: for ``--help``, ``--version`` and what argparse does not accept (status 2).
    """
    arguments = _arguments(argv)
    output = standard_output()
    _start_logging(arguments.verbose)
    try:
        status: int = arguments.run(arguments, output)
        return status
    except CommandError as error:
        output.note(f"tiktok-live: {error}")
        return error.status
    except InvalidOptionError as error:
        output.note(f"tiktok-live: {error}")
        return WRONG_USAGE
    except TikTokLiveError as error:
        output.note(f"tiktok-live: {error}")
        return FAILED
    except BrokenPipeError:
        output.leave_the_pipe()  # `tiktok-live listen ... | head` has all that it wanted
        return DONE
    except KeyboardInterrupt:
        logging.disable(logging.WARNING)  # whoever presses Ctrl-C twice knows that a client may still be connected
        return INTERRUPTED


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = _parser()
    arguments, unknown = parser.parse_known_args(argv)
    if unknown:
        options = [word for word in unknown if word.startswith("-")]  # what follows may be the value of one
        parser.error(f"unrecognized arguments: {' '.join(options or unknown)}")
    return arguments


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="tiktok-live",
        description="Read TikTok LIVE from the command line.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"tiktok-live {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for group in (listening, local, rooms, doctor, chat):
        group.add_commands(commands)
    return parser


def _start_logging(verbosity: int) -> None:
    """Show the library's warnings on stderr; more with ``-v``."""
    handler = logging.StreamHandler()
    plain = CleanFormatter("%(message)s")
    handler.setFormatter(plain if not verbosity else CleanFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger = logging.getLogger("tiktok_live")
    logger.setLevel((logging.WARNING, logging.INFO, logging.DEBUG)[min(verbosity, 2)])
    logger.addHandler(handler)
