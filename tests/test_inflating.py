"""Gunzip: with zlib and with isal, of what is sound, broken, cut off, or far too large."""

from __future__ import annotations

import contextlib
import gzip
import random
import struct
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tiktok_live import inflating
from tiktok_live.errors import DecodeError

TEXT = b"\x1a\x02hi, as some 100 people say in a room. " * 3


@pytest.fixture(params=["zlib", "isal"])
def inflation(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Inflate with the standard library, or with the extra `fast`."""
    if request.param == "zlib":
        monkeypatch.setitem(sys.modules, "isal", None)  # that is how an import is made to fail
    else:
        pytest.importorskip("isal", reason="The extra fast is not installed.")
    inflating._gzip_library.cache_clear()
    assert inflating._gzip_library().__name__.startswith(request.param)
    yield request.param
    inflating._gzip_library.cache_clear()


def test_frames_are_inflated_the_same_with_and_without_isal(inflation: str) -> None:
    for size in (0, 1, 100, 70_000, 1_000_000):
        data = random.Random(size).randbytes(size // 2) + bytes(size - size // 2)
        assert inflating.gunzip(gzip.compress(data)) == data
        assert inflating.gunzip(gzip.compress(data, 1) + b"what comes after does not count") == data
    whole = gzip.compress(TEXT)
    for cut in range(len(whole)):
        with pytest.raises(DecodeError, match="is cut off|is corrupt"):
            inflating.gunzip(whole[:cut])


def test_corrupt_gzip_is_a_decode_error_with_and_without_isal(inflation: str) -> None:
    whole = gzip.compress(random.Random(1).randbytes(500) * 3)
    dice = random.Random(2)
    for _ in range(300):
        broken = bytearray(whole)
        broken[dice.randrange(10, len(broken))] ^= 1 << dice.randrange(8)
        with contextlib.suppress(DecodeError):
            assert len(inflating.gunzip(bytes(broken))) <= 2 * len(whole) + 1500
    with pytest.raises(DecodeError, match="is corrupt"):
        inflating.gunzip(whole[:-8] + bytes(8))  # the check sum and the length


@pytest.mark.parametrize(
    ("init", "complaint"),
    [
        ("raise OSError('built for another processor')", "built for another processor"),
        ("class isal_zlib: error = ValueError", "type object 'isal_zlib' has no attribute 'decompressobj'"),
        ("from zlib import error\nclass isal_zlib:\n    def decompressobj(wbits): raise error('no gzip')", "no gzip"),
    ],
)
def test_an_isal_that_is_broken_is_told_of_and_done_without(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, tmp_path: Path, init: str, complaint: str
) -> None:
    (tmp_path / "isal").mkdir()
    (tmp_path / "isal" / "__init__.py").write_text(init)
    monkeypatch.syspath_prepend(tmp_path)
    for name in [name for name in sys.modules if name.partition(".")[0] == "isal"]:
        monkeypatch.delitem(sys.modules, name)
    inflating._gzip_library.cache_clear()
    try:
        assert inflating.gunzip(gzip.compress(b"hello")) == b"hello" == inflating.gunzip(gzip.compress(b"hello"))
    finally:
        inflating._gzip_library.cache_clear()
    assert [record.getMessage() for record in caplog.records] == [f"isal is installed and cannot be used: {complaint}"]


def test_a_gzip_bomb_is_stopped_at_the_limit(inflation: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inflating, "MAX_INFLATED_BYTES", 1000)
    assert inflating.gunzip(gzip.compress(b"\x00" * 1000)) == b"\x00" * 1000
    with pytest.raises(DecodeError, match="inflates to more than 1000 bytes"):
        inflating.gunzip(gzip.compress(b"\x00" * 1001))
    with pytest.raises(DecodeError, match="inflates to more than 1000 bytes"):
        inflating.gunzip(gzip.compress(b"\x00" * 10_000_000))


def test_the_limit_holds_a_large_frame_and_stays_below_what_hurts() -> None:
    assert 8 * 1024 * 1024 <= inflating.MAX_INFLATED_BYTES <= 128 * 1024 * 1024


def deflated(data: bytes) -> bytes:
    packer = zlib.compressobj(9, wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


def with_trailer(stream: bytes, check_sum: int, length: int) -> bytes:
    return gzip.compress(b"")[:10] + stream + struct.pack("<II", check_sum, length)


def test_a_length_that_is_a_lie_is_found_out(inflation: str) -> None:
    for lie in (0, 1, 4999, 5001, 16_000_000, 2**32 - 1):
        with pytest.raises(DecodeError, match="is corrupt"):
            inflating.gunzip(with_trailer(deflated(bytes(5000)), zlib.crc32(bytes(5000)), lie))


def test_a_small_payload_cannot_inflate_beyond_the_limit_whatever_its_length_says(inflation: str) -> None:
    bomb = deflated(bytes(inflating.MAX_INFLATED_BYTES + 10_000_000))
    with pytest.raises(DecodeError, match="inflates to more"):
        inflating.gunzip(with_trailer(bomb, 0, 1))


def test_a_large_payload_whose_length_is_a_lie_is_refused_be_it_cut_off_or_too_large(inflation: str) -> None:
    noise, limit = random.Random(4).randbytes(20_000), inflating.MAX_INFLATED_BYTES
    whole = deflated(noise + bytes(limit + 10_000_000))
    with pytest.raises(DecodeError, match="inflates to more"):
        inflating.gunzip(with_trailer(whole, 0, limit))
    part = deflated(noise)[:18_000]
    length = len(zlib.decompressobj(-zlib.MAX_WBITS).decompress(part))
    with pytest.raises(DecodeError, match="is cut off|is corrupt"):
        inflating.gunzip(with_trailer(part, 0, length))


def test_no_byte_inflates_to_more_than_deflate_can_say(inflation: str) -> None:
    zeros = bytes(10_000_000)
    assert len(zeros) < inflating.MOST_GROWTH * len(deflated(zeros)) < 1.01 * len(zeros)


def test_optional_parts_of_a_gzip_header_are_passed_over(inflation: str, tmp_path: Path) -> None:
    with gzip.GzipFile(tmp_path / "named.gz", "wb", mtime=0) as file:
        file.write(TEXT)
    packed = (tmp_path / "named.gz").read_bytes()
    assert b"named" in packed
    assert inflating.gunzip(packed) == TEXT


@pytest.mark.parametrize("size", [300, 30_000])
def test_the_check_sum_does_not_count_and_the_length_does(inflation: str, size: int) -> None:
    noise = random.Random(3).randbytes(size)
    assert inflating.gunzip(with_trailer(deflated(noise), 0, size)) == noise
    with pytest.raises(DecodeError, match="is corrupt"):
        inflating.gunzip(with_trailer(deflated(noise), zlib.crc32(noise), size - 1))
