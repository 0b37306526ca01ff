"""Print the comments of many lives as they come, until Ctrl-C: python many_rooms.py USER [USER ...]"""

import sys

from tiktok_live import LiveManager
from tiktok_live.events import ChatEvent, ConnectedEvent, DisconnectedEvent, ErrorEvent


def main(users: list[str]) -> None:
    manager = LiveManager()

    @manager.on(ConnectedEvent)
    def on_connected(event: ConnectedEvent) -> None:
        print(f"{event.room} is live", flush=True)

    @manager.on(ChatEvent)
    def on_chat(event: ChatEvent) -> None:
        print(f"{event.room}: {event.user.unique_id}: {event.comment}", flush=True)

    @manager.on(DisconnectedEvent)
    def on_disconnected(event: DisconnectedEvent) -> None:
        if not event.will_reconnect:
            print(f"{event.room}: {event.reason}", flush=True)

    @manager.on(ErrorEvent)
    def on_error(event: ErrorEvent) -> None:
        print(f"{event.room}: {event.info}", file=sys.stderr)

    for user in dict.fromkeys(users):
        manager.add(user)
    manager.run()


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1:])
