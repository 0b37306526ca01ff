"""``python -m tiktok_live`` is the command ``tiktok-live``."""

from tiktok_live.cli import main

raise SystemExit(main())
