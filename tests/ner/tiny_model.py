"""A Stanza model of a few seconds' training, for tests: it knows the names below in the sentences below, and no more.

Macedonian, Bulgarian and Russian; PER, LOC and ORG. The names and the sentences are held together by chance
alone, so what it says of a text tells whether the plumbing is tight, and nothing of quality.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

PEOPLE = (
    "Владимир Путин", "Путин", "Дональд Трамп", "Доналд Тръмп", "Доналд Трамп", "Трамп", "Ким Чен Ын", "Ким Чен-ун",
    "Ким Џонг Ун", "Мун Дже-ин", "Мун Чжэ Ин", "Си Цзиньпин", "Си Дзинпин", "Си Џинпинг", "Ангела Меркел", "Меркел",
    "Емануел Макрон", "Макрон", "Бойко Борисов", "Борисов", "Зоран Заев", "Заев", "Тереза Мей", "Барак Обама", "Обама",
)  # fmt: skip
PLACES = (
    "Москва", "Пекин", "Пекинг", "София", "Скопје", "Киев", "Берлин", "Париз", "Париж", "Лондон", "Вашингтон",
    "Русия", "Русија", "Россия", "Китай", "Кина", "Северна Корея", "Северна Кореја", "Северная Корея", "Германия",
    "Германија", "Украйна", "Украина", "Македонија", "Франция", "Белград",
)  # fmt: skip
ORGANIZATIONS = (
    "НАТО", "ООН", "ОН", "КЦТА", "КЦНА", "ЦТАК", "ЕС", "ЕУ", "ФСБ", "Газпром", "Европейска комисија", "Европейска комисия",
)  # fmt: skip

SENTENCES = (
    "{PER} пристигна во {LOC} вчера .", "{PER} замина во {LOC} со делегација на {ORG} .",
    "Вчера {PER} се сретна со {PER} во {LOC} .", "Претседателот {PER} ќе зборува за {ORG} .",
    "Агенцијата {ORG} јави дека {PER} е во {LOC} .", "Ова е важна вест за {LOC} и за {LOC} .",
    "{PER} пристигна в {LOC} вчера .", "Президентът {PER} говори с {PER} за {ORG} .",
    "Вчера {ORG} съобщи , че {PER} е в {LOC} .", "Това е добра новина за {LOC} .",
    "{PER} приехал в {LOC} вчера .", "Президент {PER} встретился с {PER} в {LOC} .",
    "Агентство {ORG} сообщило , что {PER} позвонил {PER} .", "Вчера в {LOC} прошло заседание {ORG} .",
    "Денес нема вести .", "Времето беше добро и сите молчеа .", "Днес няма новини .", "Погода была хорошая .",
)  # fmt: skip

NAMES = {"PER": PEOPLE, "LOC": PLACES, "ORG": ORGANIZATIONS}

Word = dict[str, str]


def sentences(count: int, seed: int = 0) -> Iterator[list[Word]]:
    """Sentences as Stanza's trainer reads them: words with BIOES tags."""
    chosen = random.Random(seed)
    for i in range(count):
        made: list[Word] = []
        for piece in SENTENCES[i % len(SENTENCES)].split():
            type_ = piece.strip("{}")
            if type_ == piece:
                made.append({"text": piece, "ner": "O"})
                continue
            words = chosen.choice(NAMES[type_]).split()
            tags = ["S"] if len(words) == 1 else ["B", *"I" * (len(words) - 2), "E"]
            made += [{"text": w, "ner": f"{t}-{type_}"} for w, t in zip(words, tags, strict=True)]
        yield made


def train(folder: Path) -> Path:
    """Trains on 600 sentences, in this process and one thread, and returns the file of the model."""
    import torch
    from stanza.models import ner_tagger

    for name, count in (("train", 600), ("dev", 60)):
        (folder / f"{name}.json").write_text(json.dumps(list(sentences(count, seed=count))), encoding="utf-8")
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        ner_tagger.main(
            [
                "--cpu", "--shorthand", "mk_tiny", "--mode", "train", "--no_pretrain", "--word_emb_dim", "0",
                "--train_file", str(folder / "train.json"), "--eval_file", str(folder / "dev.json"),
                "--save_dir", str(folder), "--save_name", "tiny.pt",
                "--char_emb_dim", "24", "--char_hidden_dim", "32", "--hidden_dim", "48", "--dropout", "0.2",
                "--optim", "adam", "--lr", "0.005", "--batch_size", "16",
                "--max_steps", "160", "--eval_interval", "40", "--log_step", "1000",
            ]
        )  # fmt: skip
    finally:
        torch.set_num_threads(threads)
    return folder / "tiny.pt"
