"""Sphinx configuration; `make docs` builds with warnings as errors."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.nodes import make_refnode

import tiktok_live
from tiktok_live import events, models

project = "tiktok_live"
author = "The tiktok_live authors"
copyright = "2026, The tiktok_live authors"
version = release = tiktok_live.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["**.ipynb_checkpoints"]

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 4  # events.md has a heading of the fourth level for each value and enum

maximum_signature_line_length = 110  # longer ones get a line for each parameter
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_default_options = {"members": True, "show-inheritance": True}
napoleon_numpy_docstring = False
napoleon_use_ivar = True  # an attribute described in a docstring is no second entry beside the attribute itself

html_theme = "furo"
html_title = f"tiktok_live {release}"


def refer_to_events(
    app: Sphinx, env: BuildEnvironment, node: pending_xref, shown: nodes.TextElement
) -> nodes.reference | None:
    """Resolve a reference to an event or model: they are described in events.md, which is no `autodoc`."""
    module, _, name = node.get("reftarget", "").rpartition(".")
    described = (*dir(events), *models.__all__)
    if not module.startswith(("tiktok_live.events", "tiktok_live.models")) or name not in described:
        return None
    return make_refnode(app.builder, node["refdoc"], "events", name.lower(), shown, name)


def setup(app: Sphinx) -> dict[str, Any]:
    app.connect("missing-reference", refer_to_events)
    return {"parallel_read_safe": True}
