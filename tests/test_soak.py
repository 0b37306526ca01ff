"""``make soak`` in small: its figures add up, and what would be wrong is noticed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from soak import MEGABYTE, Figures, soak

GOOD = Figures(sent=80, delivered=80, events=500_000, lives=2, losses=9, reconnects=9, memory=(50 * MEGABYTE,) * 2)


def test_a_few_seconds_of_trouble_lose_nothing_and_double_nothing() -> None:
    figures = soak(6.0, seed=1)
    assert (figures.lost, figures.doubled, figures.sent - figures.delivered) == (0, 0, 0)
    assert figures.delivered > 100 and figures.reconnects > 5 and figures.lives >= 2
    assert figures.threads_left == []
    assert "lost                    0\n" in str(figures)


def test_good_figures_are_no_complaint() -> None:
    assert list(GOOD.complaints()) == []
    assert list(replace(GOOD, memory=(None, None)).complaints()) == []
    assert list(replace(GOOD, memory=(50 * MEGABYTE, 60 * MEGABYTE)).complaints()) == []
    assert list(replace(GOOD, events=9_000, memory=(50 * MEGABYTE, 56 * MEGABYTE)).complaints()) == []


@pytest.mark.parametrize(
    ("wrong", "complaint"),
    [
        ({"delivered": 79, "lost": 1}, "1 comments are missing"),
        ({"doubled": 2}, "2 came twice"),
        ({"reconnects": 0}, "Nothing happened"),
        ({"threads_left": ["tiktok_live-reader"]}, "tiktok_live-reader"),
        ({"memory": (50 * MEGABYTE, 61 * MEGABYTE)}, "grew by 11.0 MB"),
        ({"events": 9_000, "memory": (50 * MEGABYTE, 57 * MEGABYTE)}, "grew by 7.0 MB"),
    ],
)
def test_each_thing_that_is_wrong_is_a_complaint(wrong: dict[str, object], complaint: str) -> None:
    (said,) = replace(GOOD, **wrong).complaints()  # type: ignore[arg-type]
    assert complaint in said
