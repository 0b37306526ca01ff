"""Show the last comments of a live on a web page: pip install flask; python flask_page.py USER"""

import sys
from collections import deque

from flask import Flask, render_template_string

from tiktok_live import TikTokLiveClient
from tiktok_live.events import ChatEvent

PAGE = """<!doctype html>
<meta http-equiv="refresh" content="2">
<title>Chat</title>
<ul>{% for name, comment in comments %}<li><b>{{ name }}</b> {{ comment }}{% endfor %}</ul>
"""


def make_app(client: TikTokLiveClient) -> Flask:
    app = Flask(__name__)
    comments: deque[tuple[str | None, str]] = deque(maxlen=100)

    # Called on the client's thread. Appending to a deque is safe; list() below takes a copy.
    client.on(ChatEvent, lambda event: comments.append((event.user.unique_id, event.comment)))

    @app.get("/")
    def chat() -> str:
        return render_template_string(PAGE, comments=list(comments))  # Flask escapes what viewers typed

    return app


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with TikTokLiveClient(sys.argv[1]) as client:
        make_app(client).run(port=8000)  # no debug=True: its reloader would start a second client
