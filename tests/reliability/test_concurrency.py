"""Threads and forked processes over one index, for a minute: the answers are those of one thread."""

import os
import random
import threading
import time

import pytest

import namenorm

PIECES = ["Путин", "Ким Чен Ын", "Си Цзиньпин", "Юн Сок Ёль", "Южная Корея", "Пекине", "КНДР", "Джо Байдена", "Ливии", "шведский", "Шмяков"]


def _questions():
    drawn = random.Random(3)
    names = [" ".join(drawn.sample(PIECES, drawn.randint(1, 2))) for _ in range(60)]
    texts = [f"{', '.join(drawn.sample(PIECES, 5))}. Ким молчит, {drawn.choice(PIECES)} нет." for _ in range(60)]
    return [("name", n) for n in names] + [("text", t) for t in texts]


def _answer(linker, question):
    kind, text = question
    return linker.resolver.resolve(text, "ru") if kind == "name" else linker.link(text, "ru")


def _fresh():
    return namenorm.Linker(namenorm.Resolver(namenorm.Index.open(namenorm.shipped_index())))


@pytest.fixture(scope="module")
def expected():
    linker = _fresh()
    return [(q, _answer(linker, q)) for q in _questions()]


def _wrong(linker, expected, seed, seconds):
    """How many questions were asked in a time, and the first that was answered otherwise."""
    drawn, asked, end = random.Random(seed), 0, time.monotonic() + seconds
    while time.monotonic() < end:
        question, answer = drawn.choice(expected)
        asked += 1
        if _answer(linker, question) != answer:
            return asked, question
    return asked, None


def _in_threads(linker, expected, number, seconds):
    results = [None] * number

    def one(n):
        results[n] = _wrong(linker, expected, n, seconds)

    threads = [threading.Thread(target=one, args=(n,)) for n in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


@pytest.mark.parametrize("seconds", [2, pytest.param(60, marks=pytest.mark.slow)])
def test_eight_threads_over_one_linker_answer_as_one(expected, seconds):
    results = _in_threads(_fresh(), expected, 8, seconds)
    assert [wrong for _, wrong in results] == [None] * 8
    assert all(asked > 0 for asked, _ in results)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
@pytest.mark.parametrize("seconds", [2, pytest.param(60, marks=pytest.mark.slow)])
def test_four_forked_processes_over_one_index_answer_as_one(expected, seconds):
    linker = _fresh()
    _answer(linker, expected[0][0])  # open, and read from
    children = []
    for seed in range(4):
        pid = os.fork()
        if pid == 0:
            asked, wrong = 0, "an exception"
            try:
                asked, wrong = _wrong(linker, expected, seed, seconds)
            finally:
                os._exit(0 if asked and wrong is None else 1)
        children.append(pid)
    asked, wrong = _wrong(linker, expected, 99, seconds)
    assert [os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in children] == [0] * 4
    assert (asked > 0, wrong) == (True, None)
