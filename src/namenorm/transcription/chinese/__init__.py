"""Chinese names: reading them in any script, spelling them in each tradition, and the way back."""
