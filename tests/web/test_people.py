"""The first admin's one-time link, signing in and out, by forms."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest
from starlette.requests import Request

from app.web.identity import address_of
from app.workflows import people
from tests.web.server import Served
from tests.web.visitor import Visitor

EMAIL, PASSWORD = "admin@example.org", "a long enough password"


@pytest.fixture
def link(served: Served) -> str:
    """The path of a fresh one-time link."""
    with served.app.state.dryrun.writing() as services:
        return f"/setup/{people.new_setup_link(services, datetime.now(UTC))}"


def test_the_link_makes_an_admin_once_who_keeps_what_was_sat_as_a_guest(
    arrive: Callable[[], Visitor], link: str
) -> None:
    visitor, late = arrive(), arrive()
    sat = visitor.start()
    for _ in range(2):
        form = visitor.get(link)  # looking does not use it up
        assert form.status == 200
    done = visitor.submit(form.form("/setup/"), "Make me the admin", email=EMAIL, password=PASSWORD)
    assert done.path == "/interviews"
    assert visitor.get(sat.path).status == 200
    assert late.get(link).status == 404
    assert "used already" in late.get(link).text
    refused = late.post(link, {"email": "b@example.org", "password": PASSWORD})
    assert refused.status == 422
    assert "used already" in refused.text


def test_what_is_wrong_in_the_setup_form_is_said_at_its_field_and_the_link_stays(visitor: Visitor, link: str) -> None:
    told = visitor.post(link, {"email": "nobody", "password": PASSWORD})
    assert told.status == 422
    fields = {here["name"]: here for tag, here in told.elements if tag == "input" and "aria-invalid" in here}
    assert set(fields) == {"email"}
    assert fields["email"]["value"] == "nobody"
    assert fields["email"]["aria-describedby"].split()[-1] in told.ids()
    told = visitor.post(link, {"email": EMAIL, "password": "short"})
    assert "15 to 256 characters" in told.text
    assert "short" not in told.html.replace("shorten", "")
    assert visitor.get(link).status == 200


def test_signing_in_brings_a_guests_interviews_along_and_signing_out_forgets(
    arrive: Callable[[], Visitor], link: str
) -> None:
    admin, guest = arrive(), arrive()
    admin.post(link, {"email": "two@example.org", "password": PASSWORD})
    sat = guest.start()
    wrong = guest.submit(guest.get("/sign-in").form("/sign-in"), "Sign in", email="two@example.org", password="no")
    assert wrong.status == 422
    assert "do not match" in wrong.text
    guest.submit(wrong.form("/sign-in"), "Sign in", email=" Two@example.org ", password=PASSWORD)
    assert guest.get(sat.path).status == 200
    assert "Signed in as two@example.org" in guest.get("/interviews").text
    assert admin.get(sat.path).status == 200
    out = guest.submit(guest.get("/interviews").form("/sign-out"), "Sign out")
    assert out.path == "/"
    assert guest.get(sat.path).status == 404


def test_guessing_a_password_has_to_wait_and_says_how_long(
    arrive: Callable[[], Visitor], link: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = datetime.now(UTC)
    monkeypatch.setattr("app.web.routes.people.now_utc", lambda: now)  # hashing itself may take a second
    admin, guesser = arrive(), arrive()
    admin.post(link, {"email": "three@example.org", "password": PASSWORD})
    for email in ("three@example.org", "nobody@example.org"):
        guess = {"email": email, "password": "a wrong password"}
        told = [guesser.post("/sign-in", guess) for _ in range(6)]
        assert [page.status for page in told] == [422] * 5 + [429]
        assert "Too many attempts have failed. Wait 1 second, then try again." in told[-1].text
        assert told[-1].headers["retry-after"] == "1"
        assert told[-1].form("/sign-in").fields["email"] == email


def test_nobodys_answer_waits_for_somebodys_password(
    arrive: Callable[[], Visitor], monkeypatch: pytest.MonkeyPatch
) -> None:
    hashing, done = threading.Event(), threading.Event()

    def verify(*_: object) -> bool:
        hashing.set()
        return not done.wait(20)

    monkeypatch.setattr("app.providers.passwords.ArgonPasswords.verify", verify)
    somebody, candidate = arrive(), arrive()
    page = candidate.start()
    with ThreadPoolExecutor(1) as pool:
        signing_in = pool.submit(somebody.post, "/sign-in", {"email": "four@example.org", "password": PASSWORD})
        try:
            assert hashing.wait(10)
            assert len(candidate.say(page, "What is the load?").said_by("candidate")) == 1
            assert not signing_in.done()
        finally:
            done.set()
        assert signing_in.result().status == 422


@pytest.mark.parametrize(
    ("host", "counted"),
    [
        ("192.0.2.1", "192.0.2.1"),
        ("2001:db8:1:2:aaaa::1", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:bbbb::2", "2001:db8:1:2::/64"),
        ("testclient", "testclient"),
    ],
)
def test_an_address_is_a_machine_or_a_households_network(host: str, counted: str) -> None:
    assert address_of(Request({"type": "http", "client": (host, 1), "headers": []})) == counted
    assert address_of(Request({"type": "http", "client": None, "headers": []})) == ""
