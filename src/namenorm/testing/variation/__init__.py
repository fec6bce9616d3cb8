"""Real-world spellings of a form: one module a family, one small function a kind; `namenorm.testing.variation.kinds` lists them.

A kind takes a `Spelling` and yields every `Change` that it can make, in an order that begins with the simplest. It declares
what a change may do to an answer (`Promise`) and how it goes together with others (`Level`).
"""
