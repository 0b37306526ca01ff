"""The README's program in a real Jupyter kernel, whose event loop is running all the time."""

from __future__ import annotations

import sys
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

from tiktok_live.simulator import Scenario, Simulator

CELLS = [
    "from tiktok_live import TikTokLiveClient\nfrom tiktok_live.events import ChatEvent\n",
    "client = TikTokLiveClient('@demo_host')\n\n"
    "@client.on(ChatEvent)\n"
    "def on_chat(event: ChatEvent) -> None:\n"
    "    print(f'{event.user.unique_id}: {event.comment}')\n",
    "import asyncio\nassert asyncio.get_event_loop().is_running()\nclient.run()\n",
    "print(client.is_live())\n",
    "client.close()\nimport threading\n"
    "print([thread.name for thread in threading.enumerate() if thread.name.startswith('tiktok_live')])\n",
]


def printed(cell: dict[str, Any]) -> str:
    return "".join(output["text"] for output in cell["outputs"] if output["output_type"] == "stream")


@pytest.mark.timeout(120)
@pytest.mark.filterwarnings("default::DeprecationWarning")  # of the notebook's own libraries
@pytest.mark.filterwarnings("default::ResourceWarning")
def test_a_program_runs_unchanged_in_a_notebook(monkeypatch: pytest.MonkeyPatch) -> None:
    story = Scenario("demo_host").chat("ava", "hello from a cell").end()
    with Simulator(story, history=0) as simulator:
        for name, value in simulator.environment.items():
            monkeypatch.setenv(name, value)
        notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source) for source in CELLS])
        notebook.metadata["kernelspec"] = {"name": "python3", "display_name": sys.executable, "language": "python"}
        NotebookClient(notebook, timeout=60).execute()
        assert printed(notebook.cells[2]) == "ava: hello from a cell\n"
        assert printed(notebook.cells[3]) == "False\n"
        assert printed(notebook.cells[4]) == "[]\n"
