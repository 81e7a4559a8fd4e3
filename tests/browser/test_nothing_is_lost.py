"""Double clicks, reloads, two tabs, lost replies and dead servers, as a person meets them."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.browser.sitting import answer, box, start, turns

pytestmark = pytest.mark.browser


def test_a_draft_survives_a_reload_and_another_device_would_see_it(page: Page) -> None:
    start(page)
    box(page).press_sequentially("First I would ask")
    expect(page.locator("#draft-state")).to_contain_text("saved")
    page.reload()
    expect(box(page)).to_have_value("First I would ask")


def test_what_was_typed_a_moment_before_leaving_is_there_on_coming_back(page: Page) -> None:
    start(page)
    here = page.url
    box(page).fill("Typed, and off at once")
    page.goto("/questions")
    for _ in range(25):  # the last words travel on their own while the page is being left
        page.goto(here)
        if box(page).input_value():
            break
        page.wait_for_timeout(200)
    expect(box(page)).to_have_value("Typed, and off at once")


def test_a_double_click_sends_once(page: Page) -> None:
    start(page)
    box(page).fill("What is the load?")
    page.get_by_role("button", name="Send").dblclick()
    expect(turns(page, "Interviewer")).to_have_count(2)
    page.wait_for_timeout(200)
    expect(turns(page)).to_have_count(1)
    page.get_by_role("button", name="Skip").dblclick()
    expect(turns(page)).to_have_count(2)
    page.wait_for_timeout(200)
    expect(turns(page)).to_have_count(2)


def test_a_double_click_on_start_starts_one_interview(page: Page) -> None:
    page.goto("/")
    page.get_by_role("button", name="Start the interview").dblclick()
    expect(box(page)).to_be_focused()
    page.goto("/interviews")
    expect(page.get_by_role("link", name="Continue")).to_have_count(1)


@pytest.mark.usefixtures("requests_may_fail")
def test_a_stale_tab_is_told_so_and_keeps_its_text(page: Page) -> None:
    start(page)
    other = page.context.new_page()
    other.goto(page.url)
    answer(other, "What response time is required?")
    box(page).fill("Typed in the tab that fell behind")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("alert")).to_contain_text("the interview went on elsewhere")
    expect(turns(page)).to_have_count(1)  # the other tab's, now seen here
    expect(box(page)).to_have_value("Typed in the tab that fell behind")
    expect(box(page)).to_be_focused()
    page.get_by_role("button", name="Send").click()
    expect(turns(page)).to_have_count(2)
    expect(page.get_by_text("the interview went on elsewhere")).to_have_count(0)


@pytest.mark.usefixtures("requests_may_fail")
def test_without_connection_the_message_says_so_and_is_sent_on_retry(page: Page) -> None:
    start(page)
    page.context.set_offline(True)
    box(page).fill("What is the load?")
    page.get_by_role("button", name="Send").click()
    expect(page.locator(".not-sent")).to_contain_text("Not sent: no connection. Your text is kept.")
    expect(box(page)).to_have_value("What is the load?")
    expect(box(page)).to_be_editable()
    page.context.set_offline(False)
    page.get_by_role("button", name="Retry").click()
    expect(turns(page, "Interviewer")).to_have_count(2)
    expect(page.locator(".not-sent")).to_have_count(0)
    expect(box(page)).to_have_value("")


@pytest.mark.usefixtures("requests_may_fail")
def test_an_answer_whose_reply_was_lost_is_not_doubled_by_the_retry(page: Page) -> None:
    start(page)

    def lose_the_reply(route: Route) -> None:
        route.fetch()
        route.abort("connectionreset")

    page.route("**/answers", lose_the_reply, times=1)
    box(page).fill("What is the load?")
    page.get_by_role("button", name="Send").click()
    page.get_by_role("button", name="Retry").click()
    expect(turns(page, "Interviewer")).to_have_count(2)
    expect(turns(page)).to_have_count(1)
    page.reload()
    expect(turns(page)).to_have_count(1)


@pytest.mark.usefixtures("requests_may_fail")
def test_a_proxys_error_page_never_replaces_the_interview(page: Page) -> None:
    start(page)
    page.route("**/answers", lambda route: route.fulfill(status=502, body="<h1>Bad gateway</h1>"), times=1)
    box(page).fill("What is the load?")
    page.get_by_role("button", name="Send").click()
    expect(page.locator(".not-sent")).to_be_visible()
    expect(page.get_by_text("Bad gateway")).to_have_count(0)
    expect(box(page)).to_have_value("What is the load?")
    page.get_by_role("button", name="Retry").click()
    expect(turns(page)).to_have_count(1)


@pytest.mark.usefixtures("requests_may_fail")
def test_skip_that_failed_is_retried_as_skip(page: Page) -> None:
    start(page)
    page.route("**/answers", lambda route: route.abort(), times=1)
    page.get_by_role("button", name="Skip").click()
    expect(page.locator(".not-sent")).to_contain_text("skip this one")
    page.get_by_role("button", name="Retry").click()
    expect(turns(page)).to_contain_text("skip this one")


@pytest.mark.usefixtures("requests_may_fail")
def test_a_fault_of_the_server_is_told_beside_the_text_that_stays(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    start(page)

    def broken(*_args: object) -> None:
        raise RuntimeError("broken")

    monkeypatch.setattr("app.workflows.answers.answer", broken)
    box(page).fill("What is the load?")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("alert")).to_contain_text("Something went wrong here")
    expect(box(page)).to_have_value("What is the load?")
    expect(page.locator("#draft-state")).to_contain_text("saved")
    expect(page.get_by_role("alert")).to_contain_text("Something went wrong here")  # a save by itself clears no notice
    monkeypatch.undo()
    page.get_by_role("button", name="Send").click()
    expect(turns(page)).to_have_count(1)
    expect(page.get_by_text("Something went wrong here")).to_have_count(0)


@pytest.mark.usefixtures("requests_may_fail")
def test_a_notice_can_be_closed(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    start(page)

    def broken(*_args: object) -> None:
        raise RuntimeError("broken")

    monkeypatch.setattr("app.workflows.answers.answer", broken)
    page.get_by_role("button", name="Skip").click()
    page.get_by_role("button", name="Close").click()
    expect(page.get_by_text("Something went wrong here")).to_have_count(0)


def test_going_back_to_a_finished_interview_loses_and_doubles_nothing(page: Page) -> None:
    start(page)
    answer(page, "What is the load?")
    page.locator(".rail").get_by_text("Finish here").click()
    page.get_by_role("button", name="Finish and score").click()
    expect(page.get_by_role("heading", name="Scorecard: ")).to_be_visible()
    page.go_back()
    expect(page.get_by_text("The interview is over")).to_be_visible()
    expect(turns(page)).to_have_count(1)


@pytest.mark.usefixtures("requests_may_fail")
def test_the_size_is_shown_near_the_cap_and_too_long_is_told_before_anything_is_lost(page: Page) -> None:
    start(page)
    size = page.locator("[data-size]")
    box(page).fill("short")
    expect(size).to_be_hidden()
    box(page).fill("é" * 15_000)
    expect(size).to_have_text("30,000 of 32,768 bytes")
    box(page).fill("é" * 17_000)
    expect(size).to_have_text("1,232 bytes too long to be sent")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("alert")).to_contain_text("at most 32,768 can be taken")
    assert len(box(page).input_value()) == 17_000
    page.locator(".rail").get_by_text("Finish here").click()
    with page.expect_response("**/finish") as refused:
        page.get_by_role("button", name="Finish and score").click()
    assert refused.value.status == 422
    expect(page.get_by_role("alert")).to_contain_text("at most 32,768 can be taken")
    assert len(box(page).input_value()) == 17_000


@pytest.mark.usefixtures("requests_may_fail")
def test_a_failed_save_of_the_draft_is_told(page: Page) -> None:
    start(page)
    page.context.set_offline(True)
    box(page).press_sequentially("abc")
    expect(page.locator("#draft-state")).to_have_text("Not saved: no connection")
    page.context.set_offline(False)
    box(page).press_sequentially("d")
    expect(page.locator("#draft-state")).to_contain_text("saved")


def test_what_is_typed_as_markup_stays_text(page: Page) -> None:
    start(page)
    answer(page, '<img src=x onerror="document.title=\'owned\'"> <a href="javascript:alert(1)">x</a>')
    expect(turns(page)).to_contain_text("<img src=x onerror=")
    expect(turns(page).locator("img, a")).to_have_count(0)
    assert "owned" not in page.title()


@pytest.mark.usefixtures("requests_may_fail")
def test_the_page_of_one_browser_is_not_anothers(page: Page, new_context: Callable[..., BrowserContext]) -> None:
    start(page)
    stranger = new_context().new_page()
    stranger.goto(page.url)
    expect(stranger.get_by_role("heading", name="There is nothing here")).to_be_visible()
