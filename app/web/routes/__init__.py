"""Thin routes, one module per area: read the form, call one workflow, show the page or go on to one.

Lives here: addresses and forms. May not: rules, SQL, HTML. Start at `interviews.py`, then `answers.py`.
"""
