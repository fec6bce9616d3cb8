"""What is particular to one language: alphabet, common words, and how it bends names.

Each language is one declaration-only module under `namenorm.lang.profiles`; the engine that reads the declarations is
`namenorm.lang.paradigm`.
"""
