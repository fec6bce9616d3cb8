"""The index: one read-only, memory-mapped file that maps keys to forms and forms to entities."""
