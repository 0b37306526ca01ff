"""The generated protobuf classes: they read what TikTok sends, and keep what a lesser schema would lose."""

from __future__ import annotations

import base64
import gzip
import importlib
import json
import pkgutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.descriptor_pb2 import FieldDescriptorProto, FileDescriptorProto
from google.protobuf.message import Message
from google.protobuf.unknown_fields import UnknownFieldSet

import tiktok_live.proto
from tiktok_live.proto.gift_pb2 import WebcastGiftMessage
from tiktok_live.proto.room_pb2 import ControlAction, WebcastControlMessage
from tiktok_live.proto.transport_pb2 import ProtoMessageFetchResult, WebcastPushFrame
from tiktok_live.proto.user_pb2 import FollowInfo

MODULES: list[ModuleType] = [
    importlib.import_module(f"tiktok_live.proto.{module.name}")
    for module in pkgutil.iter_modules(tiktok_live.proto.__path__)
]
MESSAGES: dict[str, type[Message]] = {
    name: getattr(module, name) for module in MODULES for name in module.DESCRIPTOR.message_types_by_name
}


def message_class(method: str) -> type[Message] | None:
    """Return the class of a wire method, which may come without its prefix."""
    return MESSAGES.get(method) or MESSAGES.get(f"Webcast{method}")


def parts_of(field: FieldDescriptor, value: Any) -> list[Message]:
    """Return the messages that a field holds: one, several, or the values of a map."""
    if field.message_type is None:
        return []
    if field.message_type.GetOptions().map_entry:
        return [part for part in value.values() if isinstance(part, Message)]
    return [value] if field.has_presence else list(value)


def unknown_fields(message: Message, path: str) -> Iterator[str]:
    """Name the fields that the schema does not know, in the message and in all that it holds."""
    fields = UnknownFieldSet(message)
    for index in range(len(fields)):
        yield f"{path}: {fields[index].field_number} (wire type {fields[index].wire_type})"
    for field, value in message.ListFields():
        for part in parts_of(field, value):
            yield from unknown_fields(part, f"{path}.{field.name}")


def plain_fields() -> Iterator[tuple[str, FieldDescriptorProto]]:
    """Yield every field of every message that is neither repeated, nor a map, nor a message."""
    for module in MODULES:
        file = FileDescriptorProto.FromString(module.DESCRIPTOR.serialized_pb)
        for message in file.message_type:
            for field in message.field:
                if field.label != field.LABEL_REPEATED and field.type != field.TYPE_MESSAGE:
                    yield f"{message.name}.{field.name}", field


def test_every_captured_message_is_known_to_its_last_field(captures: Path) -> None:
    unknown: Counter[str] = Counter()
    seen = set()
    with (captures / "messages.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            cls = message_class(row["method"])
            if cls is not None:
                message = cls.FromString(base64.b64decode(row["payload"]))
                seen.add(row["method"])
                unknown.update(unknown_fields(message, row["method"]))
    assert not unknown
    assert {"WebcastChatMessage", "WebcastGiftMessage", "WebcastLinkMicArmies"} <= seen


def test_captured_frames_and_the_batches_inside_are_known_to_their_last_field(captures: Path) -> None:
    batches = [ProtoMessageFetchResult.FromString((captures / "frames" / "im-fetch-2026-08.bin").read_bytes())]
    for file in sorted((captures / "frames").glob("push-frame-*.bin")):
        frame = WebcastPushFrame.FromString(file.read_bytes())
        assert not list(unknown_fields(frame, file.name))
        assert frame.payload_type == "msg"
        batches.append(ProtoMessageFetchResult.FromString(gzip.decompress(frame.payload)))
    for batch in batches:
        assert batch.messages
        assert not list(unknown_fields(batch, "batch"))


def test_a_field_that_the_schema_lacks_is_noticed_at_any_depth() -> None:
    message = WebcastGiftMessage()
    message.user.follow_info.MergeFromString(bytes.fromhex("f80701"))
    assert list(unknown_fields(message, "gift")) == ["gift.user.follow_info: 127 (wire type 0)"]


@pytest.mark.parametrize("module", MODULES, ids=lambda module: str(module.__name__))
def test_descriptors_are_named_after_this_package_and_collide_with_nobody(module: ModuleType) -> None:
    name = module.__name__.rpartition(".")[2].removesuffix("_pb2")
    assert module.DESCRIPTOR.name == f"tiktok_live/proto/{name}.proto"
    assert module.DESCRIPTOR.package == "tiktok_live.webcast"


def test_every_number_text_and_flag_tells_absent_from_zero() -> None:
    assert [name for name, field in plain_fields() if not field.HasField("oneof_index")] == []


def test_a_number_that_was_sent_as_zero_differs_from_one_that_was_not_sent() -> None:
    absent = FollowInfo.FromString(b"")
    zero = FollowInfo.FromString(bytes.fromhex("1800"))
    assert (absent.follow_status, absent.HasField("follow_status")) == (0, False)
    assert (zero.follow_status, zero.HasField("follow_status")) == (0, True)
    assert zero.SerializeToString() == bytes.fromhex("1800")


def test_an_enum_number_that_nobody_has_named_survives() -> None:
    message = WebcastControlMessage.FromString(bytes.fromhex("10e707"))
    assert message.action == 999
    assert 999 not in ControlAction.values()
    assert message.SerializeToString() == bytes.fromhex("10e707")


def test_the_modules_hold_every_message_of_the_documented_events() -> None:
    documented = """
        WebcastChatMessage WebcastControlMessage WebcastEmoteChatMessage WebcastEnvelopeMessage WebcastGiftMessage
        WebcastLikeMessage WebcastLinkMicArmies WebcastLinkMicBattle WebcastLiveIntroMessage WebcastMemberMessage
        WebcastQuestionNewMessage WebcastRoomUserSeqMessage WebcastSocialMessage WebcastSubNotifyMessage
    """
    assert set(documented.split()) <= MESSAGES.keys()
