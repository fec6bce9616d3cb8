"""Letters and words: what a text is before anything is known about its language.

Nothing here knows a language, a gazetteer or a name.
"""
