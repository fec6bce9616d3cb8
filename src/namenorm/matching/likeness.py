"""How alike two readings are: an edit distance whose costs know which sounds traditions exchange.

RapidFuzz's distances, counting every letter as one, rule out what is hopeless; the weighted distance decides the rest.
"""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz.distance import Levenshtein, Postfix, Prefix

# Cost of writing one sound for the other, with a name that has both. Unlisted pairs cost 1.
_SUBSTITUTION = {
    "ao": 0.25,  # Маскоў, Москва
    "ei": 0.25,  # Киев, Київ; Есенин, Йесенин
    "ou": 0.3,  # Чосон, Чусон
    "ae": 0.35,  # Тръмп, Тремп; Аляксандр
    "au": 0.4,  # Лондън, Ландан; Дъглас, Дуглас
    "iu": 0.4,  # Ким Чен Ын, Ун
    "eo": 0.4,  # Чен, Чон; Королёв, Королев
    "ai": 0.45,  # Вайли, Вили
    "eu": 0.5,  # Бруклин
    "io": 0.5,
    "iy": 0.1,  # Илья, Илия
    "ey": 0.3,
    "gh": 0.2,  # Гитлер, Хитлер
    "hk": 0.5,  # Хан, Кан
    "gk": 0.5,
    "fv": 0.25,  # Иванов, Iwanoff
    "bv": 0.5,  # Вавилон, Babylon
    "uv": 0.3,  # Уилсон, Вильсон
    "sz": 0.25,  # Жозе, Хосе; Сергей Лазо
    "Ss": 0.4,  # Шанхай, Санхай; штраус
    "Zz": 0.4,
    "Cc": 0.4,  # Чезаре, Цезарь
    "CJ": 0.25,  # Чен, Џонг
    "JZ": 0.25,  # Джан, Жан
    "DJ": 0.25,  # Дзинпин, Џинпинг
    "Dz": 0.25,  # Цзиньпин, Дзинпин; Зянь
    "Dc": 0.25,
    "cs": 0.3,  # Цзян, Сян; Цейлон
    "cz": 0.3,  # Цюрих, Zürich
    "CS": 0.4,  # Черчил, Churchill
    "Cs": 0.5,
    "CZ": 0.5,
    "SZ": 0.4,
    "DZ": 0.4,
    "Jd": 0.6,
    "Jg": 0.5,  # Джорджо, Giorgio
    "Jy": 0.5,  # Јоаким, Joachim
    "Zy": 0.6,
    "hy": 0.6,
    "dt": 0.5,  # Дмитрий, Тмитри
    "bp": 0.5,
    "ft": 0.5,  # Фёдор, Theodor
    "kc": 0.6,
    "ck": 0.6,
    "Ck": 0.5,  # Микеле, Michele
    "ks": 0.6,
}
_COST = {pair: cost for both, cost in _SUBSTITUTION.items() for pair in (both, both[::-1])}

# Cost of a sound that one spelling has and the other has not.
_ALONE = {"y": 0.1, "a": 0.45, "e": 0.45, "i": 0.45, "o": 0.5, "u": 0.5, "h": 0.6}
_FINAL_G = 0.15  # Пекин, Пекинг


@lru_cache(maxsize=65_536)
def likeness(a: str, b: str) -> float:
    """Likeness of two readings (see `namenorm.translit.respell.reading`), from 0 to 1; symmetric.

    >>> round(likeness("tramp", "tramp"), 2), round(likeness("CenIn".lower(), "CenIr".lower()), 2)
    (1.0, 0.8)
    >>> likeness("niger", "nigeriya") < 0.9 < likeness("gitler", "hitler")
    True
    """
    if a == b:
        return 1.0
    longest = max(len(a), len(b))
    most = max(3, longest // 2)
    if longest == 0 or Levenshtein.distance(a, b, score_cutoff=most) > most:
        return 0.0
    return max(0.0, 1.0 - _distance(a, b) / longest)


def _distance(a: str, b: str) -> float:
    """Weighted edit distance of what is left when equal beginnings and ends are taken off."""
    front = Prefix.similarity(a, b)
    back = min(Postfix.similarity(a, b), min(len(a), len(b)) - front)
    drops = [_alone(a, i) for i in range(front, len(a) - back)]
    alone = [_alone(b, j) for j in range(front, len(b) - back)]
    if not drops or not alone:
        return sum(drops) + sum(alone)
    return _distance_of(a[front : len(a) - back], drops, b[front : len(b) - back], alone)


def _distance_of(a: str, drops: list[float], b: str, alone: list[float]) -> float:
    """Weighted edit distance, given what each sound costs that has no fellow."""
    before: list[float] = []
    previous = [0.0]
    for cost in alone:
        previous.append(previous[-1] + cost)
    for i, x in enumerate(a):
        drop = drops[i]
        row = [previous[0] + drop]
        for j, y in enumerate(b):
            keep = previous[j] if x == y else previous[j] + _COST.get(x + y, 1.0)
            least = min(keep, previous[j + 1] + drop, row[j] + alone[j])
            if i and j and x == b[j - 1] and y == a[i - 1] and x != y:
                least = min(least, before[j - 1] + 0.7)
            row.append(least)
        before, previous = previous, row
    return previous[-1]


def _alone(word: str, i: int) -> float:
    if word[i] == "g" and i and i == len(word) - 1 and word[i - 1] == "n":
        return _FINAL_G
    return _ALONE.get(word[i], 1.0)
