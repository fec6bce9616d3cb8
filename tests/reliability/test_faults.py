"""What goes wrong around the library: full disks, killed builds, two builders, no home, no locale, other line ends."""

import hashlib
import os
import subprocess
import sys
import time

import pytest

import namenorm
from namenorm.gazetteer.collection import Gazetteer
from namenorm.index.build import build_index

ENTRIES = "".join(
    f'- {{id: "x:{i}", type: PER, label: "Person {i}", origin: {{lang: ko, name: "김정은"}}, names: {{ru: ["Иван Петров-{i}"], en: ["Ivan {i}"]}}}}\n'
    for i in range(3_000)
)
SMALL = '- {id: "kim", type: PER, label: "Kim Jong Un", names: {ru: ["Ким Чен Ын"]}}\n'


def run(*arguments, env=None, **how):
    command = [sys.executable, *arguments]
    return subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=300, env=None if env is None else os.environ | env, **how
    )  # fmt: skip


@pytest.fixture
def old(tmp_path):
    """An index, to be replaced by a larger one from ``large.yaml``."""
    (tmp_path / "small.yaml").write_text(SMALL, encoding="utf-8")
    (tmp_path / "large.yaml").write_text(ENTRIES, encoding="utf-8")
    build_index(Gazetteer.load(tmp_path / "small.yaml"), tmp_path / "own.index")
    return tmp_path


def still_answers(folder):
    resolver = namenorm.Resolver(namenorm.Index.open(folder / "own.index"))
    return resolver.resolve("Ким Чен Ыну", "ru").id == "kim"


FULL = """
import os, sys, namenorm.index.container as container
real = os.fsync
def full(fd):
    raise OSError(28, "No space left on device")
os.fsync = full
from namenorm.cli.main import main
main(["build", "large.yaml", "-o", "own.index"])
"""


def test_a_full_disk_is_told_and_leaves_the_old_index(old):
    done = run("-c", FULL, cwd=old)
    assert done.returncode == 2
    assert "No space left on device" in done.stderr
    assert "Traceback" not in done.stderr
    assert still_answers(old)
    assert {p.name for p in old.iterdir()} == {"small.yaml", "large.yaml", "own.index"}


@pytest.mark.skipif(sys.platform == "win32", reason="a limit on the size of files is Unix's")
def test_a_write_that_the_system_breaks_off_leaves_the_old_index(old):
    code = """if True:
        import resource, signal
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
        from namenorm.cli.main import main
        main(["build", "large.yaml", "-o", "own.index"])
    """
    done = run("-c", code, cwd=old)
    assert done.returncode == 2, done.stderr
    assert "Traceback" not in done.stderr
    assert still_answers(old)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is Unix's")
@pytest.mark.parametrize("after", [0.2, 0.6, 1.2, 2.0])
def test_a_killed_build_leaves_the_old_index(old, after):
    running = subprocess.Popen([sys.executable, "-m", "namenorm", "build", "large.yaml", "-o", "own.index"], cwd=old)
    time.sleep(after)
    running.kill()
    running.wait()
    index = namenorm.Index.open(old / "own.index")  # the old one, or if the build was faster, the new one
    index.verify()
    assert len(index) in (1, 3_000)
    assert run("-m", "namenorm", "build", "small.yaml", "-o", "own.index", cwd=old).returncode == 0
    assert still_answers(old)


def test_two_processes_that_compile_the_same_cache_do_not_spoil_it(tmp_path):
    code = "import namenorm; print(namenorm.resolve('Ким Чен Ыну', 'ru').id)"
    env = os.environ | {"NAMENORM_CACHE": str(tmp_path)}
    command = [sys.executable, "-c", code]
    both = [subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    assert [p.communicate(timeout=300)[0].strip() for p in both] == ["per:kim-jong-un"] * 2
    for path in tmp_path.iterdir():
        assert path.suffix == ".index"
        namenorm.Index.open(path).verify()


def test_where_no_cache_can_be_written_the_gazetteers_are_compiled_for_the_process(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("no folder", encoding="utf-8")
    code = "import namenorm; print(namenorm.resolve('Ким Чен Ыну', 'ru').id)"
    env = {"NAMENORM_CACHE": str(blocked / "cache"), "TMPDIR": str(tmp_path)}
    done = run("-c", code, env=env)
    assert done.stdout.strip() == "per:kim-jong-un", done.stderr
    if "NAMENORM_CACHE" in done.stderr:  # not so where the wheel brings the index
        assert [p.name for p in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize("env", [{"LC_ALL": "C"}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, {"LANG": "", "LC_ALL": ""}])
def test_without_a_locale_the_output_is_the_same(old, env):
    expected = "Ким Чен Ын\tkim\tKim Jong Un (PER, "
    done = subprocess.run(
        [sys.executable, "-m", "namenorm", "resolve", "-g", "own.index", "-"],
        cwd=old, env=os.environ | env, input="Ким Чен Ын\n".encode(), capture_output=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.stdout.decode("utf-8").startswith(expected), done.stderr


def test_files_with_windows_line_ends_say_the_same(tmp_path):
    tsv = "id\ttype\tlang\tname\r\nkim\tPER\tru\tКим Чен Ын\r\n"
    text = "Ким Чен Ын\r\nмолчит.\r\n"
    (tmp_path / "a.yaml").write_bytes(SMALL.replace("\n", "\r\n").encode())
    (tmp_path / "b.tsv").write_bytes(tsv.encode())
    (tmp_path / "a.txt").write_bytes(text.encode())
    for source in ("a.yaml", "b.tsv"):
        gazetteer = Gazetteer.load(tmp_path / source)
        assert [n.text for n in gazetteer.entities[0].names if n.lang == "ru"] == ["Ким Чен Ын"]
        build_index(gazetteer, tmp_path / "own.index")
        done = run("-m", "namenorm", "link", "-g", "own.index", "-l", "ru", "--format", "tsv", "a.txt", cwd=tmp_path)
        assert done.stdout.splitlines()[1].split("\t")[1:4] == ["0", "10", "Ким Чен Ын"]
        answers = run("-m", "namenorm", "resolve", "--jsonl", "-g", "own.index", cwd=tmp_path, input='{"name": "Ким Чен Ын"}\r\n')
        assert '"kim"' in answers.stdout


HASHED = """
import hashlib, json, sys, pathlib, tempfile
import namenorm
from namenorm.gazetteer.collection import Gazetteer
from namenorm.index.build import build_index
source, text = sys.argv[1:]
with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder, "a.index")
    build_index(Gazetteer.load(source), path)
    print(hashlib.sha256(path.read_bytes()).hexdigest())
    linker = namenorm.Linker(namenorm.Resolver(namenorm.Index.open(path)))
    print(hashlib.sha256(repr([(linker.link(text, lang).mentions) for lang in (None, "ru", "bg")]).encode()).hexdigest())
    names = [linker.resolver.resolve(n) for n in ("Ким Чен Ыну", "Путинот", "Джордж Буш", "Петров-17", "Иван Петров")]
    print(hashlib.sha256(repr(names).encode()).hexdigest())
"""


@pytest.mark.parametrize("seeds", [range(3), pytest.param(range(21), marks=pytest.mark.slow)])
def test_the_seed_of_hashes_changes_no_byte_and_no_answer(tmp_path, seeds):
    source = tmp_path / "a.yaml"
    source.write_text(ENTRIES[:20_000].rsplit("- ", 1)[0] + SMALL, encoding="utf-8")
    text = "Иван Петров-3 и Ким Чен Ын, Петров-5, Иван Петров, Ыном. Ким молчит."
    answers = set()
    for seed in seeds:
        done = run("-c", HASHED, source, text, env={"PYTHONHASHSEED": str(seed)})
        assert done.returncode == 0, done.stderr
        answers.add(hashlib.sha256(done.stdout.encode()).hexdigest())
    assert len(answers) == 1
