"""Files that are no good index are refused, each for its own reason, and never answered from."""

import random
import struct

import pytest

from namenorm.errors import DamagedIndexError, IndexFileError, IndexVersionError, NamenormError, NotAnIndexError
from namenorm.gazetteer.collection import Gazetteer
from namenorm.index.build import build_index
from namenorm.index.container import _HEADER, BLOCK, MAGIC, VERSION, Container, write_container
from namenorm.index.reader import Index
from namenorm.model import Entity, Name

VERSION_BYTES = range(len(MAGIC), len(MAGIC) + 4)


def _names(i):
    return (Name(f"Село {i} Ким-{i * 7919}", "ru"), Name(f"Kim {i}", "en"))


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """The bytes of an index of several blocks."""
    path = tmp_path_factory.mktemp("whole") / "a.index"
    build_index(Gazetteer(tuple(Entity(f"x:{i:04}", "LOC", f"Kim {i}", _names(i)) for i in range(900)), (), {}), path)
    data = path.read_bytes()
    assert len(data) > 3 * BLOCK
    return data


@pytest.fixture
def opened(tmp_path):
    """Opens bytes as an index file."""

    def open_bytes(data):
        path = tmp_path / "a.index"
        path.write_bytes(data)
        return Index.open(path)

    return open_bytes


def _all_answers(index):
    return [(index.find(e.id), index.phrase("село"), index.postings("t", "ким")) for e in index]


def test_an_undamaged_file_is_opened(whole, opened):
    assert len(_all_answers(opened(whole))) == 900


def _positions(data):
    """Every byte of the header, the first of the table, and a sample of the rest, with both ends of every block."""
    start = _HEADER.unpack(data[: _HEADER.size])[5]
    edges = [p for b in range(start, len(data), BLOCK) for p in (b - 1, b, b + 1)]
    sample = random.Random(19).sample(range(_HEADER.size, len(data)), 150)
    last = [len(data) - 1, len(data) - 2, len(data) // 2]
    return sorted({*range(_HEADER.size + 40), start - 1, *edges, *sample, *last})


def _flipped(data, position, bit=0):
    changed = bytearray(data)
    changed[position] ^= 1 << bit
    return bytes(changed)


def test_one_altered_byte_anywhere_is_refused(whole, opened):
    for position in _positions(whole):
        expected = DamagedIndexError
        if position < len(MAGIC):
            expected = NotAnIndexError
        elif position in VERSION_BYTES:
            expected = IndexVersionError
        with pytest.raises(expected):
            opened(_flipped(whole, position, position % 8))


@pytest.mark.parametrize("position", ["middle", "end"])
def test_an_altered_file_is_said_to_be_damaged(whole, opened, tmp_path, position):
    with pytest.raises(DamagedIndexError, match=r"damaged.*build it again") as caught:
        opened(_flipped(whole, len(whole) // 2 if position == "middle" else len(whole) - 1))
    assert str(tmp_path / "a.index") in str(caught.value)


def test_blocks_that_changed_places_are_refused(whole, opened):
    start = _HEADER.unpack(whole[: _HEADER.size])[5]
    a, b = whole[start : start + BLOCK], whole[start + BLOCK : start + 2 * BLOCK]
    assert a != b
    with pytest.raises(DamagedIndexError, match="damaged"):
        opened(whole[:start] + b + a + whole[start + 2 * BLOCK :])


@pytest.mark.parametrize("keep", [8, 20, _HEADER.size - 1, _HEADER.size, _HEADER.size + 1, 1000, -1, -BLOCK])
def test_a_truncated_file_is_not_whole(whole, opened, keep):
    with pytest.raises(DamagedIndexError, match=r"not whole.*copy or build it again"):
        opened(whole[:keep])


def test_a_truncated_file_says_how_much_is_missing(whole, opened):
    with pytest.raises(DamagedIndexError, match=f"{len(whole) - 1:,} of {len(whole):,} bytes"):
        opened(whole[:-1])


def test_a_file_with_more_behind_it_is_refused(whole, opened):
    with pytest.raises(DamagedIndexError, match="not whole"):
        opened(whole + b"\0")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"x",
        b"- id: x\n",
        b"PK\x03\x04" + b"\0" * 100,
        b"namenorm" + b"\0" * 100,
        b"\0" * 200,
        "- id: Ким\n".encode() * 50,
    ],
    ids=["empty", "byte", "yaml", "zip", "almost", "zeros", "long yaml"],
)
def test_another_file_is_not_an_index(opened, data):
    with pytest.raises(NotAnIndexError, match=r"not a namenorm index.*namenorm build"):
        opened(data)


@pytest.mark.parametrize("version", [0, VERSION + 1, 2**32 - 1])
def test_another_version_says_which_is_read(whole, opened, version):
    changed = bytearray(whole)
    struct.pack_into("<I", changed, len(MAGIC), version)
    with pytest.raises(IndexVersionError, match=f"format {version}, this namenorm reads format {VERSION}"):
        opened(bytes(changed))


def test_a_missing_file_says_so(tmp_path):
    with pytest.raises(IndexFileError, match=r"missing\.index: No such file") as caught:
        Index.open(tmp_path / "missing.index")
    assert type(caught.value) is IndexFileError


def test_a_folder_says_so(tmp_path):
    with pytest.raises(IndexFileError, match=r"[Dd]irectory|denied"):
        Index.open(tmp_path)


@pytest.mark.parametrize("error", [NotAnIndexError, IndexVersionError, DamagedIndexError])
def test_every_refusal_is_an_os_error_of_ours(error):
    assert issubclass(error, IndexFileError)
    assert issubclass(error, OSError)
    assert issubclass(error, NamenormError)


# large files: checked as they are read


@pytest.fixture
def large(monkeypatch):
    monkeypatch.setattr("namenorm.index.reader._WHOLE_CHECK_BYTES", 0)


@pytest.mark.usefixtures("large")
def test_damage_in_a_large_file_is_found_when_it_is_read(whole, opened):
    start = _HEADER.unpack(whole[: _HEADER.size])[5]
    index = opened(_flipped(whole, len(whole) - 20))
    assert len(whole) - 20 > start + BLOCK
    with pytest.raises(DamagedIndexError, match="damaged"):
        _all_answers(index)


@pytest.mark.usefixtures("large")
def test_damage_in_a_large_file_never_changes_an_answer(whole, opened):
    expected = _all_answers(opened(whole))
    for position in _positions(whole):
        if position < _HEADER.unpack(whole[: _HEADER.size])[5]:
            continue
        try:
            answers = _all_answers(opened(_flipped(whole, position)))
        except DamagedIndexError:
            continue
        assert answers == expected, position


@pytest.mark.usefixtures("large")
def test_what_is_not_damaged_in_a_large_file_is_answered(whole, opened):
    index = opened(_flipped(whole, len(whole) - 20))
    assert index.phrase("село") == (False, True)


@pytest.mark.usefixtures("large")
def test_a_damaged_block_is_refused_each_time_it_is_read(whole, opened):
    index = opened(_flipped(whole, len(whole) - 20))
    for _ in range(3):
        with pytest.raises(DamagedIndexError):
            index.verify()


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize("position", ["magic", "header", "table"])
def test_the_head_of_a_large_file_is_checked_when_opened(whole, opened, position):
    at = {"magic": 0, "header": 24, "table": _HEADER.size + 3}[position]
    with pytest.raises(IndexFileError):
        opened(_flipped(whole, at))


def test_a_file_that_was_verified_is_good(whole, opened, large):
    index = opened(whole)
    index.verify()
    assert len(_all_answers(index)) == 900


# the container alone


@pytest.mark.parametrize("size", [0, 1, 15, 16, 17, BLOCK - 16, BLOCK, BLOCK + 1, 2 * BLOCK])
def test_sections_come_back_as_written_whatever_their_size(tmp_path, size):
    data = random.Random(size).randbytes(size)
    write_container(tmp_path / "c", "0" * 16, [("meta", b'{"a": "\xd1\x97"}'), ("data", data), ("empty", b"")])
    container = Container(tmp_path / "c")
    container.verify()
    start = container.start("data")
    assert container.data[start : start + container.size("data")] == data
    assert start % 16 == 0
    assert container.size("empty") == 0
    assert container.json("meta") == {"a": "ї"}
    assert container.fingerprint == "0" * 16


def test_a_container_without_sections_is_whole(tmp_path):
    write_container(tmp_path / "c", "f" * 16, [])
    Container(tmp_path / "c").verify()
