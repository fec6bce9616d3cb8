"""From a name to judged candidates: phrases, likeness, evidence, verdict."""
