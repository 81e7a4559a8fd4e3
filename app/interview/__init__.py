"""The interviewer: a script as data, a state folded from the transcript, a director that chooses, a voice that words.

Lives here: pure code, no I/O, no clock, no randomness (a seed is passed in). May not: reading text, scoring. Start at
`script.py` (what a question's file holds), then `director.py` (`step`).
"""
