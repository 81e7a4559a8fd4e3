"""A whole interview in Chromium: with scripts, without, and with nothing but a keyboard."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.browser.sitting import answer, box, sit_to_the_end, start, turns
from tests.web.answers import GOOD, MOST

pytestmark = pytest.mark.browser


def test_a_whole_interview_from_the_start_page_to_the_marked_transcript(page: Page) -> None:
    start(page)
    expect(turns(page, "Interviewer")).to_have_count(1)
    sit_to_the_end(page)
    expect(page.get_by_role("link", name="See the scorecard")).to_be_focused()
    page.get_by_role("link", name="See the scorecard").click()
    expect(page.get_by_text("/ 100").first).to_be_visible()
    jump = page.locator("a.jump").first
    quoted = page.locator(".evidence-list q").first.inner_text()
    jump.click()
    marked = page.locator(".anchor:target + mark")
    expect(marked).to_be_in_viewport()
    assert marked.inner_text() in quoted
    page.locator(".annotated-turn:has(.anchor:target) .margin a").first.click()
    expect(page.locator(".criterion:target, .flag:target")).to_be_in_viewport()


def test_the_message_stands_at_once_and_the_focus_returns_with_the_reply(page: Page) -> None:
    start(page)
    held: list[Route] = []
    page.route("**/answers", lambda route: held.append(route))
    box(page).fill("What is the load?\nAnd <b>how slow</b> is it?")
    with page.expect_request("**/answers"):
        page.keyboard.press("Control+Enter")
    pending = page.locator(".pending .said")
    expect(pending).to_have_text("What is the load?\nAnd <b>how slow</b> is it?", use_inner_text=True)
    assert box(page).input_value().startswith("What is the load?")  # kept until the server has it
    expect(turns(page, "Interviewer")).to_have_count(1)
    held[0].continue_()
    expect(turns(page, "Interviewer")).to_have_count(2)
    expect(page.locator(".pending")).to_have_count(0)
    expect(turns(page)).to_have_count(1)
    expect(box(page)).to_be_focused()
    expect(box(page)).to_have_value("")
    expect(turns(page, "Interviewer").last).to_be_in_viewport()


def test_asking_fills_the_facts_column(page: Page) -> None:
    start(page)
    facts = page.get_by_role("complementary", name="Facts told")
    expect(facts).to_contain_text("Nothing yet")
    answer(page, "What response time do we need, and how many queries per second hit it?")
    expect(facts.locator("dt")).not_to_have_count(0)
    expect(facts).not_to_contain_text("Nothing yet")


def test_a_whole_interview_without_scripts(new_context: Callable[..., BrowserContext]) -> None:
    page = new_context(java_script_enabled=False).new_page()
    page.goto("/")
    page.get_by_role("button", name="Start the interview").click()
    expect(box(page)).to_be_focused()
    over = page.get_by_role("link", name="See the scorecard")
    for number in range(MOST):
        if over.is_visible():
            break
        expect(turns(page, "Interviewer").last).to_be_in_viewport()
        box(page).fill(GOOD[min(number, len(GOOD) - 1)])
        page.get_by_role("button", name="Send").click()
        expect(turns(page)).to_have_count(number + 1)
    over.click()
    expect(page.get_by_text("/ 100").first).to_be_visible()
    page.get_by_role("link", name="My interviews").click()
    page.get_by_role("button", name="Delete").click()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("link", name="Scorecard of")).to_be_visible()
    page.get_by_role("button", name="Dark theme").click()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")


def test_a_draft_is_saved_by_a_button_where_no_script_runs(new_context: Callable[..., BrowserContext]) -> None:
    page = new_context(java_script_enabled=False).new_page()
    page.goto("/")
    page.get_by_role("button", name="Start the interview").click()
    box(page).fill("Half a thought")
    page.get_by_role("button", name="Save draft").click()
    expect(page.get_by_text("saved")).to_be_visible()
    page.goto(page.url)
    expect(box(page)).to_have_value("Half a thought")


def tab_to(page: Page, words: str) -> None:
    """Press Tab until what has the focus says this."""
    for _ in range(40):
        page.keyboard.press("Tab")
        focused = page.evaluate(
            "(document.activeElement.getAttribute('aria-label') ?? document.activeElement.innerText)"
        )
        if words in (focused or ""):
            assert page.evaluate("document.activeElement.matches(':focus-visible')")
            return
    raise AssertionError(f"{words!r} cannot be reached by Tab")


def test_a_whole_interview_by_keyboard_alone(page: Page) -> None:
    page.goto("/")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    tab_to(page, "Start the interview")
    page.keyboard.press("Enter")
    expect(box(page)).to_be_focused()
    tab_to(page, "I don't know")
    page.keyboard.press("Enter")
    expect(turns(page)).to_have_count(1)
    expect(box(page)).to_be_focused()
    for number in range(MOST):
        if page.get_by_role("link", name="See the scorecard").is_visible():
            break
        page.keyboard.insert_text(GOOD[min(number, len(GOOD) - 1)])
        page.keyboard.press("Control+Enter")
        expect(turns(page)).to_have_count(number + 2)
        expect(page.locator("#answer-state, #to-scorecard").first).to_be_visible()
        expect(page.locator("textarea:focus, #to-scorecard:focus")).to_have_count(1)
    page.keyboard.press("Enter")  # the focus is on the way to the scorecard
    expect(page.get_by_role("heading", name="Scorecard: ")).to_be_visible()
    tab_to(page, page.locator("a.jump").first.inner_text())
    page.keyboard.press("Enter")
    expect(page.locator(".anchor:target + mark")).to_be_in_viewport()
    page.goto("/interviews")
    tab_to(page, "Delete")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Undo")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Delete")).to_be_focused()


def test_finishing_by_its_button_sends_the_box_and_opens_the_scorecard(page: Page) -> None:
    start(page)
    answer(page, GOOD[0])
    box(page).fill("I would run EXPLAIN and add an index.")
    page.locator(".rail").get_by_text("Finish here").click()
    page.get_by_role("button", name="Finish and score").click()
    expect(page.get_by_role("heading", name="Scorecard: ")).to_be_visible()
    expect(page.locator("#transcript")).to_contain_text("I would run EXPLAIN and add an index.")


def test_a_hint_is_one_press_away_and_needs_no_request(page: Page) -> None:
    start(page)
    page.context.set_offline(True)
    page.get_by_text("Hint", exact=True).click()
    expect(page.locator("details.hint p")).to_be_visible()


def test_more_time_is_taken_without_touching_what_is_being_typed(page: Page) -> None:
    page.goto("/questions/slow-query")
    page.get_by_role("radio").nth(1).check()
    page.get_by_role("button", name="Start the interview").click()
    box(page).press_sequentially("Half a")
    left = page.locator(".rail [data-left]")
    minutes = int(left.inner_text().split(":")[0])
    page.get_by_role("button", name="10 minutes more").click()
    expect(left).to_have_text(re.compile(rf"^({minutes + 9}|{minutes + 10}):"))  # the clock may have ticked meanwhile
    expect(box(page)).to_have_value("Half a")


def test_the_end_of_the_time_is_announced_in_good_time_and_once(page: Page) -> None:
    page.clock.install()
    page.goto("/questions/slow-query")
    limit = int(page.get_by_role("radio").nth(1).input_value())
    page.get_by_role("radio").nth(1).check()
    page.get_by_role("button", name="Start the interview").click()
    expect(box(page)).to_have_attribute("data-over", "no")  # the page's script has begun
    note = page.locator("#time-note")
    left = page.locator(".rail [data-left]")
    page.clock.run_for(2_000)
    expect(left).to_have_text(re.compile(rf"{limit - 1}:5\d left"))
    expect(note).to_be_empty()
    page.clock.fast_forward((limit * 60 - 110) * 1000)
    page.clock.run_for(2_000)
    expect(note).to_have_text("Two minutes are left. You can take ten minutes more.")
    page.clock.fast_forward(120_000)
    page.clock.run_for(2_000)
    expect(left).to_have_text("time is over")
    expect(note).to_contain_text("still counts as your last answer")


def test_the_answer_box_grows_with_what_is_written(page: Page) -> None:
    start(page)
    low = box(page).bounding_box()
    box(page).fill("a line\n" * 9)
    high = box(page).bounding_box()
    assert low is not None
    assert high is not None
    assert high["height"] > low["height"] * 1.5
    assert high["y"] + high["height"] < 800
