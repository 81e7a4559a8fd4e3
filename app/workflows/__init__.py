"""What users do, one function per action: start, answer, finish, look, delete.

Lives here: the order of steps of one action, over ports. May not: SQL, HTTP, templates, rules of the core. The caller
commits. Start at `ports.py` (what is needed), then `answers.py` (the way of one answer).
"""
