"""What of a source is wanted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from namenorm.gazetteer.importing.countries import country_code
from namenorm.gazetteer.importing.record import Record
from namenorm.model import Entity


@dataclass(frozen=True, slots=True)
class Filters:
    """Each that is set has to be passed.

    Attributes:
        types: Entity types; empty for any.
        langs: An entity has a name in one of these languages, and only such names are kept, beside the label. The label
            is an English name, so with ``"en"`` among them all pass.
        countries: ISO 3166-1 codes, or Wikidata ids of countries that have none. An entity of which the source says no
            country is left out.
        min_sitelinks: Wikipedia pages about an entity, at least. Where the source counts none, an entity is left out.
        min_population: Of a place. Places of unknown population are left out; other types are not asked.
    """

    types: tuple[str, ...] = ()
    langs: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    min_sitelinks: int = 0
    min_population: int = 0

    def __post_init__(self) -> None:
        codes = tuple(dict.fromkeys(country_code(c) for c in self.countries))
        object.__setattr__(self, "countries", codes)

    def passed(self, record: Record) -> Entity | None:
        """The entity with the names that are wanted, or None where it is not wanted."""
        entity = record.entity
        if self.types and entity.type not in self.types:
            return None
        if self.countries and not any(country_code(c) in self.countries for c in record.countries):
            return None
        if self.min_sitelinks and (record.sitelinks or 0) < self.min_sitelinks:
            return None
        if self.min_population and entity.type == "LOC" and (record.population or 0) < self.min_population:
            return None
        return self._with_wanted_names(entity) if self.langs else entity

    def _with_wanted_names(self, entity: Entity) -> Entity | None:
        if not any(n.lang in self.langs for n in entity.names):
            return None
        kept = tuple(n for n in entity.names if n.lang in self.langs or (n.lang == "en" and n.text == entity.label))
        return entity if len(kept) == len(entity.names) else replace(entity, names=kept)

    def described(self) -> dict[str, Any]:
        """What is set, for the record of an import."""
        fields = {
            "types": list(self.types),
            "langs": list(self.langs),
            "countries": list(self.countries),
            "min_sitelinks": self.min_sitelinks,
            "min_population": self.min_population,
        }
        return {name: value for name, value in fields.items() if value}
