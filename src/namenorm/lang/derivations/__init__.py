"""How each language makes adjectives and names of peoples from places, and possessives from people: declarations only."""
