"""What finds the fields that events show; and every captured field that none shows has its reason."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from field_coverage.mutation import mutations
from field_coverage.page import explain, page
from field_coverage.peers import Known, NotMeasuredError, Peer
from field_coverage.reasons import Reason
from field_coverage.report import columns, explain_unshown, measure_ours
from field_coverage.samples import Sample, Samples, descriptors, gather, listed_methods, place_all
from field_coverage.search import Client, Question, reachable
from field_coverage.tree import FieldPath, as_varint, leaves, read, rewrite, varint

from tiktok_live.proto.chat_pb2 import WebcastChatMessage
from tiktok_live.proto.room_pb2 import WebcastControlMessage

PAGE = Path(__file__).resolve().parents[1] / "docs" / "unshown-fields.md"
CHAT, CONTROL = (descriptors()[name] for name in ("WebcastChatMessage", "WebcastControlMessage"))
UNKNOWN_VARINT = as_varint(5000 << 3) + b"\x07"


def chat() -> WebcastChatMessage:
    message = WebcastChatMessage(content="hello 12")
    message.common.room_id = 7
    message.user.id = 2**40
    message.user.avatar_thumb.url_list[:] = ["https://a.example/1.webp", "https://b.example/1.webp"]
    return message


def samples_of(*payloads: bytes, method: str = "WebcastChatMessage") -> Samples:
    samples = Samples()
    for payload in payloads:
        place_all(samples, Sample(method, payload, read(payload, CHAT)))
    return samples


def names(paths: Sequence[FieldPath] | set[FieldPath]) -> list[str]:
    return sorted(".".join(field for _, field in path) for path in paths)


def showing(look: Callable[[WebcastChatMessage], object]) -> Callable[[Sequence[Question]], list[object]]:
    """Return a client that shows this of a chat message, and fails where it is no chat message."""
    return lambda questions: [look(WebcastChatMessage.FromString(question.payload)) for question in questions]


def test_the_values_of_a_message_are_found_with_their_paths() -> None:
    nodes = read(chat().SerializeToString() + UNKNOWN_VARINT, CHAT)
    assert names([path for path, _ in leaves(nodes)]) == [
        "#5000",
        "common.room_id",
        "content",
        "user.avatar_thumb.url_list",
        "user.avatar_thumb.url_list",
        "user.id",
    ]


def test_a_field_of_another_wire_type_than_the_schema_says_is_one_that_it_does_not_know() -> None:
    (node,) = read(bytes.fromhex("1801"), CHAT)
    assert CHAT.fields_by_number[3].name == "content"
    assert node.step == ("WebcastChatMessage", "#3")


def test_a_group_is_refused() -> None:
    with pytest.raises(ValueError, match="wire type 3"):
        read(bytes.fromhex("0b0c"), CHAT)


def test_a_value_is_replaced_and_the_lengths_around_it_follow() -> None:
    payload = chat().SerializeToString()
    nodes = read(payload, CHAT)
    places = {names([path])[0]: node.start for path, node in leaves(nodes)}
    long = b"x" * 300
    edits = {places["content"]: b"", places["user.avatar_thumb.url_list"]: b"\x0a" + as_varint(len(long)) + long}
    message = WebcastChatMessage.FromString(rewrite(payload, nodes, edits))
    assert not message.HasField("content")
    assert list(message.user.avatar_thumb.url_list) == ["https://a.example/1.webp", "x" * 300]
    assert (message.user.id, message.common.room_id) == (2**40, 7)


@pytest.mark.parametrize("number", [0, 127, 128, 2**63 - 1, -1])
def test_a_varint_reads_back(number: int) -> None:
    data = as_varint(number)
    assert varint(data, 0) == (number & 2**64 - 1, len(data))


def test_every_mutation_of_a_message_can_be_parsed_and_says_something_else() -> None:
    payload = chat().SerializeToString()
    nodes = read(payload, CHAT)
    for _, node in leaves(nodes):
        for replacement in mutations(payload, node):
            assert WebcastChatMessage.FromString(rewrite(payload, nodes, {node.start: replacement})) != chat()


def test_an_enum_becomes_other_values_that_it_has() -> None:
    payload = bytes.fromhex("1003")
    (node,) = read(payload, CONTROL)
    actions = [WebcastControlMessage.FromString(replacement).action for replacement in mutations(payload, node)]
    assert {1, 2, 4} <= set(actions) and 3 not in actions


def test_a_field_is_reachable_when_what_is_shown_changes_with_it() -> None:
    samples = samples_of(chat().SerializeToString())
    client = Client(showing(lambda message: (message.user.id, list(message.user.avatar_thumb.url_list))), samples)
    assert names(reachable(client, samples.places)) == ["user.avatar_thumb.url_list", "user.id"]


def test_a_field_that_is_shown_in_one_message_only_is_found_there() -> None:
    plain, special = chat(), chat()
    special.content = "room?" + "!" * 50
    samples = samples_of(plain.SerializeToString(), special.SerializeToString())
    client = Client(showing(lambda message: "room?" in message.content and message.common.room_id), samples)
    assert names(reachable(client, samples.places)) == ["common.room_id", "content"]


def test_a_field_of_which_most_values_look_the_same_is_found_by_leaving_it_out() -> None:
    samples = samples_of(chat().SerializeToString())
    client = Client(showing(lambda message: message.HasField("content")), samples)
    assert names(reachable(client, samples.places)) == ["content"]


def test_a_client_without_an_event_reaches_nothing() -> None:
    samples = samples_of(chat().SerializeToString())
    assert reachable(Client(lambda questions: [None] * len(questions), samples), samples.places) == set()


@pytest.mark.parametrize(("unchanged", "changed"), [("an event", None), (None, "an event")])
def test_a_message_that_cannot_be_decoded_before_or_after_a_change_does_not_count_as_shown(
    unchanged: str | None, changed: str | None
) -> None:
    samples = samples_of(chat().SerializeToString())
    original = samples.all[0].payload
    client = Client(lambda asked: [unchanged if one.payload == original else changed for one in asked], samples)
    assert reachable(client, samples.places) == set()


PATH: FieldPath = (("RoomMessage", "user"), ("User", "avatar"), ("ImageModel", "uri"))


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("ImageModel.uri", ("ImageModel", "uri")),
        ("User.avatar.uri", ("User", "avatar", "uri")),
        ("*.ava*", ("User", "avatar")),
        ("WebcastRoomMessage.user", ("WebcastRoomMessage", "user")),
    ],
)
def test_a_pattern_matches_a_message_and_fields_anywhere_on_a_path(pattern: str, found: tuple[str, ...]) -> None:
    reason = Reason("A title", "A text.", pattern)
    explained = explain([PATH], [reason])
    assert (explained.fields[reason], explained.unexplained, explained.idle) == ({found}, [], [])


def test_a_field_without_a_reason_and_a_pattern_without_a_field_are_named() -> None:
    explained = explain([PATH], [Reason("A title", "A text.", "User.uri ImageModel.height uri")])
    assert explained.unexplained == ["RoomMessage.user.avatar.uri"]
    assert explained.idle == ["User.uri", "ImageModel.height", "uri"]


def test_the_first_reason_counts() -> None:
    first, second = Reason("First", "One.", "User.*"), Reason("Second", "Two.", "ImageModel.uri")
    explained = explain([PATH], [first, second])
    assert explained.counts == {first: 1}
    assert explained.idle == ["ImageModel.uri"]
    assert page(explained, [first, second]).endswith("## First\n\nOne.\n\n- `User`: `avatar`\n")


def test_the_columns_of_a_table_stand_in_line() -> None:
    assert list(columns([("a", "1"), ("bcd", "23")])) == ["a      1", "bcd   23"]


def test_a_peer_answers_for_each_payload(tmp_path: Path) -> None:
    script = tmp_path / "peer.py"
    script.write_text(
        "import json, sys\n"
        "print(json.dumps({'version': '1.2', 'methods': 3, 'classes': 4}), flush=True)\n"
        "for line in sys.stdin:\n"
        "    print(json.dumps([payload for method, payload in json.loads(line)]), flush=True)\n",
        encoding="utf-8",
    )
    with Peer(Known("peer", script, (sys.executable, str(script)))) as peer:
        assert (peer.version, peer.methods, peer.classes) == ("1.2", 3, 4)
        assert peer.show([Question("WebcastChatMessage", b"a")] * 201) == ["YQ=="] * 201


def test_a_peer_that_is_not_there_or_ends_is_not_measured(tmp_path: Path) -> None:
    with pytest.raises(NotMeasuredError, match="not installed"):
        Peer(Known("peer", tmp_path / "absent", (sys.executable,)))
    with pytest.raises(NotMeasuredError, match="ended with status 3"):
        Peer(Known("peer", tmp_path, (sys.executable, "-c", "raise SystemExit(3)")))
    dying = 'import sys; print(\'{"version": "1", "methods": 1, "classes": 1}\', flush=True); sys.exit(4)'
    with (
        Peer(Known("peer", tmp_path, (sys.executable, "-c", dying))) as peer,
        pytest.raises(NotMeasuredError, match="4"),
    ):
        peer.show([Question("WebcastChatMessage", b"a" * 1_000_000)])


def test_every_captured_field_that_no_event_shows_is_in_the_documentation_with_its_reason(captures: Path) -> None:
    samples = gather(captures)
    explained = explain_unshown(samples, measure_ours(samples, listed_methods(captures)))
    assert explained.unexplained == [], "Show them, or say why not in tests/field_coverage/reasons.py."
    assert explained.idle == [], "These patterns of tests/field_coverage/reasons.py are the reason for nothing."
    assert PAGE.read_text(encoding="utf-8") == page(explained), "Run make coverage-page."
