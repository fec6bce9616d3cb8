"""Gazetteers out of what the rest of the world publishes: a reader for each format, and one way to filter and write."""
