"""A connection to one room: threads, states, the queue between reading and handling, and how all of it ends.

``lifecycle`` has the connection itself. It brings the sockets and all decoders along, more than a third of what
importing this library would take, and so is loaded by the first ``connect()``.
"""

from tiktok_live.connection.latch import Latch
from tiktok_live.connection.target import Target

__all__ = ["Latch", "Target"]
