"""Letters to letters: how a word of one alphabet is read, and how it would be spelled in another."""
