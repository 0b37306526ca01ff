"""The floors: what anybody who uses protobuf pays, with no line of this library in between.

Floor 1 parses the frame, inflates it and parses the response; floor 2 parses every payload as well.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from benchmarks.programs.timing import print_result, spend
from benchmarks.stream import read_stream
from tiktok_live.decoding.registry import decoder_of
from tiktok_live.proto.transport_pb2 import ProtoMessageFetchResult, WebcastPushFrame

__all__ = ["floor_1", "floor_2", "gunzip_with"]

Gunzip = Callable[[bytes], bytes]
GZIP = 31
"""``wbits`` for a gzip header."""


def gunzip_with(library: str) -> Gunzip:
    """Return the fastest way to inflate with zlib or isal."""
    if library == "isal":
        from isal.isal_zlib import decompress
    else:
        from zlib import decompress
    return lambda data: decompress(data, GZIP)


def floor_1(frames: list[bytes], gunzip: Gunzip) -> int:
    count = 0
    for data in frames:
        frame = WebcastPushFrame()
        frame.ParseFromString(data)
        result = ProtoMessageFetchResult()
        result.ParseFromString(gunzip(frame.payload))
        count += len(result.messages)
    return count


def floor_2(frames: list[bytes], gunzip: Gunzip, classes: dict[str, Callable[[], object]]) -> int:
    count = 0
    for data in frames:
        frame = WebcastPushFrame()
        frame.ParseFromString(data)
        result = ProtoMessageFetchResult()
        result.ParseFromString(gunzip(frame.payload))
        for message in result.messages:
            classes[message.method]().ParseFromString(message.payload)  # type: ignore[attr-defined]
            count += 1
    return count


def message_classes(frames: list[bytes], gunzip: Gunzip) -> dict[str, Callable[[], object]]:
    """Return the protobuf class of each wire method that occurs."""
    methods: set[str] = set()
    for data in frames:
        body = gunzip(WebcastPushFrame.FromString(data).payload)
        methods |= {message.method for message in ProtoMessageFetchResult.FromString(body).messages}
    decoders = {method: decoder_of(method) for method in methods}
    return {method: decoder.message for method, decoder in decoders.items() if decoder is not None}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stream", type=Path)
    parser.add_argument("--floor", type=int, choices=(1, 2), default=2)
    parser.add_argument("--gunzip", choices=("zlib", "isal"), default="zlib")
    parser.add_argument("--passes", type=int, default=1)
    options = parser.parse_args()
    frames, gunzip = read_stream(options.stream), gunzip_with(options.gunzip)
    classes = message_classes(frames, gunzip)
    work = (lambda: floor_1(frames, gunzip)) if options.floor == 1 else (lambda: floor_2(frames, gunzip, classes))
    print_result(spend(work, options.passes))


if __name__ == "__main__":
    main()
