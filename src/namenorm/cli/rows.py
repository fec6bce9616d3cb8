"""The JSON forms of answers. Their first fields are a contract; see the reference in ``docs/``."""

from __future__ import annotations

from namenorm.cli.jsonl import Row
from namenorm.model import Comparison, Document, Mention, Resolution


def resolution_row(r: Resolution) -> Row:
    """The answer for one name."""
    best = r.best
    return {
        "name": r.name,
        "id": r.id,
        "score": r.score,
        "verdict": r.verdict.value,
        "type": best.type if best and r.id else None,
        "label": best.label if best and r.id else None,
        "kind": best.kind.value if best and r.id else None,
        "candidates": [{"id": c.id, "score": c.score, "form": c.form} for c in r.candidates],
        "fingerprint": r.fingerprint,
    }


def mention_row(m: Mention) -> Row:
    """One mention of a document."""
    return {
        "start": m.start,
        "end": m.end,
        "text": m.text,
        "type": m.type,
        "id": m.id,
        "kind": m.kind.value,
        "score": m.score,
        "label": m.label,
        "verdict": m.verdict.value,
        "candidates": list(m.candidates),
        "step": m.step,
        "source": m.source.value,
    }


def document_row(doc: object, d: Document) -> Row:
    """One linked document; ``doc`` is whatever the input called it."""
    return {"doc": doc, "lang": d.lang, "mentions": [mention_row(m) for m in d.mentions], "fingerprint": d.fingerprint}


def comparison_row(c: Comparison) -> Row:
    """The answer for a pair of names."""
    return {
        "a": c.a,
        "b": c.b,
        "score": c.score,
        "same": c.same,
        "evidence": [{"reason": e.reason, "value": e.value, "note": e.note} for e in c.evidence],
    }
