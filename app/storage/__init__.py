"""Rows and the repositories over them, on SQLite and PostgreSQL.

Lives here: SQLModel tables, engine, migrations' runner, all SQL. May not: rules, HTTP. Start at `database.py`, then
`tables.py`.
"""
