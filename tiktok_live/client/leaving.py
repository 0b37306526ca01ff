"""What happens to connected clients when the interpreter exits."""

from __future__ import annotations

import atexit
import logging
import os
import weakref
from typing import Protocol

__all__ = ["Leaver", "expect_exit"]

logger = logging.getLogger(__name__)


class Leaver(Protocol):
    """A client, as far as leaving is concerned."""

    def is_active(self) -> bool:
        """Tell whether there is a connection to end."""

    def disconnect(self) -> None:
        """End it."""


_clients: weakref.WeakSet[Leaver] = weakref.WeakSet()
_registered_in: list[int] = []


def expect_exit(client: Leaver) -> None:
    """Disconnect the client, with a warning, should the interpreter exit before somebody else does it."""
    _clients.add(client)
    if os.getpid() not in _registered_in:
        _registered_in.append(os.getpid())
        atexit.register(_disconnect_all, os.getpid())


def _disconnect_all(pid: int) -> None:
    if pid != os.getpid():
        return  # a forked child: the connections are its parent's
    for client in tuple(_clients):
        if client.is_active():
            logger.warning(
                "The program ends while %r is still connected, and disconnects it. "
                "To go on until the live ends, call run() or wait(); to leave early, disconnect().",
                client,
            )
            client.disconnect()
