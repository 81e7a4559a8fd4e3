"""What people do at a screen, in terms of what they see."""

from playwright.sync_api import Locator, Page, expect

from tests.web.answers import GOOD, MOST


def start(page: Page) -> None:
    """From the start page into the interview."""
    page.goto("/")
    page.get_by_role("button", name="Start the interview").click()
    expect(box(page)).to_be_focused()
    expect(page.locator("form[data-composer]")).to_have_attribute("data-htmx-powered", "true")  # scripts have begun
    page.wait_for_load_state()  # and all of them have run


def box(page: Page) -> Locator:
    """The answer box."""
    return page.get_by_role("textbox", name="Your answer")


def turns(page: Page, whose: str = "You") -> Locator:
    """What was said: by "You", or by the "Interviewer"."""
    return page.get_by_role("log").get_by_role("article", name=whose, exact=True)


def answer(page: Page, text: str) -> None:
    """Type and send; returns once the interviewer has replied."""
    before = turns(page, "Interviewer").count()
    box(page).fill(text)
    page.get_by_role("button", name="Send").click()
    expect(turns(page, "Interviewer")).to_have_count(before + 1)


def sit_to_the_end(page: Page) -> None:
    """Answer until the interview has closed."""
    over = page.get_by_role("link", name="See the scorecard")
    for number in range(MOST):
        if over.is_visible():
            return
        answer(page, GOOD[min(number, len(GOOD) - 1)])
    expect(over).to_be_visible()
