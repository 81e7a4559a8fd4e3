"""One running application for all tests of the pages: visitors are strangers to each other, so tests don't meet."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest

from tests.web.server import Served, serve
from tests.web.visitor import Visitor


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The running application."""
    with serve(tmp_path_factory.mktemp("web")) as found:
        yield found


@pytest.fixture
def arrive(served: Served) -> Iterator[Callable[[], Visitor]]:
    """Makes strangers who have just opened their browsers."""
    came: list[Visitor] = []
    with served.app.state.dryrun.writing() as services:
        services.failures.drop_before(datetime.max.replace(tzinfo=UTC))  # nobody waits for what failed in another test

    def one_more() -> Visitor:
        came.append(Visitor(served.url))
        return came[-1]

    yield one_more
    for visitor in came:
        visitor.close()


@pytest.fixture
def visitor(arrive: Callable[[], Visitor]) -> Visitor:
    """A stranger."""
    return arrive()
