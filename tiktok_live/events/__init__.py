"""Every event: typed dataclasses, each a subclass of :class:`Event`.

One message from TikTok makes exactly one event, of the most specific class: a follow is a ``FollowEvent``, which is a
``SocialEvent``. Register a handler for the class you want, or for a base class to get all of its subclasses.

The events that most programs want are loaded with this package. The modules of the others are loaded when one of their
names is asked for: together they would double the time that importing the library takes.
"""

import importlib
from collections.abc import Iterator
from types import ModuleType
from typing import Any

from tiktok_live.events.base import *
from tiktok_live.events.chat import *
from tiktok_live.events.control import *
from tiktok_live.events.envelopes import *
from tiktok_live.events.gifts import *
from tiktok_live.events.reactions import *
from tiktok_live.events.room import *
from tiktok_live.events.subscribers import *
from tiktok_live.events.viewers import *

# Type checkers read __init__.pyi, which names every module.


def __getattr__(name: str) -> Any:
    """Look a name up in all modules; ``__all__`` and ``dir()`` load them too."""
    if name == "__all__":
        return sorted(name for module in _modules() for name in module.__all__)
    if not name.startswith("_"):
        for module in _modules():
            if name in module.__all__:
                return getattr(module, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __getattr__("__all__")


def _modules() -> Iterator[ModuleType]:
    import pkgutil  # late: it takes 0.4 ms to load, and programs with the usual events need no other modules

    return (importlib.import_module(f"{__name__}.{module.name}") for module in pkgutil.iter_modules(__path__))
