"""How much a check tries."""

from __future__ import annotations

from dataclasses import dataclass, replace

from namenorm.errors import InputError


@dataclass(frozen=True, slots=True)
class Profile:
    """How much is tried for each entity.

    Attributes:
        name: ``quick`` or ``thorough``.
        variants: Variants drawn.
        near_misses: Near misses drawn.
        documents: Texts made, each for two properties; below 1: for that share of the entities.
        replays: Explanations replayed; the same.
        sample: Entities at most for what needs an index of its own.
    """

    name: str
    variants: int
    near_misses: int
    documents: float
    replays: float
    sample: int

    def with_variants(self, variants: int) -> Profile:
        """The profile with so many variants of each entity, and the other draws in proportion."""
        by = variants / self.variants
        return replace(
            self,
            variants=variants,
            near_misses=max(1, round(self.near_misses * by)),
            documents=self.documents * by,
            replays=self.replays * by,
        )


PROFILES = {
    "quick": Profile("quick", variants=8, near_misses=2, documents=0.25, replays=0.1, sample=100),
    "thorough": Profile("thorough", variants=300, near_misses=60, documents=8, replays=2, sample=1_000),
}


def profile_named(name: str, examples: int | None = None, entities: int = 1) -> Profile:
    """A profile, scaled so that about so many variants and near misses are drawn in all.

    Raises:
        InputError: There is none of that name.

    >>> profile_named("quick").variants, profile_named("thorough", examples=1_000_000, entities=2_500).variants
    (8, 317)
    """
    if name not in PROFILES:
        raise InputError(f"unknown profile {name!r}; known are {', '.join(PROFILES)}")
    profile = PROFILES[name]
    if examples is None:
        return profile
    each = examples / max(entities, 1)
    share = profile.variants / (profile.variants + profile.near_misses + 2 * profile.documents + profile.replays)
    return profile.with_variants(max(1, round(each * share)))
