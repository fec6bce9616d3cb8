"""Hypothesis strategies of entities, names, variants, near misses and documents.

All shrink: an entity towards the first of its gazetteer, a variant towards the canonical form with one change.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from namenorm.errors import MissingExtraError
from namenorm.gazetteer.collection import Gazetteer
from namenorm.index.reader import Index
from namenorm.lang.given_names import COLUMNS, LATIN, table
from namenorm.model import Entity
from namenorm.testing.near.kinds import NearMiss, draw_near_miss, near_kinds_named
from namenorm.testing.near.people import SURNAMES
from namenorm.testing.texts import MadeDocument, draw_document
from namenorm.testing.variation.kinds import Choose, Variant, draw_variant, kinds_named

try:
    from hypothesis import reject
    from hypothesis import strategies as st
except ImportError as error:
    raise MissingExtraError("a strategy of names", "testing") from error


def _choose(draw: st.DrawFn) -> Choose:
    """Takes one of so many; shrinks to the first. One of one costs a draw too, or a kind with one change would be simpler."""
    return lambda count: draw(st.integers(0, _WIDE - 1)) % count


_WIDE = 1 << 16


def entities(gazetteer: Gazetteer | Index | Sequence[Entity]) -> st.SearchStrategy[Entity]:
    """Entities of a gazetteer, of an index, or of a list.

    >>> from namenorm.model import Name
    >>> beijing = Entity("loc:beijing", "LOC", "Beijing", (Name("Пекин", "ru"),))
    >>> isinstance(entities([beijing]), st.SearchStrategy)
    True
    """
    if isinstance(gazetteer, Index):
        return st.integers(0, len(gazetteer) - 1).map(gazetteer.entity)
    listed = gazetteer.entities if isinstance(gazetteer, Gazetteer) else tuple(gazetteer)
    return st.sampled_from(listed)


@st.composite
def names(draw: st.DrawFn, lang: str) -> str:
    """Plausible full names of people in a language, of nobody in particular: a given name and a common surname.

    >>> isinstance(names("ru"), st.SearchStrategy)
    True
    """
    column = lang if lang in COLUMNS else LATIN
    surnames = SURNAMES.get(lang, SURNAMES["en" if column == LATIN else "ru"])
    gender = draw(st.sampled_from(("m", "f")))
    given = [g.forms(column)[0] for g in table() if g.gender == gender and g.forms(column)]
    return f"{draw(st.sampled_from(given))} {draw(st.sampled_from(surnames[gender == 'f']))}"


@st.composite
def variants(
    draw: st.DrawFn,
    entity: Entity,
    lang: str | None = None,
    kinds: Iterable[str] | None = None,
    most: int = 3,
) -> Variant:
    """Real-world spellings of an entity's forms.

    Args:
        draw: Given by Hypothesis.
        entity: Whose.
        lang: Only of forms in this language.
        kinds: Names of kinds (see `namenorm.testing.variation.kinds.KINDS`); all for None.
        most: Changes at most.

    Raises:
        InputError: There is no such kind.

    >>> from namenorm.model import Name
    >>> beijing = Entity("loc:beijing", "LOC", "Beijing", (Name("Пекин", "ru"),))
    >>> isinstance(variants(beijing, lang="ru", kinds=["case_form"]), st.SearchStrategy)
    True
    """
    made = draw_variant(entity, _choose(draw), kinds_named(kinds), lang, most)
    return made if made is not None else reject()


@st.composite
def near_misses(
    draw: st.DrawFn, entity: Entity, lang: str | None = None, kinds: Iterable[str] | None = None
) -> NearMiss:
    """Names that must not resolve to an entity: relatives, namesakes, other numbers, the neighbour country.

    Args:
        draw: Given by Hypothesis.
        entity: The one that they are not.
        lang: Only of forms in this language.
        kinds: Names of kinds (see `namenorm.testing.near.kinds.KINDS`); all for None.

    Raises:
        InputError: There is no such kind.

    >>> from namenorm.model import Name
    >>> isinstance(near_misses(Entity("loc:iran", "LOC", "Iran", (Name("Иран", "ru"),))), st.SearchStrategy)
    True
    """
    made = draw_near_miss(entity, _choose(draw), near_kinds_named(kinds), lang)
    return made if made is not None else reject()


@st.composite
def documents(draw: st.DrawFn, entities: Sequence[Entity], most: int = 4) -> MadeDocument:
    """Texts of a few sentences with known mentions of entities.

    >>> from namenorm.model import Name
    >>> isinstance(documents([Entity("loc:iran", "LOC", "Iran", (Name("Иран", "ru"),))]), st.SearchStrategy)
    True
    """
    made = draw_document(entities, _choose(draw), most)
    return made if made is not None else reject()
