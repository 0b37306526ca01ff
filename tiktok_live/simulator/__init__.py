"""A local TikTok for development, demos and tests: web pages, live interface, sign server and push socket.

    with Simulator(Scenario.lively(seconds=20, seed=7)) as simulator:
        TikTokLiveClient("@demo_host", endpoints=simulator.endpoints).run()

It needs the extra ``simulator``: ``pip install 'tiktok-live[simulator]'``.
"""

try:
    import websockets
    import werkzeug
except ModuleNotFoundError as exc:
    raise ImportError(
        f"The simulator needs {exc.name!r}, which comes with its extra: pip install 'tiktok-live[simulator]'"
    ) from exc

from tiktok_live.simulator.frames import big_frame, gzip_bomb, junk_frame, push_frame, truncated_frame
from tiktok_live.simulator.records import Ack, EnterRoom, Heartbeat, Log, RequestRecord, SocketRecord
from tiktok_live.simulator.room import Room
from tiktok_live.simulator.scenario import Scenario
from tiktok_live.simulator.server import Simulator

__all__ = [
    "Ack",
    "EnterRoom",
    "Heartbeat",
    "Log",
    "RequestRecord",
    "Room",
    "Scenario",
    "Simulator",
    "SocketRecord",
    "big_frame",
    "gzip_bomb",
    "junk_frame",
    "push_frame",
    "truncated_frame",
]

del websockets, werkzeug
