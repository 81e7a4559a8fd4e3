"""Adapters to the world outside that is not the database: files of the question bank.

Lives here: YAML to questions. May not: rules about what a good question is (see `app/bank`). Start at `yaml_bank.py`.
"""
