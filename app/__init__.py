"""Dry Run: a mock interview trainer whose every point is backed by a quote.

Start at `app/main.py` (how it is wired) or `app/transcript` (the words all other packages use).
"""
