"""A real Chromium on the real application. Whatever the browser complains about fails the test."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, expect

from tests.browsers import chromium
from tests.web.server import Served, serve

PATIENCE_MS = 20_000  # how long to wait for what a busy machine brings late; nothing is timed
expect.set_options(timeout=PATIENCE_MS)

OpenPage = Callable[..., Page]


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The running application."""
    with serve(tmp_path_factory.mktemp("browser")) as found:
        yield found


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A headless Chromium."""
    with chromium() as found:
        yield found


class Complaints(list[str]):
    """What the browser complained about. A test that provokes complaints says which ones it expects."""

    def __init__(self) -> None:
        super().__init__()
        self._expected: tuple[str, ...] = ()

    def expect(self, *beginnings: str) -> None:
        """Let those pass that begin like this, whenever they come."""
        self._expected += beginnings

    def unexpected(self) -> list[str]:
        """The others."""
        return [words for words in self if not words.startswith(self._expected)]


# What Chromium and htmx say of every answer above 399 and of every request that fails.
FAILED_REQUEST = ("Failed to load resource", "htmx: htmx:error: Failed to fetch")


@pytest.fixture
def complaints() -> Complaints:
    """What the browser complained about."""
    return Complaints()


@pytest.fixture
def requests_may_fail(complaints: Complaints) -> None:
    """For tests that make requests fail."""
    complaints.expect(*FAILED_REQUEST)


@pytest.fixture
def new_context(browser: Browser, served: Served, complaints: Complaints) -> Iterator[Callable[..., BrowserContext]]:
    """Makes strangers' browsers; options are Playwright's."""
    opened: list[BrowserContext] = []

    def make(**options: object) -> BrowserContext:
        settings = {"viewport": {"width": 1280, "height": 800}, "locale": "en-GB", "timezone_id": "UTC"} | options
        context = browser.new_context(base_url=served.url, **settings)  # type: ignore[arg-type]
        context.set_default_timeout(PATIENCE_MS)
        opened.append(context)

        def heard(message: ConsoleMessage) -> None:
            if message.type in ("error", "warning"):
                complaints.append(message.text)

        context.on("console", heard)
        context.on("weberror", lambda error: complaints.append(str(error.error)))
        return context

    yield make
    for context in opened:
        context.close()
    assert complaints.unexpected() == []


@pytest.fixture
def page(new_context: Callable[..., BrowserContext]) -> Page:
    """A stranger's empty tab at a desk."""
    return new_context().new_page()
