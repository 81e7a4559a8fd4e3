"""Failures to sign in are counted by the database, so that processes at the same time count together."""

import threading

from tests.storage.conftest import DatabaseWorld
from tests.workflows.candidates import START

AT_ONCE = 8


def test_failures_at_the_same_time_all_count(world: DatabaseWorld) -> None:
    barrier = threading.Barrier(AT_ONCE)

    def fail() -> None:
        barrier.wait()
        with world.services() as services:
            services.failures.add("somebody", START)

    threads = [threading.Thread(target=fail) for _ in range(AT_ONCE)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with world.services() as services:
        assert services.failures.of(["somebody", "nobody"])["somebody"].count == AT_ONCE
        assert list(services.failures.of(["somebody", "nobody"])) == ["somebody"]
