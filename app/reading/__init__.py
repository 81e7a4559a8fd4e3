"""The built-in reader: text to observations, offline, explainable, fast.

Lives here: normalising, segmenting, the lexicon's matcher, general English cues, acts, relations, order. May not: what
an observation is worth, the network, I/O. Start at `reader.py` (the protocol), then `rules.py` (`RulesReader`).
"""
