"""What a diagnosis says."""

from __future__ import annotations

import enum
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from tiktok_live.models.value import Value

__all__ = ["Diagnosis", "Step", "Verdict"]

WIDTH = 100
"""Characters of a line of the report as text."""
INDENT = 24


class Verdict(str, enum.Enum):
    """How a step of a diagnosis went."""

    OK = "ok"
    WARNING = "warning"
    FAILED = "failed"
    SKIPPED = "skipped"

    __str__ = str.__str__


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Step(Value):
    """One step on the way to a room, tried.

    Attributes:
        name: ``"network"``, ``"proxy"``, ``"TLS"``, ``"page"``, ``"api-live"``, ``"room info"``, ``"signer"``,
            ``"rate limits"``, ``"handshake"``, ``"first message"``.
        verdict: ok; warning: not as it should be, or no reason to fail; failed; skipped: it could not be tried.
        seconds: how long it took.
        seen: what came back.
        meaning: what that means; empty where all is well.
        advice: what to do about it; empty where there is nothing to do.
    """

    name: str
    verdict: Verdict
    seconds: float
    seen: str
    meaning: str = ""
    advice: str = ""

    @property
    def explanation(self) -> str:
        """What was seen, what it means and what to do, in one text."""
        return " ".join(filter(None, (self.seen, self.meaning, self.advice)))


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Diagnosis(Value):
    """All steps on the way to a room; ``print`` it, or give it away: there is no secret in it.

    Attributes:
        subject: whose room, or which one.
        verdict: failed when a step failed, else warning when there was one to give, else ok.
        steps: in the order of trying.
        made_at: when, aware UTC.
        environment: versions of this library, of Python, of the system and of the libraries beneath.
    """

    subject: str
    verdict: Verdict
    steps: tuple[Step, ...]
    made_at: datetime
    environment: dict[str, str]

    @property
    def ok(self) -> bool:
        """Whether no step failed."""
        return self.verdict is not Verdict.FAILED

    @property
    def summary(self) -> str:
        """All of it in one sentence."""
        failed = [step.name for step in self.steps if step.verdict is Verdict.FAILED]
        doubtful = [step for step in self.steps if step.verdict is Verdict.WARNING]
        arrived = self.steps[-1].verdict is Verdict.OK if self.steps else False
        if failed:
            return f"{'Messages arrive, and yet this' if arrived else 'This'} failed: {', '.join(failed)}."
        if doubtful:
            why = "Nothing failed." if arrived else doubtful[0].meaning
            return f"{why} Worth a look: {', '.join(step.name for step in doubtful)}."
        return "All is well." if arrived else "Nothing failed, and not everything was tried."

    def step(self, name: str) -> Step:
        """Return the step of that name.

        Raises:
            KeyError: there is none.
        """
        for step in self.steps:
            if step.name == name:
                return step
        raise KeyError(name)

    def __str__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        yield f"{self.subject}, {self.made_at:%Y-%m-%d %H:%M:%S} UTC: {self.verdict}"
        for step in self.steps:
            head = f"{step.name:<13}  {step.verdict:<7}  "
            text = f"{step.explanation} ({step.seconds:.2f} s)"
            yield textwrap.fill(text, WIDTH, initial_indent=head, subsequent_indent=" " * INDENT)
        yield self.summary
        yield ", ".join(f"{name} {version}" for name, version in self.environment.items())


def overall(steps: tuple[Step, ...]) -> Verdict:
    """Return the verdict on all steps together."""
    verdicts = {step.verdict for step in steps}
    return next((verdict for verdict in (Verdict.FAILED, Verdict.WARNING) if verdict in verdicts), Verdict.OK)
