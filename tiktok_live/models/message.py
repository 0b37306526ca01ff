"""What TikTok says of a message itself."""

from __future__ import annotations

from dataclasses import field
from datetime import datetime
from typing import Any

from tiktok_live.models.value import Value, dataclass

__all__ = ["MessageHead"]


@dataclass(slots=True, repr=False, eq=False)
class MessageHead(Value):
    """What TikTok says of a message itself; of use for debugging, or to who leaves out messages as TikTok's app does.

    Attributes:
        method: the name of the message by its own account; the frame around it, and ``Event.method``, may say another.
        description: what happened, in English (``"Ada: gifted the host 1 Rose"``); rarely sent.
        priority: how much it matters to viewers when there are more messages than the app can show.
        host_priority: the same, for the host.
        fold_type: TikTok's number for how viewers' apps fold such messages into one line.
        host_fold_type: the same, for the host's app.
        web_fold_type: the same, for TikTok's site.
        host_web_fold_type: the same, for the host on the site.
        filter_tags: words by which messages are left out (``"agegroup0"``, ``"gift_expensive"``).
        filter_key: what else such a filter looks at.
        filter_value: what it looks for there.
        dispatch_strategy: TikTok's number for how its apps put the message among others.
        is_monitored: whether TikTok measures the way of the message.
        log_id: TikTok's id of its log lines on the message; it begins with the second, in China's time.
        from_data_center: where the message was made (``"maliva"``, ``"useast2a"``).
        to_data_center: where it was sent.
        client_sent_at: when the app of who caused it sent it.
        stream_mark: ties it to the video stream (``sei``); as sent, by field number; no public source describes it.
        follows: the message that it depends on; as sent, by field number; no public source describes it.
        follows_first: the root of what it depends on; as sent, by field number; no public source describes it.
    """

    method: str | None = None
    description: str | None = field(default=None, repr=False)
    priority: int | None = None
    host_priority: int | None = field(default=None, repr=False)
    fold_type: int | None = None
    host_fold_type: int | None = field(default=None, repr=False)
    web_fold_type: int | None = field(default=None, repr=False)
    host_web_fold_type: int | None = field(default=None, repr=False)
    filter_tags: list[str] = field(default_factory=list)
    filter_key: str | None = field(default=None, repr=False)
    filter_value: str | None = field(default=None, repr=False)
    dispatch_strategy: int | None = None
    is_monitored: bool = field(default=False, repr=False)
    log_id: str | None = field(default=None, repr=False)
    from_data_center: str | None = None
    to_data_center: str | None = None
    client_sent_at: datetime | None = None
    stream_mark: dict[int, list[Any]] | None = field(default=None, repr=False)
    follows: dict[int, list[Any]] | None = field(default=None, repr=False)
    follows_first: dict[int, list[Any]] | None = field(default=None, repr=False)
