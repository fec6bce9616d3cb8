"""Names that must not resolve to an entity: a relative, a namesake, another number, one letter that makes another country.

`namenorm.testing.near.kinds` lists the kinds and draws from them; each is a small function with its reason and a sample.
"""
