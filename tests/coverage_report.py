"""Print which fields of captured messages this library and its peers show: `make coverage-report`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from field_coverage.page import page
from field_coverage.report import explain_unshown, measure_ours, report, unshown
from field_coverage.samples import gather, listed_methods

ROOT = Path(__file__).resolve().parents[1]
CAPTURES = ROOT.parent / "shared" / "captures"
PAGE = ROOT / "docs" / "unshown-fields.md"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-v", "--verbose", action="store_true", help="print a line for each wire method as well")
    parser.add_argument("--unreached", metavar="METHOD", nargs="+", help="list what our events of a method do not show")
    parser.add_argument("--write-page", action="store_true", help=f"write {PAGE.relative_to(ROOT)} instead")
    options = parser.parse_args()
    if not CAPTURES.is_dir():
        print("Nothing to measure: captured TikTok traffic (../shared/captures) is not here.", file=sys.stderr)
        return 1
    if options.unreached:
        return print_unreached(options.unreached)
    samples, listed = gather(CAPTURES), listed_methods(CAPTURES)
    if options.write_page:
        PAGE.write_text(page(explain_unshown(samples, measure_ours(samples, listed))), encoding="utf-8")
    else:
        print("\n".join(report(samples, listed, options.verbose)))
    return 0


def print_unreached(methods: list[str]) -> int:
    samples = gather(CAPTURES, methods)
    for method in methods:
        print("\n".join(unshown(samples, method)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
