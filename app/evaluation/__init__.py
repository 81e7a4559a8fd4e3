"""How well a reading agrees with labels that people gave.

Lives here: agreement measures as pure functions. May not: files, reading, scoring. Start at `agreement.py`.
"""
