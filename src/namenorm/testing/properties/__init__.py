"""The properties: each a function that can be used alone, and says in its docstring what holds."""

from __future__ import annotations

from namenorm.testing.properties.answers import explanations_replay
from namenorm.testing.properties.gazetteers import (
    acronyms_do_not_collide,
    order_changes_nothing,
    unrelated_entity_changes_nothing,
)
from namenorm.testing.properties.names import (
    near_misses_stay_apart,
    own_forms_resolve,
    rendering_comes_back,
    variants_resolve,
)
from namenorm.testing.properties.texts import normalization_is_idempotent, offsets_hold

PROPERTIES = (
    own_forms_resolve,
    variants_resolve,
    near_misses_stay_apart,
    order_changes_nothing,
    unrelated_entity_changes_nothing,
    normalization_is_idempotent,
    rendering_comes_back,
    explanations_replay,
    offsets_hold,
    acronyms_do_not_collide,
)
"""All of them, in the order in which they are told."""

NAMES = tuple(function.__name__ for function in PROPERTIES)
"""Their names."""

__all__ = ["NAMES", "PROPERTIES", *NAMES]
