"""HTTP: thin routes per area, page contexts, rendering, access, errors.

Lives here: forms in, workflows called, pages out. May not: SQL, rules. Start at `pages.py` (rendering) and `routes/`.
"""
