"""Names that no entity explains, grouped into provisional entities across languages, scripts and case forms.

The way: `namenorm.clustering.unknown` finds the unknown names, `namenorm.clustering.names` brings each to its base
form, `namenorm.clustering.pairs` and `namenorm.clustering.joining` put spellings together, `namenorm.clustering.shortened`
gives single surnames and introduced acronyms to the full names of their documents, `namenorm.clustering.ids` names what has come out, and
`namenorm.clustering.proposal` writes it as a gazetteer for a curator to edit.

>>> from namenorm.clustering import Unknown, cluster
>>> names = [Unknown("Пак Уон-гон", "bg", "PER"), Unknown("Пак Вон Гон", "mk", "PER"), Unknown("Пака Вонгона", "ru", "PER")]
>>> [(c.id, c.label) for c in cluster(names)]
[('new:per:pkvnhn', 'Pak Uon-gon')]
"""

from __future__ import annotations

from namenorm.clustering.clusters import cluster
from namenorm.clustering.model import Cluster, Join, Member, Unknown
from namenorm.clustering.proposal import proposal

__all__ = ["Cluster", "Join", "Member", "Unknown", "cluster", "proposal"]
