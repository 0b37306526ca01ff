"""Find out why a room cannot be read: every step on the way there, tried one by one, and what each result means."""

from tiktok_live.diagnosis.examination import Examination
from tiktok_live.diagnosis.report import Diagnosis, Step, Verdict

__all__ = ["Diagnosis", "Examination", "Step", "Verdict"]
