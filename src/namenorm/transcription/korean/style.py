"""A style: one way to write the sounds of Korean in the letters of one language, and how a word looks in it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from namenorm.transcription.korean.hangul import Parts
from namenorm.transcription.korean.sounds import AFTER_L, START, VOICED, Sound, flow, heard_coda, place_after


@dataclass(frozen=True, slots=True, eq=False)  # one object a style: hashed by identity
class Style:
    """The letters of one way to write Korean sounds.

    ``onsets`` are the consonants at the beginning and after a voiceless consonant; ``voiced`` those after a voiced
    sound and ``after_l`` those after l, where they differ. ``vowels`` stand after a consonant; ``open`` where they
    differ elsewhere. ``fused`` are respellings (pattern, text) within consonant and vowel. ``glide`` is the final -ng
    before a vowel of ``glides``, ``hiatus`` before any other. ``joined`` are letter groups which one letter replaces.
    ``whole`` gives syllables no rule gives. Where ``reduced``, an о outside the last syllable is written а.
    """

    onsets: Mapping[str, str]
    voiced: Mapping[str, str]
    vowels: Mapping[str, str]
    codas: Mapping[str, str]
    open: Mapping[str, str] = field(default_factory=dict)
    after_l: Mapping[str, str] = field(default_factory=dict)
    fused: tuple[tuple[str, str], ...] = ()
    glide: str = ""
    glides: str = "яёюей"
    hiatus: str = ""
    joined: tuple[tuple[str, str], ...] = ()
    whole: Mapping[str, str] = field(default_factory=dict)
    reduced: bool = False


def write(word: Sequence[Parts], style: Style) -> str:
    """One word in a style, in small letters.

    >>> from namenorm.transcription.korean.hangul import parts_of
    >>> from namenorm.transcription.korean.styles import RU
    >>> write([parts_of("gwang"), parts_of("yang")], RU), write([parts_of("mok"), parts_of("po")], RU)
    ('кванъян', 'мокпхо')
    """
    sounds = flow(word)
    beginnings = [beginning(style, s.onset, s.place, s.vowel, s.close) for s in sounds]
    pieces = []
    for i, (part, sound, begun) in enumerate(zip(word, sounds, beginnings, strict=True)):
        following = beginnings[i + 1] if i + 1 < len(word) else ""
        own = style.whole.get("".join(part))
        piece = own if own is not None else begun + ending(style, sound, following)
        pieces.append(piece if i + 1 == len(word) or not style.reduced else reduce_vowel(piece))
    return join("".join(pieces), style)


def write_apart(part: Parts, style: Style, before: str | None) -> str:
    """One syllable written as a word of its own, after a syllable with the final consonant ``before``.

    >>> from namenorm.transcription.korean.hangul import parts_of
    >>> from namenorm.transcription.korean.styles import RU_PRESS
    >>> [write_apart(parts_of("jae"), RU_PRESS, b) for b in ("n", "k", None)]  # Мун Чжэ Ин, Пак Чэ Ин
    ['чжэ', 'чэ', 'чэ']
    """
    own = style.whole.get("".join(part))
    if own is not None:
        return own
    place = START if before is None else VOICED if place_after(before) == AFTER_L else place_after(before)
    text = beginning(style, part.onset, place, part.vowel, bool(part.onset)) + style.codas[heard_coda(part.coda)]
    return join(text, style)


@lru_cache(maxsize=16_384)
def beginning(style: Style, onset: str, place: str, vowel: str, close: bool) -> str:
    """Consonant and vowel of a syllable; ``close`` as in `namenorm.transcription.korean.sounds.Sound`."""
    consonant = style.onsets[onset]
    if place == AFTER_L and onset in style.after_l:
        consonant = style.after_l[onset]
    elif place in (VOICED, AFTER_L):
        consonant = style.voiced.get(onset, consonant)
    if vowel == "ui":
        close = bool(onset)  # 신의주 Синыйджу, though read si-nui-ju; 희 хи
    text = consonant + (style.vowels[vowel] if close else style.open.get(vowel, style.vowels[vowel]))
    for pattern, replacement in style.fused:
        text = re.sub(pattern, replacement, text)
    return text


def ending(style: Style, sound: Sound, following: str) -> str:
    """The final consonant of a syllable; ``following`` is how the next syllable begins."""
    if sound.linked:
        return style.voiced.get(sound.coda, style.onsets[sound.coda])
    if sound.coda == "ng" and following:
        if following[0] in style.glides:
            return style.glide or style.codas["ng"]
        if following[0] in "аоуыиэіъaeiou":
            return style.hiatus or style.codas["ng"]
    return style.codas[sound.coda]


def join(text: str, style: Style) -> str:
    """A word with the letter groups joined that one letter replaces: нј, њ."""
    for group, letter in style.joined:
        text = text.replace(group, letter)
    return text


def reduce_vowel(text: str) -> str:
    """Belarusian аканне: Чханвон, Канвандо."""
    return text.replace("о", "а")
