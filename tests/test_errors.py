"""Errors tell their reader what happened and keep secrets to themselves."""

from __future__ import annotations

import pickle
from datetime import datetime, timezone

import pytest

from tiktok_live import errors

CASES = [
    errors.BlockedError("blocked", kind="captcha", url="https://www.tiktok.com/@a/live?x=1", status=200),
    errors.RateLimitError("slow down", retry_after=3.5, reset_at=datetime(2026, 1, 1, tzinfo=timezone.utc)),
    errors.SignatureError("no", request_id="r-1", status=402),
    errors.HandshakeError("refused", status=200, reason="illegal app_id"),
    errors.DecodeError("bad", method="WebcastChatMessage"),
    errors.MessageRejectedError("no", status_code=50),
    errors.UserOfflineError("offline"),
]


@pytest.mark.parametrize("error", CASES, ids=lambda error: type(error).__name__)
def test_an_error_survives_pickling_with_its_attributes(error: errors.TikTokLiveError) -> None:
    """Celery and multiprocessing carry errors between processes."""
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is type(error)
    assert str(copy) == str(error)
    assert vars(copy) == vars(error)


def test_the_address_of_a_request_error_has_no_query_and_no_password() -> None:
    error = errors.RequestTimeoutError("late", url="https://user:word@host.example:8443/a/b?msToken=secret#part")
    assert error.url == "https://host.example:8443/a/b"


def test_every_public_error_has_one_root_and_says_whether_to_retry() -> None:
    for name in errors.__all__:
        error = getattr(errors, name)
        assert issubclass(error, errors.TikTokLiveError)
        assert isinstance(error.retryable, bool)
        assert f"{name}" in (errors.__doc__ or ""), f"{name} is missing in the tree of the module's docstring"


@pytest.mark.parametrize(("status", "retryable"), [(500, True), (503, True), (404, False), (402, False), (None, False)])
def test_a_server_error_may_go_away_by_itself(status: int | None, retryable: bool) -> None:
    assert errors.SignatureError("failed", status=status).retryable is retryable


def test_an_invalid_option_is_a_value_error_too() -> None:
    assert issubclass(errors.InvalidOptionError, ValueError)
