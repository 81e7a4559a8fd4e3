"""Scripted candidates that sit interviews in-process: for rehearsals, replays and tests.

Lives here: the runner that joins interviewer, reader and scorer without storage. May not: I/O, the web. Start at
`runner.py`.
"""
