"""Files to import from: packed in any way, renamed, damaged, without line ends.

Oddities: a download whose name says nothing of how it is packed (JRC's ``entities.gzip``), bz2 of several streams
(Wikidata's), zst of several frames, a zip with a read-me beside the file (GeoNames), a byte order mark.
"""

import bz2
import gzip
import lzma
import tracemalloc
import zipfile

import pytest

from namenorm.errors import InputError
from namenorm.gazetteer.importing import source as module
from namenorm.gazetteer.importing.source import Source

TEXT = "Пекин\r\nМосква\n\nСофия".encode()
LINES = ["Пекин".encode(), "Москва".encode(), b"", "София".encode()]


def zst(data):
    zstandard = pytest.importorskip("zstandard")
    half = len(data) // 2
    pack = zstandard.ZstdCompressor().compress
    return pack(data[:half]) + pack(data[half:])


PACKERS = {
    "plain": lambda data: data,
    "gz": gzip.compress,
    "bz2 of two streams": lambda data: bz2.compress(data[:7]) + bz2.compress(data[7:]),
    "xz": lzma.compress,
    "zst of two frames": zst,
}


@pytest.mark.parametrize("packer", PACKERS)
def test_lines_are_the_same_however_the_file_is_packed_and_named(packer, tmp_path):
    path = tmp_path / "entities"
    path.write_bytes(PACKERS[packer](TEXT))
    source = Source(path)
    assert list(source.lines()) == LINES
    assert source.done == source.size == path.stat().st_size
    with source.open() as file:
        assert file.read() == TEXT


def zipped(path, **members):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("_txt", ".txt"), data)
    return path


def test_a_zip_gives_its_only_file_or_the_one_that_is_called_as_it_is(tmp_path):
    one = zipped(tmp_path / "one.zip", anything_txt=TEXT)
    two = zipped(tmp_path / "BG.zip", readme_txt=b"no", BG_txt=TEXT)
    assert list(Source(one).lines()) == list(Source(two).lines()) == LINES
    with pytest.raises(InputError, match="a zip of 2 files"):
        Source(zipped(tmp_path / "many.zip", a_txt=b"", b_txt=b"")).open()


def test_a_byte_order_mark_is_taken_off_the_first_line_only(tmp_path):
    path = tmp_path / "a.tsv"
    path.write_bytes(b"\xef\xbb\xbfid\n\xef\xbb\xbfid\n")
    assert list(Source(path).lines()) == [b"id", b"\xef\xbb\xbfid"]


@pytest.mark.parametrize("packer", [p for p in PACKERS if p != "plain"])
def test_a_download_that_broke_off_is_said_to_be_damaged(packer, tmp_path):
    path = tmp_path / "dump.json"
    packed = PACKERS[packer](TEXT * 50)
    path.write_bytes(packed[: len(packed) - 9])
    with pytest.raises(InputError, match=r"dump\.json: damaged or broken off"):
        list(Source(path).lines())


def test_bytes_altered_on_the_way_are_said_to_be_damaged(tmp_path):
    path = tmp_path / "dump.json.gz"
    packed = bytearray(gzip.compress(TEXT * 1000))
    packed[len(packed) // 2] ^= 255
    path.write_bytes(packed)
    with pytest.raises(InputError, match="damaged or broken off"):
        list(Source(path).lines())


def test_of_a_line_that_is_too_long_comes_the_beginning_too_long_by_a_byte(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "MAX_LINE_BYTES", 10)
    path = tmp_path / "a.txt"
    path.write_bytes(b"x" * 10 + b"\n" + b"y" * 700_000 + b"\nshort\n" + b"z" * 11)
    assert list(Source(path).lines()) == [b"x" * 10, b"y" * 11, b"short", b"z" * 11]


def test_a_file_is_read_as_it_is_asked_for(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"one line\n" * 1_000_000)
    source = Source(path)
    tracemalloc.start()
    lines = source.lines()
    next(lines)
    early = source.done
    for _ in lines:
        pass
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert early < source.size / 10
    assert peak < 3_000_000


def test_a_missing_file_and_a_folder_in_place_of_a_file_are_told(tmp_path):
    with pytest.raises(InputError, match="No such file"):
        Source(tmp_path / "none.json")
    with pytest.raises(InputError, match="a folder, where one file is wanted"):
        Source(tmp_path).open()


def test_zst_without_its_package_says_what_to_install(tmp_path, monkeypatch):
    path = tmp_path / "dump.zst"
    path.write_bytes(b"\x28\xb5\x2f\xfd rest")
    monkeypatch.setitem(__import__("sys").modules, "zstandard", None)
    with pytest.raises(ImportError, match=r'pip install "namenorm\[import\]"'):
        Source(path).open()


def test_a_sibling_is_found_packed_or_not_beside_the_file_and_in_the_folder(tmp_path):
    (tmp_path / "BG.txt").write_bytes(b"")
    (tmp_path / "names.txt.gz").write_bytes(gzip.compress(TEXT))
    zipped(tmp_path / "codes.zip", codes_txt=TEXT)
    for source in (Source(tmp_path / "BG.txt"), Source(tmp_path)):
        names, codes = source.sibling("none.txt", "names.txt"), source.sibling("codes.txt")
        assert list(names.lines()) == list(codes.lines()) == LINES
        assert source.sibling("none.txt") is None
    assert source.done == names.done + codes.done > 0


def test_identity_tells_other_content_and_not_another_place(tmp_path):
    one, two, other = tmp_path / "a", tmp_path / "b", tmp_path / "c"
    one.write_bytes(TEXT)
    two.write_bytes(TEXT)
    other.write_bytes(TEXT + b"!")
    assert Source(one).identity() == Source(two).identity() != Source(other).identity()
