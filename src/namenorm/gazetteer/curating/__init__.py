"""Tools for curators: entries laid out, proposed, found, compared and merged.

Nothing here asks an index: what has to be resolved is asked through a function that the caller gives
(`namenorm.gazetteer.curating.asking`), so that the same tools serve any gazetteer.
"""
