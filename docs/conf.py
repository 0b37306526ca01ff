"""Sphinx configuration; `make docs` builds with warnings as errors."""

from __future__ import annotations

import tiktok_live

project = "tiktok_live"
author = "The tiktok_live authors"
copyright = "2026, The tiktok_live authors"
version = release = tiktok_live.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["**.ipynb_checkpoints"]

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

maximum_signature_line_length = 110  # longer ones get a line for each parameter
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_default_options = {"members": True, "show-inheritance": True}
napoleon_numpy_docstring = False
napoleon_use_ivar = True  # an attribute described in a docstring is no second entry beside the attribute itself

html_theme = "furo"
html_title = f"tiktok_live {release}"
