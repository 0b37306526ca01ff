"""Compare the generated code with the descriptors that another generator makes of the same .proto files.

Run by `make check-proto` where the pinned generator cannot be installed: its Python text differs from that of a newer
generator, the messages that both describe do not. The generated modules are read, not imported, so that this needs
protobuf alone and no matching runtime.
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path

from google.protobuf.descriptor_pb2 import DescriptorProto, FileDescriptorProto, FileDescriptorSet


def committed_descriptor(module: Path) -> FileDescriptorProto:
    """Take the serialized descriptor out of the source of a *_pb2 module."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        match node:
            case ast.Call(func=ast.Attribute(attr="AddSerializedFile"), args=[ast.Constant(value=bytes(serialized))]):
                return FileDescriptorProto.FromString(serialized)
    raise SystemExit(f"{module} holds no descriptor: it was not written by protoc.")


def drop_json_names(messages: list[DescriptorProto]) -> None:
    """Forget JSON names: descriptor sets spell them out, Python modules leave them out, both derive them."""
    for message in messages:
        for field in [*message.field, *message.extension]:
            field.ClearField("json_name")
        drop_json_names(list(message.nested_type))


def described(files: list[FileDescriptorProto]) -> dict[str, FileDescriptorProto]:
    """Return the files by name, without what the two generators write differently."""
    for file in files:
        drop_json_names(list(file.message_type))
    return {file.name: file for file in files}


def differences(descriptor_set: Path, package: Path) -> list[str]:
    """Name each file that only one side has or that the two sides describe differently."""
    modules = sorted(package.glob("*_pb2.py"))
    committed = described([committed_descriptor(module) for module in modules])
    expected = described(list(FileDescriptorSet.FromString(descriptor_set.read_bytes()).file))
    found = [f"{name}: not in {package}" for name in sorted(expected.keys() - committed.keys())]
    found += [f"{name}: not in protos/" for name in sorted(committed.keys() - expected.keys())]
    both = sorted(expected.keys() & committed.keys())
    found += [f"{name}: described differently" for name in both if committed[name] != expected[name]]
    found += [f"{module.name}: has no stub beside it" for module in modules if not module.with_suffix(".pyi").exists()]
    return found


def main(arguments: list[str]) -> int:
    if len(arguments) != 2:
        print("usage: proto_descriptors.py DESCRIPTOR_SET PACKAGE_FOLDER", file=sys.stderr)
        return 2
    found = differences(Path(arguments[0]), Path(arguments[1]))
    for difference in found:
        print(difference, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
