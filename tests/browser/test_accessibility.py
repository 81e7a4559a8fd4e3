"""axe on every page, in both themes, at a desk and on a phone; and what axe cannot see."""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from tests.browser.sitting import answer, box, sit_to_the_end, start
from tests.web.answers import GOOD
from tests.web.server import Served

pytestmark = pytest.mark.browser
AXE = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
DESK: ViewportSize = {"width": 1280, "height": 800}
PHONE: ViewportSize = {"width": 390, "height": 844}
LOOKS = [(scheme, view) for scheme in ("light", "dark") for view in ("desk", "phone")]


def violations(page: Page) -> list[str]:
    """What axe finds, each with the rule and the elements."""
    page.evaluate(AXE.read_text(encoding="utf-8"))  # as a debugger does it: the page's policy forbids it a script
    found = page.evaluate("tags => axe.run(document, {runOnly: tags})", TAGS)
    assert found["passes"], "axe looked at nothing"
    return [
        f"{page.url} {rule['id']}: {node['target']} {node['failureSummary']}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]


@pytest.fixture(scope="module")
def everything(browser: Browser, served: Served) -> Iterator[tuple[Page, list[str]]]:
    """Somebody's tab, and the addresses of one of everything, made by sitting interviews."""
    context = browser.new_context(base_url=served.url, viewport=DESK)
    page = context.new_page()
    yield page, addresses(page)
    context.close()


def addresses(page: Page) -> list[str]:
    """Sits five interviews: just begun, under way, well done, flagged, unscored; one more is deleted."""
    start(page)
    fresh = page.url
    start(page)
    answer(page, GOOD[0])
    answer(page, GOOD[1])
    box(page).press_sequentially("A draft")
    expect(page.locator("#draft-state")).to_contain_text("saved")
    open_one = page.url
    start(page)
    sit_to_the_end(page)
    good = page.url
    start(page)
    answer(page, "I would use Kafka, CQRS and Elasticsearch at once.")
    answer(page, "Then sharding, and microservices. Sharding by country.")
    page.locator(".rail").get_by_text("Finish here").click()
    page.get_by_role("button", name="Finish and score").click()
    page.wait_for_url("**/scorecard")
    flagged = page.url
    start(page)
    page.locator(".rail").get_by_text("Finish here").click()
    page.get_by_role("button", name="Finish and score").click()
    page.wait_for_url("**/scorecard")
    unscored = page.url
    start(page)
    page.goto("/interviews")
    page.get_by_role("button", name="Delete").first.click()
    expect(page.get_by_role("button", name="Undo")).to_be_visible()
    return [
        *("/", "/questions", "/questions/slow-query", "/interviews", "/sign-in", "/setup/none", "/nowhere"),
        *(fresh, open_one, good, f"{good}/scorecard", flagged, unscored),
    ]


@pytest.mark.parametrize(("scheme", "view"), LOOKS)
def test_axe_finds_nothing_on_any_page(
    everything: tuple[Page, list[str]], scheme: Literal["light", "dark"], view: str
) -> None:
    page, places = everything
    page.set_viewport_size(DESK if view == "desk" else PHONE)
    page.emulate_media(color_scheme=scheme)
    found = []
    for address in places:
        page.goto(address)
        if "/interviews/" in address and view == "phone":
            for fold in page.locator(".folds summary").all():
                fold.click()
        found += violations(page)
        wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert wide <= 0, f"{address} scrolls sideways by {wide} px"
    assert found == []


def test_an_empty_list_of_interviews_is_clean_too(page: Page) -> None:
    page.goto("/interviews")
    assert violations(page) == []


def test_the_chosen_theme_wins_over_the_systems(page: Page) -> None:
    page.emulate_media(color_scheme="light")
    page.goto("/")
    paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.get_by_role("button", name="Dark theme").click()
    expect(page.get_by_role("button", name="Dark theme")).to_have_attribute("aria-pressed", "true")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != paper
    assert violations(page) == []


def test_nothing_scrolls_sideways_at_400_percent_zoom(page: Page) -> None:
    start(page)
    answer(page, "x" * 400)
    page.set_viewport_size({"width": 320, "height": 256})  # 1280 by 1024 at 400 % (WCAG 1.4.10)
    for address in (page.url, "/", "/questions/slow-query", "/interviews"):
        page.goto(address)
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, address


def test_the_reply_is_announced_by_a_log_that_stays_in_the_page(page: Page) -> None:
    start(page)
    log = page.get_by_role("log")
    log.evaluate("element => { element.known = true }")
    answer(page, GOOD[0])
    assert log.evaluate("element => element.known") is True
    expect(log).to_have_attribute("aria-live", "polite")


def test_paper_shows_what_was_said_and_nothing_to_press(page: Page) -> None:
    start(page)
    answer(page, GOOD[0])
    page.locator(".rail").get_by_text("Finish here").click()
    page.get_by_role("button", name="Finish and score").click()
    page.wait_for_url("**/scorecard")
    page.emulate_media(media="print")
    expect(page.locator("header.site-head")).to_be_hidden()
    expect(page.get_by_role("button", name="Try again from there")).to_be_hidden()
    expect(page.locator("#transcript")).to_be_visible()


def test_where_the_system_asks_for_less_motion_nothing_moves(page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto("/")
    moving = page.evaluate(
        "[...document.querySelectorAll('*')].filter(e => parseFloat(getComputedStyle(e).transitionDuration) > 0).length"
    )
    assert moving == 0
