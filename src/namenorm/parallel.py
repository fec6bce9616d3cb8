"""Many inputs at once: worker processes that share one index file, and answers in the order of the inputs.

What takes the time is Python code, which runs on one core however many threads it has, so the work is divided between
processes. An index is a read-only memory map: all processes that have it open share the same pages of memory.

The parent cuts the input into chunks, gives every worker at most two at a time, and hands their answers on in order.
It has no threads and no locks: it looks after its workers whenever it is asked for the next answer. An input whose
question raises in a worker is asked once more in the parent, where it raises what it would have raised without workers.
"""

from __future__ import annotations

import os
import pickle
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from io import BytesIO
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar

from namenorm import model
from namenorm.errors import InputError, WorkerError

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess
    from queue import SimpleQueue

_CHUNK_SECONDS = 0.05
"""How long a worker should be busy with a chunk: long against the cost of sending it, short against waiting for it."""

_MAX_CHUNK = 1_000
"""Most inputs in a chunk."""

_MAX_CHARS = 1_000_000
"""No chunk takes another input past so many characters, so that long texts after short ones are not read by the thousand."""

_GIVEN = 2
"""Chunks a worker has at most: the one it works on, and the next."""

_READ_AHEAD = 4
"""Chunks a worker, read and not yet handed on, at most; what bounds memory when one input takes long."""

T = TypeVar("T")
R = TypeVar("R")


def map_in_order(
    ask: Callable[[Any, T], R], tool: Any, makers: Sequence[Callable[[Any], Any]], items: Iterable[T], jobs: int
) -> Generator[R, None, None]:
    """Yields ``ask(tool, item)`` for every item, in order; with several jobs, from worker processes.

    Lazy: nothing is read before the first answer is asked for, and only a bounded number of items ahead of it. Closing
    the generator, or an exception anywhere, ends the workers.

    Args:
        ask: A function of a module, or a `functools.partial` of one, as it is sent to the workers.
        tool: What is asked; it has an ``index``. With one job, and for what raises in a worker, it is this very object.
        makers: How a worker makes such a tool: the first is called with the index, each other with what the one before
            has made, such as ``(Resolver, Linker)``.
        items: What is asked about. What cannot be sent to a worker is asked about in this process.
        jobs: How many worker processes; 1: none, 0: one a core.

    Raises:
        InputError: ``jobs`` is no such number.
        WorkerError: (from the generator) a worker ended, or could not open the index.

    >>> import namenorm
    >>> resolver = namenorm.Resolver(namenorm.Index.open(namenorm.shipped_index()))
    >>> names = ["Ким Чен Ына", "Пекинг", "Абырвалг"]
    >>> [answer.id for answer in map_in_order(namenorm.Resolver.resolve, resolver, [namenorm.Resolver], names, jobs=2)]
    ['per:kim-jong-un', 'loc:beijing', None]
    """
    count, coming = worker_count(jobs), iter(items)
    if count == 1:
        return (ask(tool, item) for item in coming)
    return _by_workers(ask, tool, tuple(makers), coming, count)


def worker_count(jobs: int) -> int:
    """How many processes ``jobs`` stands for: 0 for as many as there are cores that this process may use.

    >>> worker_count(3)
    3
    """
    if not isinstance(jobs, int) or isinstance(jobs, bool) or jobs < 0:
        raise InputError(f"jobs is a number of processes, or 0 for one a core, not {jobs!r}")
    if jobs:
        return jobs
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


# --- in the parent ------------------------------------------------------------------------------------------------


@dataclass(slots=True, eq=False)
class _Chunk:
    """Some items, and the answers to the first of them once a worker has given them; it gives fewer where one raised."""

    items: list[Any]
    answers: list[Any] | None = None


@dataclass(slots=True, eq=False)
class _Worker:
    """A process, this end of the pipe to it, and the chunks it has, first the one it works on."""

    process: BaseProcess
    pipe: Connection[Any, Any]
    given: deque[_Chunk]


def _by_workers(
    ask: Callable[[Any, T], R], tool: Any, makers: tuple[Callable[[Any], Any], ...], items: Iterator[T], count: int
) -> Generator[R, None, None]:
    source = _Source(items)
    read: deque[_Chunk] = deque()
    crew = _Crew((ask, tool.index, makers, tool.index.fingerprint), count)
    try:
        while True:
            crew.collect(wait=False)
            while len(read) < _READ_AHEAD * count and crew.has_room() and (cut := source.cut(crew.chunk_size)):
                read.append(_Chunk(cut))
                crew.give(read[-1])
            if not read:
                break
            if read[0].answers is None:
                crew.collect(wait=True)
                continue
            chunk = read.popleft()
            yield from chunk.answers or ()
            for item in chunk.items[len(chunk.answers or ()) :]:
                yield ask(tool, item)
    finally:
        crew.stop()
    if source.error is not None:
        raise source.error


class _Source:
    """The input, cut into chunks. An error of its own is kept until what it gave before has been answered."""

    def __init__(self, items: Iterator[Any]) -> None:
        self._items = items
        self.error: Exception | None = None

    def cut(self, size: int) -> list[Any]:
        """The next items, fewer at the end."""
        taken: list[Any] = []
        chars = 0
        while self.error is None and len(taken) < size and chars < _MAX_CHARS:
            try:
                taken.append(next(self._items))
            except StopIteration:
                break
            except Exception as error:
                self.error = error
            else:
                chars += _chars(taken[-1])
        return taken


def _chars(item: object) -> int:
    if isinstance(item, tuple):
        return sum(map(_chars, item))
    return len(item) if isinstance(item, str) else 0


class _Crew:
    """The workers of one generator. They are started as there is work for them and end with `stop`."""

    def __init__(self, recipe: tuple[Any, ...], count: int) -> None:
        import multiprocessing

        if multiprocessing.current_process().daemon:
            raise WorkerError(
                "a daemonic process, such as a worker of multiprocessing.Pool, starts none: use jobs=1 there"
            )
        self._context = multiprocessing.get_context()
        # A forked worker has the open index already; any other opens the file again.
        forked = self._context.get_start_method() == "fork"
        self._recipe = recipe if forked else pickle.dumps(recipe)
        self._count = count
        self._workers: list[_Worker] = []
        self._owner = os.getpid()
        self.chunk_size = 1

    def has_room(self) -> bool:
        """Whether somebody can take a chunk."""
        return len(self._workers) < self._count or any(len(w.given) < _GIVEN for w in self._workers)

    def give(self, chunk: _Chunk) -> None:
        """Sends a chunk to the worker that has least to do."""
        try:
            question = pickle.dumps(chunk.items)
        except Exception:  # whatever a stranger's __reduce__ may raise: it is asked about here
            chunk.answers = []
            return
        worker = min(self._workers, key=lambda w: len(w.given), default=None)
        if worker is None or (worker.given and len(self._workers) < self._count):
            worker = self._start()
        try:
            worker.pipe.send_bytes(question)
        except OSError as error:
            raise _ended(worker) from error
        worker.given.append(chunk)

    def collect(self, wait: bool) -> None:
        """Takes the answers that have come; with ``wait``, at least one chunk's."""
        from multiprocessing.connection import wait as wait_for

        busy = {worker.pipe: worker for worker in self._workers if worker.given}
        for pipe in wait_for(list(busy), None if wait else 0):
            worker = busy[pipe]  # type: ignore[index]
            try:
                answer = pickle.loads(worker.pipe.recv_bytes())
            except (EOFError, OSError) as error:
                raise _ended(worker) from error
            if isinstance(answer, str):
                raise WorkerError(f"a worker process could not begin: {answer}")
            chunk = worker.given.popleft()
            chunk.answers, seconds = answer
            self._adapt(len(chunk.items), seconds)

    def _adapt(self, items: int, seconds: float) -> None:
        """Chunks grow twofold while they are done quickly, and shrink likewise."""
        if seconds < _CHUNK_SECONDS / 2:
            self.chunk_size = min(max(self.chunk_size, 2 * items), _MAX_CHUNK)
        elif seconds > _CHUNK_SECONDS * 2:
            self.chunk_size = max(min(self.chunk_size, items // 2), 1)

    def _start(self) -> _Worker:
        here, there = self._context.Pipe()
        process = self._context.Process(
            target=_serve, args=(there, here, self._recipe), name="namenorm worker", daemon=True
        )
        process.start()
        there.close()
        self._workers.append(_Worker(process, here, deque()))
        return self._workers[-1]

    def stop(self) -> None:
        """Ends the workers, whatever they are at: they hold nothing that could be lost."""
        if os.getpid() != self._owner:  # a fork of the parent has a copy of this object, but not the workers
            return
        for worker in self._workers:
            worker.process.kill()
        for worker in self._workers:
            worker.process.join()
            worker.process.close()
            worker.pipe.close()
        self._workers.clear()


def _ended(worker: _Worker) -> WorkerError:
    import signal

    worker.process.join(1)
    code = worker.process.exitcode
    if code is None:
        how, hint = "its pipe is closed", ""
    elif code < 0:
        how = f"by signal {-code}"
        hint = "; if memory is short, use fewer jobs" if -code == getattr(signal, "SIGKILL", None) else ""
    else:
        how, hint = f"with status {code}", '; a script that uses jobs needs: if __name__ == "__main__":'
    return WorkerError(f"a worker process ended before it had answered ({how}){hint}")


# --- in a worker --------------------------------------------------------------------------------------------------


def _serve(pipe: Connection[Any, Any], parents_end: Connection[Any, Any], recipe: tuple[Any, ...] | bytes) -> None:
    """Answers chunks of items until it is killed, or the parent is gone.

    An answer is a tuple: the answers to the items before the first that raises, and the seconds it took; or a string,
    why there will be no answers.
    """
    import signal
    from queue import SimpleQueue
    from threading import Thread
    from time import perf_counter

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to every process of a terminal; the parent decides
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # not what the parent does on it
    parents_end.close()  # so that the parent's death closes the pipe
    questions: SimpleQueue[bytes] = SimpleQueue()
    Thread(target=_listen, args=(pipe, questions), daemon=True).start()
    refusal = ""
    try:
        ask, tool = _made(recipe)
    except Exception as error:
        refusal = f"{error.__class__.__name__}: {error}"
    while True:
        question = questions.get()
        if refusal:
            _say(pipe, pickle.dumps(refusal))
            continue
        begun, answers = perf_counter(), []
        try:
            for item in pickle.loads(question):
                answers.append(ask(tool, item))
        except Exception:  # the parent asks again, and raises it
            pass
        _say(pipe, _dumped(answers, perf_counter() - begun))


def _listen(pipe: Connection[Any, Any], questions: SimpleQueue[bytes]) -> None:
    """Takes in what the parent sends while the worker is at work, so that the two never wait for each other to read."""
    while True:
        try:
            questions.put(pipe.recv_bytes())
        except (EOFError, OSError):
            os._exit(0)


def _say(pipe: Connection[Any, Any], said: bytes) -> None:
    try:
        pipe.send_bytes(said)
    except OSError:  # the parent is gone
        os._exit(0)


def _made(recipe: tuple[Any, ...] | bytes) -> tuple[Callable[[Any, Any], Any], Any]:
    ask, tool, makers, fingerprint = pickle.loads(recipe) if isinstance(recipe, bytes) else recipe
    if tool.fingerprint != fingerprint:
        raise WorkerError(f"{tool.path} has been replaced since it was opened; open it again")
    for make in makers:
        tool = make(tool)
    return ask, tool


def _dumped(answers: list[Any], seconds: float) -> bytes:
    buffer = BytesIO()
    pickler = pickle.Pickler(buffer, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = _reducers()
    try:
        pickler.dump((answers, seconds))
    except Exception:  # an answer that cannot be sent: all are made again by the parent
        return pickle.dumps(([], seconds))
    return buffer.getvalue()


@cache
def _reducers() -> dict[type, Callable[[Any], tuple[type, tuple[Any, ...]]]]:
    """How answers are sent: by their fields. What dataclasses with slots do of themselves takes twice as long."""

    def reducer(cls: type) -> Callable[[Any], tuple[type, tuple[Any, ...]]]:
        values = attrgetter(*[f.name for f in fields(cls)])
        return lambda answer: (cls, values(answer))

    return {cls: reducer(cls) for cls in vars(model).values() if isinstance(cls, type) and is_dataclass(cls)}
