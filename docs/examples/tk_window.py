"""Show the comments of a live in a window: python tk_window.py USER"""

import queue
import sys
import tkinter

from tiktok_live import TikTokLiveClient
from tiktok_live.events import ChatEvent

EVERY = 100  # milliseconds


def main(user: str) -> None:
    client = TikTokLiveClient(user)
    # Only the window's own thread may touch the window: handlers put events here, the window takes them out.
    waiting: queue.Queue[ChatEvent] = queue.Queue()
    client.on(ChatEvent, waiting.put)

    window = tkinter.Tk()
    window.title(user)
    box = tkinter.Text(window, state="disabled")
    box.pack(expand=True, fill="both")

    def show() -> None:
        box.configure(state="normal")
        while not waiting.empty():
            event = waiting.get()
            box.insert("end", f"{event.user.unique_id}: {event.comment}\n")
        box.configure(state="disabled")
        box.see("end")
        window.after(EVERY, show)

    show()
    with client:
        window.mainloop()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
