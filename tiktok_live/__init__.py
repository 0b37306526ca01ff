"""Read TikTok LIVE chats, gifts, likes and more in Python, with plain functions and no event loop."""

__version__ = "0.1.0"
