"""The documentation: its snippets compile and name what is there, its examples run on the simulator."""

from __future__ import annotations

import ast
import importlib
import importlib.util
import json
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from command_line import environment

from tiktok_live.simulator import Scenario, Simulator

DOCS = Path(__file__).resolve().parents[1] / "docs"
EXAMPLES = DOCS / "examples"
STORY = Scenario("demo_host").chat("ava", "hello").follow("cleo").gift("ben", "Rose", count=3).end()
FIRST = "from tiktok_live import TikTokLiveClient"
FENCE = re.compile(r"^([ ]*)```python\n(.*?)^\1```", flags=re.MULTILINE | re.DOTALL)


def snippets() -> Iterator[tuple[str, str]]:
    """Give page and code of every Python snippet."""
    for page in sorted(DOCS.glob("*.md")):
        for indent, code in FENCE.findall(page.read_text(encoding="utf-8")):
            lines = [line.removeprefix(indent) for line in code.splitlines()]
            yield page.name, "\n".join(lines)


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator(STORY, history=0) as running:
        yield running


def run_example(name: str, *arguments: str, simulator: Simulator, **variables: str) -> str:
    return run_python(str(EXAMPLES / name), *arguments, simulator=simulator, **variables)


def run_python(*arguments: str, simulator: Simulator, **variables: str) -> str:
    """Run Python with the simulator for TikTok; return what it prints."""
    result = subprocess.run(
        [sys.executable, "-W", "error", *arguments],
        env=environment(simulator.endpoints, **variables),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=40,
        check=False,
    )
    assert (result.returncode, result.stderr) == (0, "")
    return result.stdout


@pytest.mark.parametrize(("page", "code"), list(snippets()), ids=lambda value: value if value.endswith(".md") else "")
def test_every_snippet_compiles_and_imports_what_is_there(page: str, code: str) -> None:
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("tiktok_live"):
            module = importlib.import_module(node.module or "")
            assert [alias.name for alias in node.names if not hasattr(module, alias.name)] == []


@pytest.mark.parametrize(
    ("page", "before", "after"),
    [
        ("events.md", "client = TikTokLiveClient('demo_host')", "client.run()"),
        ("using-events.md", "client = TikTokLiveClient('demo_host')", "client.run()"),
        ("errors.md", "", ""),
        ("diagnosis.md", "", "assert diagnosis.ok, diagnosis"),
        ("statistics.md", "", "assert (stats.gifts, stats.diamonds, len(client.gifts)) == (3, 3, 0)"),
        ("simulator.md", "", "test_roses_are_counted()"),
    ],
)
def test_the_snippets_of_a_page_run_one_after_another(page: str, before: str, after: str, simulator: Simulator) -> None:
    code = [code.replace("officialgeilegisela", "demo_host") for name, code in snippets() if name == page]
    run_python("-c", "\n".join([FIRST, before, *code, after]), simulator=simulator)


def test_the_first_program_of_getting_started_runs(simulator: Simulator) -> None:
    program = next(code for name, code in snippets() if name == "getting-started.md")
    lines = run_python("-c", program.replace("officialgeilegisela", "demo_host"), simulator=simulator).splitlines()
    assert lines[0].startswith("Connected to room ")
    assert lines[1:] == ["ava: hello", "ben sent 3 x Rose"]


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.py")), ids=lambda path: path.name)
def test_every_example_compiles_and_says_how_it_is_called(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    compile(source, path.name, "exec")
    assert f"python {path.name} USER" in (ast.get_docstring(ast.parse(source)) or "")


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.py")), ids=lambda path: path.name)
def test_every_example_without_arguments_says_how_it_is_called(path: Path) -> None:
    pytest.importorskip(
        "flask" if path.name == "flask_page.py" else "tkinter" if path.name == "tk_window.py" else "sys"
    )
    result = subprocess.run([sys.executable, str(path)], capture_output=True, text=True, timeout=30, check=False)
    assert (result.returncode, result.stdout) == (1, "")
    assert f"python {path.name} USER" in result.stderr and "Traceback" not in result.stderr


def test_chat_log_writes_comments_as_json_lines(simulator: Simulator, tmp_path: Path) -> None:
    file = tmp_path / "chat.jsonl"
    run_example("chat_log.py", "demo_host", str(file), simulator=simulator)
    (line,) = map(json.loads, file.read_text(encoding="utf-8").splitlines())
    assert (line["user"], line["comment"], line["earlier"]) == ("ava", "hello", False)


def test_gift_counter_counts_each_gift_once(simulator: Simulator) -> None:
    out = run_example("gift_counter.py", "demo_host", simulator=simulator)
    assert re.fullmatch(r" +\d+ diamonds +3 gifts  ben\n", out)


def test_many_rooms_prints_the_comments_of_all_until_ctrl_c(simulator: Simulator) -> None:
    process = subprocess.Popen(
        [sys.executable, "-W", "error", str(EXAMPLES / "many_rooms.py"), "demo_host", "nobody_knows_me"],
        env=environment(simulator.endpoints),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    assert process.stdout is not None
    lines = [process.stdout.readline() for _ in range(3)]
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert lines == ["demo_host is live\n", "demo_host: ava: hello\n", "demo_host: The host ended the live.\n"]
    assert process.returncode == 0 and "nobody_knows_me is followed no more" in err and "Traceback" not in err


def test_thanks_bot_thanks_a_new_follower(simulator: Simulator) -> None:
    run_example("thanks_bot.py", "demo_host", simulator=simulator, TIKTOK_LIVE_SESSION_ID="simulator-session")
    (request,) = simulator.log.requests_to("/webcast/room/chat")
    assert request.query["content"] == "Thank you for following, @cleo!"


def test_asyncio_program_counts_comments(simulator: Simulator) -> None:
    assert run_example("asyncio_program.py", "demo_host", simulator=simulator) == "1 comments\n"


def test_flask_page_shows_comments_escaped() -> None:
    pytest.importorskip("flask", reason="flask is not installed; the library does not need it")
    from tiktok_live import TikTokLiveClient

    spec = importlib.util.spec_from_file_location("flask_page", EXAMPLES / "flask_page.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    with Simulator(Scenario("demo_host").chat("ava", "<b>hello</b>").end()) as simulator:
        client = TikTokLiveClient("demo_host", endpoints=simulator.endpoints)
        app = module.make_app(client)
        client.run()
        client.close()
    assert "<b>ava</b> &lt;b&gt;hello&lt;/b&gt;" in app.test_client().get("/").text


def test_the_notebook_runs_in_a_real_kernel() -> None:
    nbclient = pytest.importorskip("nbclient")
    nbformat = pytest.importorskip("nbformat")
    notebook = nbformat.read(EXAMPLES / "notebook.ipynb", as_version=4)
    nbclient.NotebookClient(notebook, timeout=50).execute()
    shown = "".join(output["text"] for cell in notebook.cells for output in cell.get("outputs", []) if "text" in output)
    assert re.search(r"^\w[\w.]*: .+", shown, flags=re.MULTILINE)
