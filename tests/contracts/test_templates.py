"""What must hold for every page, whatever it shows."""

import re
from pathlib import Path

import pytest

from app.paths import STATIC, TEMPLATES
from app.web import contexts
from app.web.pages import Page, environment

NAMES = sorted(path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.html"))
PAGES = sorted(
    {
        page.template: page
        for page in vars(contexts).values()
        if isinstance(page, type) and issubclass(page, Page) and "template" in vars(page)
    }.items()
)
# Each of these would be run or refused by the content security policy, which allows nothing inline.
INLINE = {
    "a script without a file": r"<script(?![^>]*\ssrc=)",
    "a style element": r"<style\b",
    "a style attribute": r"<[^>]*\sstyle\s*=",
    "an event attribute": r"<[^>]*\son[a-z]+\s*=",
    "a javascript: address": r"javascript:",
    "an htmx attribute that is code": r"\shx-on\b|=\s*[\"']js:",
    "a file from elsewhere": r"<(?:script|link|img)\b[^>]*(?:src|href)\s*=\s*[\"'](?:https?:)?//",
    "text let through unescaped": r"\|\s*safe\b|autoescape false",
}


def source(name: str) -> str:
    return (TEMPLATES / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_a_template_compiles(name: str) -> None:
    environment.get_template(name)


@pytest.mark.parametrize("name", NAMES)
def test_a_template_holds_nothing_inline(name: str) -> None:
    found = [what for what, pattern in INLINE.items() if re.search(pattern, source(name), re.IGNORECASE)]
    assert found == []


@pytest.mark.parametrize("name", [name for name, _ in PAGES])
def test_a_page_has_a_title_and_a_block_for_htmx_is_part_of_it(name: str) -> None:
    template = environment.get_template(name)
    page = dict(PAGES)[name]
    if "{% extends" in source(name):
        assert re.search(r"{%-?\s*block title\s*-?%}\s*\S", source(name)), "no title of its own"
    if page.block is not None:
        assert page.block in template.blocks


@pytest.mark.parametrize("name", NAMES)
def test_every_form_works_without_javascript(name: str) -> None:
    for form in re.findall(r"<form\b[^>]*>", source(name)):
        assert re.search(r"\bmethod=\"(post|get)\"", form), form
        assert re.search(r"\baction=", form), form
    for link in re.findall(r"<a\b[^>]*>", source(name)):
        assert "href=" in link, link


def test_every_file_that_a_template_loads_exists() -> None:
    named = {found for name in NAMES for found in re.findall(r"static_(?:url|has)\('([^'~]+)'\)", source(name))}
    assert named
    assert sorted(name for name in named if not (STATIC / name).is_file()) == []


def test_every_third_party_file_that_a_template_loads_is_brought_by_the_set_up() -> None:
    brought = (Path(__file__).parents[2] / "scripts" / "vendor.sh").read_text(encoding="utf-8")
    for name in NAMES:
        for found in re.findall(r"vendor/(?:ext/)?([\w.-]+?)(?:\.min)?\.js", source(name)):
            assert found.removesuffix(".min") in brought, f"{name} loads {found}"
