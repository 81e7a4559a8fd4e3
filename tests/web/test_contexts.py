"""Each page's context class and its template agree: nothing is passed in vain, nothing is missing."""

from dataclasses import fields

import pytest
from jinja2 import meta

from app.paths import TEMPLATES
from app.web import contexts
from app.web.pages import Page, environment

PAGES = [
    page
    for page in vars(contexts).values()
    if isinstance(page, type) and issubclass(page, Page) and "template" in vars(page)
]
OF_THE_FRAME = {"shell"}


def asked_for(name: str) -> set[str]:
    """What a template and the templates that it extends or includes ask for."""
    tree = environment.parse((TEMPLATES / name).read_text(encoding="utf-8"))
    names = meta.find_undeclared_variables(tree) - set(environment.globals)
    for other in meta.find_referenced_templates(tree):
        if other is not None and not other.startswith("macros/"):
            names |= asked_for(other)
    return names


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.__name__)
def test_a_template_asks_for_just_what_its_context_has(page: type[Page]) -> None:
    assert asked_for(page.template) - OF_THE_FRAME == {field.name for field in fields(page)}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.__name__)
def test_a_context_says_what_its_fields_are(page: type[Page]) -> None:
    assert page.__doc__
    assert not page.__doc__.startswith(f"{page.__name__}(")
