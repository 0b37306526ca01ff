"""Resident memory of a client that has connected and handled the first frame.

The client is a process that imports nothing else: not even what starts processes.
"""

from __future__ import annotations

import json
import subprocess
import sys

from benchmarks.programs.served import PushServer
from benchmarks.programs.timing import print_result

CLIENT = """
import sys
sys.modules["isal"] = None  # as where the extra fast is not installed
from tiktok_live import Endpoints, TikTokLiveClient
from tiktok_live.events import ChatEvent, GiftEvent, LikeEvent, MemberEvent
from benchmarks.programs.resident import resident_bytes

url = sys.argv[1]
client = TikTokLiveClient("demo_host", endpoints=Endpoints(web=url, webcast=f"{url}/webcast", sign=url))
imported = resident_bytes()

def read(event):
    if event.user.unique_id:
        print('{"mib":', resident_bytes() / 2**20, ', "imported_mib":', imported / 2**20, "}", flush=True)
        client.disconnect()

for event_class in (ChatEvent, GiftEvent, LikeEvent, MemberEvent):
    client.on(event_class, read)
client.connect()
print("connected", flush=True)
client.wait()
"""


def main() -> None:
    with PushServer(sys.argv[1], 1.0) as server:
        command = [sys.executable, "-c", CLIENT, server.url]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as client:
            assert client.stdout is not None
            if client.stdout.readline():
                server.go()
                print_result(json.loads(client.stdout.readline()))


if __name__ == "__main__":
    main()
