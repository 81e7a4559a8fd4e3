"""The ground of the core: turns, and what a reader finds in them.

Lives here: values that cross between packages (turn, observation, relation, reading). May not: any rule about what they
are worth, any I/O. Imports nothing of `app` but `app.errors`. Start at `turns.py`, then `readings.py`.
"""
