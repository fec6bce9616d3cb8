"""Sounds to letters: how each Cyrillic tradition writes Chinese, Japanese and Korean names, and the way back."""
