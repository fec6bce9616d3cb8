"""What holds of single names: an entity's own, their variants, and what only looks like them."""

from __future__ import annotations

from collections.abc import Iterator

from namenorm.model import Entity, Kind
from namenorm.normalizer import name_in
from namenorm.testing.findings import Case, Finding
from namenorm.testing.judging import judged, taken
from namenorm.testing.near.kinds import NearMiss
from namenorm.testing.tested import Tested
from namenorm.testing.variation import grammar
from namenorm.testing.variation.kind import Promise, spelling_of
from namenorm.testing.variation.kinds import Variant


def own_form_cases(entity: Entity) -> Iterator[Case]:
    """One case for each form of an entity."""
    for name in entity.names:
        yield Case("own_forms_resolve", entity.id, name.text, name.lang, name.text, name.lang)


def own_forms_resolve(tested: Tested, entity: Entity) -> Iterator[Finding]:
    """Each form of an entity resolves to it, or is UNSURE with it among the candidates.

    Not a finding: a weak form that another entity has as a strong one, and a form whose weights say that it means another.

    >>> import namenorm
    >>> tested = Tested(namenorm.Index.open(namenorm.shipped_index()))
    >>> list(own_forms_resolve(tested, tested.entity("loc:beijing")))
    []
    """
    yield from filter(None, (judged(tested, case) for case in own_form_cases(entity)))


def bent_cases(tested: Tested, entity: Entity) -> Iterator[Case]:
    """The forms that grammar makes of an entity's strong names and that another entity lists: all of them, for they are few,
    and a name so swallowed is what a new line most often does («Марка», of «Марк»).
    """
    for name in dict.fromkeys(n for n in entity.names if n.kind is Kind.NAME):
        spelling = spelling_of(name, entity)
        for kind in grammar.KINDS:
            for change in kind(spelling):
                if tested.owners(change.text).keys() - {entity.id}:
                    variant = Variant(
                        change.text, change.lang, entity.id, name.text, name.lang, name.kind,
                        (kind.name,), (change.how,), kind.promise, damaged=False,
                    )  # fmt: skip
                    yield variant_case(variant)


def variant_case(variant: Variant) -> Case:
    """The case of a variant."""
    return Case(
        "variants_resolve",
        variant.entity,
        variant.text,
        variant.lang,
        variant.form,
        variant.form_lang,
        variant.kinds,
        variant.changed,
        variant.promise is Promise.FOUND,
        variant.damaged,
    )


def variants_resolve(tested: Tested, variant: Variant) -> Finding | None:
    """A variant resolves to its entity, or is UNSURE with it among the candidates; it never means another.

    Variants whose kinds promise less (see `namenorm.testing.variation.kind.Promise`) may mean nothing. A typo that is
    nearer to a form of another entity than to its own says nothing.
    """
    return judged(tested, variant_case(variant))


def near_miss_case(miss: NearMiss) -> Case:
    """The case of a near miss."""
    return Case(
        "near_misses_stay_apart",
        miss.entity,
        miss.text,
        miss.lang,
        miss.form,
        miss.form_lang,
        (miss.kind,),
        (miss.why,),
        must_be_found=False,
        damaged=miss.doubtful,
    )


def near_misses_stay_apart(tested: Tested, miss: NearMiss) -> Finding | None:
    """What must not mean an entity does not resolve to it; UNSURE is good enough."""
    return taken(tested, near_miss_case(miss))


def rendering_cases(entity: Entity) -> Iterator[Case]:
    """One case for each language in which an entity has a strong name: the name that a text is rewritten with."""
    for lang in dict.fromkeys(n.lang for n in entity.names if n.kind is Kind.NAME):
        name = name_in(entity, lang)
        yield Case("rendering_comes_back", entity.id, name, lang, name, lang, ("rendered",), (f"the name in {lang}",))


def rendering_comes_back(tested: Tested, entity: Entity) -> Iterator[Finding]:
    """The name that `namenorm.normalize` writes for an entity, in each language, resolves to the entity again.

    >>> import namenorm
    >>> tested = Tested(namenorm.Index.open(namenorm.shipped_index()))
    >>> list(rendering_comes_back(tested, tested.entity("per:kim-jong-un")))
    []
    """
    yield from filter(None, (judged(tested, case) for case in rendering_cases(entity)))
