"""Many names and texts at once: worker processes, threads and forks over one index file."""

import json
import multiprocessing
import os
import random
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from itertools import count, cycle, islice
from pathlib import Path
from types import SimpleNamespace

import pytest
from click.testing import CliRunner

import namenorm
from namenorm.cli.main import main
from namenorm.errors import InputError, UnknownLanguageError, UnknownTypeError, WorkerError
from namenorm.lang.languages import CYRILLIC_LANGUAGES
from namenorm.parallel import map_in_order, worker_count

GAZETTEER = """\
- id: "per:akhmatova"
  type: PER
  label: "Anna Akhmatova"
  gender: f
  names: {ru: ["Анна Ахматова"], uk: ["Анна Ахматова"], mk: ["Ана Ахматова"]}
  short: {ru: ["Ахматова"], mk: ["Ахматова"]}
- id: "loc:prague"
  type: LOC
  label: "Prague"
  names: {ru: ["Прага"], uk: ["Прага"], bg: ["Прага"], mk: ["Прага"]}
  adjectives: {ru: ["пражский"], bg: ["пражки"]}
- id: "loc:niger"
  type: LOC
  label: "Niger"
  names: {ru: ["Нигер"], bg: ["Нигер"]}
- id: "loc:nigeria"
  type: LOC
  label: "Nigeria"
  names: {ru: ["Нигерия"], bg: ["Нигерия"]}
"""
NAMES = ["Анны Ахматовой", "Праге", "Нигерии", "Нигер", "Ахматовой", "Абырвалг", "пражского", "Ани Ахматовій", "\ud800", ""]
TEXTS = ["Анна Ахматова в Праге. Ахматова молчит.", "Пражки мост", "", "Нигер и Нигерия", "Приехала Анна Ахмаатова."]


@pytest.fixture
def index(index_of):
    return index_of(GAZETTEER)


@pytest.fixture
def resolver(index):
    return namenorm.Resolver(index)


def starting_by(monkeypatch, method):
    if method not in multiprocessing.get_all_start_methods():
        pytest.skip(f"processes are not started by {method} here")
    context = multiprocessing.get_context(method)
    monkeypatch.setattr(multiprocessing, "get_context", lambda: context)


@pytest.fixture(params=["fork", "spawn", "forkserver"])
def any_start(request, monkeypatch):
    starting_by(monkeypatch, request.param)


@pytest.fixture
def fork(monkeypatch):
    """Workers that know the functions of this module."""
    starting_by(monkeypatch, "fork")


class Tool:
    """Answers with what a test wants; stands for a resolver."""

    def __init__(self, index):
        self.index = index


INDEX = SimpleNamespace(fingerprint="0", path=Path("none"))


def doubled(tool, item):
    return item * 2


def length(tool, item):
    return len(item)


def slowly(tool, item):
    time.sleep(0.06)  # longer than a chunk should take, so that chunks stay at one item
    return item


def dying(tool, item):
    if item == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    return item


def unsendable(tool, item):
    return lambda: item


def mapped(ask, items, jobs=2):
    return map_in_order(ask, Tool(INDEX), [Tool], items, jobs)


def is_running(pid):
    """Whether there is such a process, and it is no zombie that somebody else has to reap."""
    with suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    with suppress(ProcessLookupError):
        os.kill(pid, 0)
        return not Path("/proc/self").exists()
    return False


def all_end(pids):
    deadline = time.monotonic() + 20
    while any(map(is_running, pids)) and time.monotonic() < deadline:
        time.sleep(0.02)
    return not any(map(is_running, pids))


def workers():
    return [p.pid for p in multiprocessing.active_children() if p.name == "namenorm worker"]


# --- the same answers, in order -----------------------------------------------------------------------------------


def test_names_get_the_answers_of_one_process_in_order(resolver, any_start):
    names = NAMES * 12
    expected = [resolver.resolve(n, "ru", "PER") for n in names]
    assert list(resolver.resolve_many(names, "ru", "PER", jobs=2)) == expected
    assert list(resolver.resolve_many(names, "ru", "PER")) == expected


def test_texts_get_the_answers_of_one_process_in_order(resolver, fork):
    linker = namenorm.Linker(resolver)
    expected = [linker.link(t, fuzzy=False) for t in TEXTS * 3]
    assert expected != [linker.link(t) for t in TEXTS * 3]
    assert list(linker.link_many(TEXTS * 3, jobs=2, fuzzy=False)) == expected
    assert list(linker.link_many(TEXTS * 3, fuzzy=False)) == expected


def test_what_a_subclass_answers_is_asked_of_the_workers_too(index, fork):
    class Shouting(namenorm.Resolver):
        def resolve(self, name, lang=None, type=None):
            return super().resolve(name.upper(), lang, type)

    assert [a.name for a in Shouting(index).resolve_many(["Нигер", "Прага"], jobs=2)] == ["НИГЕР", "ПРАГА"]


def test_chunks_of_every_size_keep_the_order(fork):
    assert list(mapped(doubled, range(20_000), jobs=3)) == [2 * n for n in range(20_000)]


def test_items_and_answers_larger_than_a_pipe_pass_both_ways(fork):
    texts = [letter * 3_000_000 for letter in "абвгдежз"]
    assert list(mapped(doubled, texts)) == [t * 2 for t in texts]


def test_no_items_start_no_worker(fork):
    assert list(mapped(doubled, [])) == []
    answers = mapped(doubled, [1], jobs=8)
    assert next(answers) == 2
    assert len(workers()) == 1
    answers.close()


def test_two_generators_run_side_by_side_and_one_from_a_thread(resolver, fork):
    expected = [resolver.resolve(n) for n in NAMES * 5]
    with ThreadPoolExecutor(1) as pool:
        third = pool.submit(lambda: list(resolver.resolve_many(NAMES * 5, jobs=2)))
        both = zip(resolver.resolve_many(NAMES * 5, jobs=2), resolver.resolve_many(NAMES * 5, jobs=2), strict=True)
        assert list(both) == list(zip(expected, expected, strict=True))
        assert third.result() == expected


# --- lazily -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("jobs", [1, 2])
def test_nothing_is_read_before_the_first_answer_is_asked_for(fork, jobs):
    numbers = count()
    mapped(doubled, numbers, jobs)
    assert next(numbers) == 0


def test_an_endless_input_is_answered_and_read_only_some_chunks_ahead(fork):
    numbers = count()
    answers = mapped(slowly, numbers)
    assert list(islice(answers, 10)) == list(range(10))
    assert next(numbers) <= 10 + 4 * 2  # four chunks a worker, of one item each
    answers.close()


@pytest.mark.parametrize("long", ["а" * 1_000_000, ("имя", "а" * 1_000_000)])
def test_long_texts_after_short_ones_are_read_one_at_a_time(fork, long):
    read = []

    def texts():
        for text in [*["а"] * 10_000, *[long] * 40]:
            read.append(text)
            yield text

    answers = mapped(length, texts())
    assert list(islice(answers, 10_000)) == [1] * 10_000
    assert len(read) <= 10_000 + 4 * 2 + 1
    assert len(list(answers)) == 40


def test_an_endless_input_of_names_is_answered(resolver, fork):
    answers = resolver.resolve_many(cycle(NAMES), jobs=2)
    assert [a.name for a in islice(answers, 3_000)] == NAMES * 300
    answers.close()


# --- errors -------------------------------------------------------------------------------------------------------


class Unsendable:
    def __reduce__(self):
        raise ZeroDivisionError


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("bad", [5, None, b"x", Unsendable()])
def test_an_input_that_is_no_name_raises_at_its_place(resolver, fork, bad, jobs):
    answers = resolver.resolve_many([*NAMES * 2, bad, *NAMES], jobs=jobs)
    assert [a.name for a in islice(answers, 20)] == NAMES * 2
    with pytest.raises(InputError, match="a name is a string, not"):
        next(answers)
    assert list(answers) == []
    assert workers() == []


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize(
    ("options", "error"), [({"lang": "xx"}, UnknownLanguageError), ({"type": "CITY"}, UnknownTypeError)]
)
def test_a_wrong_language_or_type_raises_what_resolve_raises(resolver, fork, options, error, jobs):
    with pytest.raises(error) as raised:
        next(resolver.resolve_many(NAMES, jobs=jobs, **options))
    with pytest.raises(error, match=str(raised.value).split(";")[0]):
        resolver.resolve("Прага", **options)


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_error_of_the_input_itself_comes_after_the_answers_to_what_it_gave(fork, jobs):
    def failing():
        yield from range(5)
        raise UnicodeError("the input is broken")

    got = []
    with pytest.raises(UnicodeError, match="the input is broken"):
        got.extend(mapped(doubled, failing(), jobs))
    assert got == [0, 2, 4, 6, 8]
    assert workers() == []


def test_answers_that_cannot_be_sent_are_made_by_the_parent(fork):
    assert [answer() for answer in mapped(unsendable, range(20))] == list(range(20))


@pytest.mark.parametrize("jobs", [-1, 1.5, "2", None, True])
def test_a_wrong_number_of_jobs_is_refused_at_once(resolver, jobs):
    with pytest.raises(InputError, match="jobs is a number of processes"):
        resolver.resolve_many(NAMES, jobs=jobs)
    with pytest.raises(InputError, match="jobs is a number of processes"):
        namenorm.Linker(resolver).link_many(TEXTS, jobs=jobs)


def test_zero_jobs_are_as_many_as_the_cores_that_may_be_used(monkeypatch):
    monkeypatch.setattr(os, "sched_getaffinity", lambda pid: {0, 3, 5}, raising=False)
    assert worker_count(0) == 3
    monkeypatch.delattr(os, "sched_getaffinity")
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert worker_count(0) == 1


# --- the end of workers -------------------------------------------------------------------------------------------


def test_the_death_of_a_worker_is_an_error_that_says_how(fork):
    with pytest.raises(WorkerError, match=r"by signal 9\); if memory is short"):
        list(mapped(dying, ["a", "b", "die", "c"] * 10))
    assert workers() == []


def test_an_index_that_was_replaced_or_deleted_is_an_error(index_of, index, monkeypatch):
    starting_by(monkeypatch, "spawn")
    resolver = namenorm.Resolver(index)
    index_of(GAZETTEER.replace("Prague", "Praha"))  # to the same path
    with pytest.raises(WorkerError, match="has been replaced since it was opened"):
        list(resolver.resolve_many(["Прага"], jobs=2))
    index.path.unlink()
    with pytest.raises(WorkerError, match="could not begin: IndexFileError"):
        list(resolver.resolve_many(["Прага"], jobs=2))


def test_forked_workers_go_on_with_an_index_that_was_deleted(resolver, fork):
    expected = list(resolver.resolve_many(NAMES))
    resolver.index.path.unlink()
    assert list(resolver.resolve_many(NAMES, jobs=2)) == expected


@pytest.mark.parametrize(
    ("method", "end"), [("fork", "close"), ("fork", "drop"), ("fork", "throw"), ("spawn", "close")]
)
def test_workers_end_with_their_generator_and_leave_no_zombie(resolver, monkeypatch, method, end):
    starting_by(monkeypatch, method)
    answers = resolver.resolve_many(cycle(NAMES), "ru", jobs=2)
    next(islice(answers, 200, None))
    pids = workers()
    assert len(pids) == 2
    if end == "throw":
        with pytest.raises(KeyboardInterrupt):
            answers.throw(KeyboardInterrupt)
    elif end == "close":
        answers.close()
    del answers
    for pid in pids:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


def test_a_fork_of_the_parent_that_closes_its_copy_leaves_the_workers_alone(fork):
    answers = mapped(doubled, count())
    assert next(answers) == 0
    pid = os.fork()
    if pid == 0:
        answers.close()
        os._exit(0)
    os.waitpid(pid, 0)
    assert list(islice(answers, 5_000)) == list(range(2, 10_002, 2))
    answers.close()


def _asks_for_workers(pipe):
    try:
        pipe.send(list(mapped(doubled, [1])))
    except WorkerError as error:
        pipe.send(str(error))


def test_a_daemonic_process_is_told_that_it_can_have_no_workers(fork):
    here, there = multiprocessing.Pipe()
    process = multiprocessing.get_context().Process(target=_asks_for_workers, args=(there,), daemon=True)
    process.start()
    assert "use jobs=1" in here.recv()
    process.join()


ENDLESS = """
import itertools, multiprocessing, signal, sys, namenorm
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell starts what runs in its background deaf to Ctrl-C
resolver = namenorm.Resolver(namenorm.Index.open(sys.argv[1]))
for n, answer in enumerate(resolver.resolve_many(itertools.cycle(["Прага", "Нигер"]), jobs=2)):
    if n == 500:
        print(*[p.pid for p in multiprocessing.active_children()], flush=True)
"""


@pytest.fixture
def endless(index):
    """A program that resolves for ever, in a process group of its own, and the numbers of its workers."""
    process = subprocess.Popen(
        [sys.executable, "-c", ENDLESS, str(index.path)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
    )  # fmt: skip
    pids = [int(pid) for pid in process.stdout.readline().split()]
    assert len(pids) == 2
    yield process, pids
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    process.stdout.close()
    process.stderr.close()


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="no process groups")
def test_ctrl_c_ends_parent_and_workers_with_one_traceback(endless):
    process, pids = endless
    os.killpg(process.pid, signal.SIGINT)
    _, complaint = process.communicate(timeout=30)
    assert complaint.count(b"Traceback") == 1
    assert complaint.rstrip().endswith(b"KeyboardInterrupt")
    assert all_end(pids)


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="no process groups")
def test_workers_end_when_the_parent_is_killed(endless):
    process, pids = endless
    process.kill()
    _, complaint = process.communicate(timeout=30)  # ends when the workers have closed their copies of the pipes
    assert complaint == b""
    assert all_end(pids)


# --- on the command line ------------------------------------------------------------------------------------------

LINES = [
    *({"name": name, "doc": n, "text": f"{name} в Праге"} for n, name in enumerate(NAMES[:-2])),
    {"name": "Прага", "lang": "xx", "text": "Прага", "doc": "?"},
    {"nome": "Прага"},
    {"name": "Прага", "type": "CITY", "text": "Прага", "mentions": [{"start": 0, "end": 5, "type": "LOC"}]},
    {"name": "Прага", "lang": "bg", "text": "Прага", "mentions": [{"start": 0, "end": 50}]},
]
JSON_LINES = "{\n\n" + "".join(json.dumps(line) + "\n" for line in LINES * 8) + '{"name": "\\ud800", "text": "\\ud800"}\n[1]'


def run(*args, stdin=None):
    done = CliRunner().invoke(main, [str(a) for a in args], input=stdin)
    return done.exit_code, done.stdout_bytes, done.stderr_bytes


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "texts"
    folder.mkdir()
    for n, text in enumerate(TEXTS * 3):
        (folder / f"{n:02}.txt").write_text(text, encoding="utf-8")
    (folder / "07.txt").write_bytes(b"\x00\x01")
    return folder


@pytest.mark.parametrize("jobs", ["-j3", "--jobs=0"])
@pytest.mark.parametrize(
    ("command", "stdin"),
    [
        (["resolve", "--jsonl", "-l", "ru"], JSON_LINES),
        (["link", "--jsonl"], JSON_LINES),
        (["normalize", "--jsonl", "--to", "label"], JSON_LINES),
        (["resolve", "-l", "ru", "-", "Прага"], "\n".join(NAMES[:-2] * 20)),
        (["resolve", "--json", "-t", "LOC", "-"], "\n".join(NAMES[:-2] * 20)),
        (["resolve", "-l", "xx", "Прага"], None),
        (["link", "--format", "jsonl", "FOLDER", "missing.txt", "-"], "Анна Ахматова"),
        (["link", "--format", "html", "--no-fuzzy", "FOLDER"], None),
        (["normalize", "--to", "mk", "--keep", "FOLDER", "-", "missing.txt"], "Анна Ахматова"),
        (["normalize", "--to", "tlh", "FOLDER"], None),
    ],
)
def test_output_complaints_and_exit_status_are_those_of_one_process(index, folder, fork, command, stdin, jobs):
    command = [command[0], "-g", index.path, *[folder if c == "FOLDER" else c for c in command[1:]]]
    alone = run(*command, stdin=stdin)
    assert alone[1] or alone[2]
    assert run(*command, jobs, stdin=stdin) == alone


def test_a_reader_that_stops_early_ends_the_command(index):
    program = [sys.executable, "-m", "namenorm", "resolve", "-g", str(index.path), "-j", "2", "-"]
    process = subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    with process.stdout as out:
        feeder = threading.Thread(target=_feed, args=(process.stdin,), daemon=True)
        feeder.start()
        assert out.readline().decode().startswith("Прага\tloc:prague")
    assert (process.wait(60), process.stderr.read()) == (0, b"")
    process.stderr.close()
    feeder.join()


def _feed(pipe):
    with suppress(OSError), pipe:
        for _ in range(200_000):
            pipe.write("Прага\n".encode())


# --- threads and forks --------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def mixed():
    """Some hundred names of the shipped gazetteers in all languages, bent, some misspelt."""
    index = namenorm.Index.open(namenorm.shipped_index())
    entities = random.Random(1).sample([index.entity(n) for n in range(0, len(index), 5)], 20)
    names = [n for e in entities for n in e.names if n.lang in CYRILLIC_LANGUAGES]
    bent = [f.name for n in names for f in namenorm.inflect(n.text, n.lang)]
    chosen = random.Random(2).sample(sorted(set(bent)), 180)
    return chosen + [name[:-2] + name[-1] for name in chosen[::9]]


def in_threads(ask, items, number=8):
    """What each of some threads gets for all items, each in an order of its own."""

    def one(seed):
        order = random.Random(seed).sample(range(len(items)), len(items))
        barrier.wait()
        got = {i: ask(items[i]) for i in order}
        return [got[i] for i in range(len(items))]

    barrier = threading.Barrier(number)
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(number) as pool:
            return list(pool.map(one, range(number)))
    finally:
        sys.setswitchinterval(before)


def test_eight_threads_with_one_resolver_get_the_answers_of_one_thread(mixed):
    shared = namenorm.Resolver(namenorm.Index.open(namenorm.shipped_index()))
    got = in_threads(shared.resolve, mixed)
    alone = namenorm.Resolver(namenorm.Index.open(namenorm.shipped_index()))
    expected = [alone.resolve(name) for name in mixed]
    assert sum(a.id is not None for a in expected) > 120
    assert all(answers == expected for answers in got)


def test_eight_threads_with_one_linker_get_the_answers_of_one_thread(mixed):
    texts = ["; ".join(mixed[i : i + 15]) + ". Ким молчит." for i in range(0, len(mixed), 15)]
    shared = namenorm.Linker(namenorm.Resolver(namenorm.Index.open(namenorm.shipped_index())))
    got = in_threads(shared.link, texts)
    alone = namenorm.Linker(namenorm.Resolver(namenorm.Index.open(namenorm.shipped_index())))
    expected = [alone.link(text) for text in texts]
    assert all(documents == expected for documents in got)


def test_eight_threads_with_one_index_read_the_same_entities():
    shared = namenorm.Index.open(namenorm.shipped_index())
    expected = list(namenorm.Index.open(namenorm.shipped_index()))[::5]
    assert all(entities == expected for entities in in_threads(shared.find, [entity.id for entity in expected]))


COLD = """
import sys, threading
from concurrent.futures import ThreadPoolExecutor
import namenorm
sys.setswitchinterval(1e-5)
names = ["Ким Чен Ыну", "Ким Џонг Ун", "Північній Кореї", "Си Дзинпин", "Путинот", "Пекине", "КЦТА", "Сеулом"]
barrier = threading.Barrier(8)
def ask(n):
    barrier.wait()
    return [namenorm.resolve(name) for name in names[n:] + names[:n]]
with ThreadPoolExecutor(8) as pool:
    got = list(pool.map(ask, range(8)))
alone = namenorm.Resolver(namenorm.Index.open(namenorm.shipped_index()))
expected = [alone.resolve(name) for name in names]
assert all(a.id for a in expected)
assert all(answers == expected[n:] + expected[:n] for n, answers in enumerate(got))
"""


def test_eight_threads_may_ask_before_anything_is_loaded():
    done = subprocess.run([sys.executable, "-c", COLD], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
def test_a_forked_child_and_its_parent_both_go_on_with_the_open_index(resolver):
    expected = [repr(namenorm.Resolver(namenorm.Index.open(resolver.index.path)).resolve(n)) for n in NAMES]
    assert repr(resolver.resolve(NAMES[0])) == expected[0]  # open, and read from
    readable, writable = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            said = json.dumps([repr(resolver.resolve(n)) for n in NAMES]).encode()
            os.write(writable, said)
            resolver.index.close()  # the child's own map; the parent's stays
        finally:
            os._exit(0)
    os.close(writable)
    mine = [repr(resolver.resolve(n)) for n in NAMES]
    with open(readable, "rb") as pipe:
        childs = json.load(pipe)
    os.waitpid(pid, 0)
    assert mine == childs == expected
    assert [repr(resolver.resolve(n, "ru")) for n in NAMES][:1] != expected[:1]  # asked anew, after the child has closed
