"""One module per language, each declaring ``PROFILE``; declarations only, no logic."""
