"""A whole question: script, concepts, rubric, model answer, reading list and personas, with the checks across them.

Lives here: the one pydantic model of a question's file and its validation. May not: YAML, files (see
`app/providers/yaml_bank.py`). Start at `question.py`.
"""
