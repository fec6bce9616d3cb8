"""Gazetteers: the curated knowledge, as people write it. Loading, checking, and the collection that ships."""
