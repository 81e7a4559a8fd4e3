"""From what a reader found to a scorecard: rubric, conditions, levels, flags, total.

Lives here: the rubric as data and the pure code that applies it. May not: the text of answers beyond quotes, reading,
the script, I/O. Start at `model.py` (what a rubric is), `scoring.py` (`score`), `scorecard.py` (what comes out).
"""
