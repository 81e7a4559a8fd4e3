"""Guests, the first admin, signing in and out."""

from datetime import timedelta

import pytest

from app.workflows import people
from app.workflows.errors import EmailError, PasswordError, SetupLinkError, SignInError
from app.workflows.views import PersonRole
from tests.workflows.candidates import START, Candidate, World

PASSWORD = "correct horse battery"
EMAIL = "ada@example.org"


def a_link(world: World) -> str:
    with world.services() as services:
        return people.new_setup_link(services, START)


def make_admin(world: World, link: str, person: str | None = None, email: str = EMAIL) -> tuple[str, str]:
    with world.services() as services:
        return people.make_first_admin(services, link, email, PASSWORD, person, START)


def who(world: World, token: str, after: timedelta = timedelta()) -> tuple[str, PersonRole] | None:
    with world.services() as services:
        person = people.by_token(services, token, START + after)
    return (person.id, person.role) if person else None


def test_a_guest_is_known_by_the_token(world: World, candidate: Candidate) -> None:
    assert who(world, candidate.token) == (candidate.person_id, PersonRole.GUEST)


@pytest.mark.parametrize("token", ["", "something made up", "\ud800"])
def test_a_token_that_was_never_given_is_nobodys(world: World, token: str) -> None:
    assert who(world, token) is None


def test_a_token_runs_out_and_lives_on_while_it_is_used(world: World, candidate: Candidate) -> None:
    used = timedelta(days=60)
    with world.services() as services:
        people.touch(services, candidate.token, START + used)
    assert who(world, candidate.token, people.LOGIN_LASTS + timedelta(days=1))
    assert who(world, candidate.token, used + people.LOGIN_LASTS) is None


def test_a_token_that_has_run_out_is_not_revived(world: World, candidate: Candidate) -> None:
    with world.services() as services:
        people.touch(services, candidate.token, START + people.LOGIN_LASTS)
    assert who(world, candidate.token, people.LOGIN_LASTS) is None


def test_signing_out_ends_the_session(world: World, candidate: Candidate) -> None:
    with world.services() as services:
        people.sign_out(services, candidate.token)
    assert who(world, candidate.token) is None


def test_a_guest_becomes_the_first_admin_and_keeps_the_interviews(world: World, candidate: Candidate) -> None:
    interview = candidate.start()
    with world.services() as services:
        assert people.needs_admin(services)
    admin, token = make_admin(world, a_link(world), candidate.person_id)
    assert admin == candidate.person_id
    assert who(world, token) == (admin, PersonRole.ADMIN)
    assert who(world, candidate.token) is None, "the guest's token must not have become an admin's"
    assert [line.id for line in candidate.mine()] == [interview]
    with world.services() as services:
        assert not people.needs_admin(services)


def test_somebody_without_a_cookie_becomes_the_first_admin(world: World) -> None:
    admin, token = make_admin(world, a_link(world))
    assert who(world, token) == (admin, PersonRole.ADMIN)


def test_a_link_works_once(world: World) -> None:
    link = a_link(world)
    make_admin(world, link)
    with pytest.raises(SetupLinkError):
        make_admin(world, link, email="eve@example.org")
    with world.services() as services:
        assert not people.setup_link_is_open(services, link, START)


def test_a_link_runs_out_after_a_day(world: World) -> None:
    link = a_link(world)
    with world.services() as services:
        assert people.setup_link_is_open(services, link, START + timedelta(hours=23))
        assert not people.setup_link_is_open(services, link, START + timedelta(hours=24))
        with pytest.raises(SetupLinkError):
            people.make_first_admin(services, link, EMAIL, PASSWORD, None, START + timedelta(hours=24))


def test_a_link_that_was_made_up_does_nothing(world: World) -> None:
    with pytest.raises(SetupLinkError):
        make_admin(world, "made up")


@pytest.mark.parametrize(
    "email", ["", "ada", "ada@localhost", "a b@example.org", f"{'x' * 250}@example.org", "a@b.c\x00"]
)
def test_what_cannot_be_an_email_is_refused_and_the_link_stays_open(world: World, email: str) -> None:
    link = a_link(world)
    with pytest.raises(EmailError):
        make_admin(world, link, email=email)
    with world.services() as services:
        assert people.setup_link_is_open(services, link, START)


@pytest.mark.parametrize("password", ["", "fourteen chars", "x" * 257])
def test_a_password_that_is_too_short_or_too_long_is_refused(world: World, password: str) -> None:
    link = a_link(world)
    with world.services() as services, pytest.raises(PasswordError):
        people.make_first_admin(services, link, EMAIL, password, None, START)


def test_an_account_that_has_the_email_gets_the_role_and_the_new_password(world: World, candidate: Candidate) -> None:
    first, old_token = make_admin(world, a_link(world))
    interview = candidate.start()
    again, token = make_admin(world, a_link(world), candidate.person_id, email="  ADA@example.org ")
    assert again == first
    assert who(world, token) == (first, PersonRole.ADMIN)
    assert who(world, old_token) is None
    candidate.person_id = first
    assert [line.id for line in candidate.mine()] == [interview]


def test_signing_in_takes_a_guests_interviews_along(world: World, candidate: Candidate) -> None:
    admin, _ = make_admin(world, a_link(world))
    interview = candidate.start()
    with world.services() as services:
        person, token = people.sign_in(services, "Ada@Example.org", PASSWORD, "192.0.2.1", candidate.person_id, START)
    assert (person, who(world, token)) == (admin, (admin, PersonRole.ADMIN))
    candidate.person_id = admin
    assert [line.id for line in candidate.mine()] == [interview]


@pytest.mark.parametrize(("email", "password"), [(EMAIL, "wrong"), ("eve@example.org", PASSWORD), (EMAIL, "")])
def test_signing_in_wrongly_does_not_say_what_was_wrong(world: World, email: str, password: str) -> None:
    make_admin(world, a_link(world))
    with world.services() as services, pytest.raises(SignInError, match="do not match an account"):
        people.sign_in(services, email, password, "192.0.2.1", None, START)


def test_what_has_run_out_is_removed_and_nothing_else(world: World, candidate: Candidate) -> None:
    link = a_link(world)
    with world.services() as services:
        people.drop_expired(services, START + timedelta(hours=23))
        assert people.setup_link_is_open(services, link, START)
        people.drop_expired(services, START + timedelta(hours=24))
        assert not people.setup_link_is_open(services, link, START), "even for a clock that went back"
    assert who(world, candidate.token)
    with world.services() as services:
        people.drop_expired(services, START + people.LOGIN_LASTS)
    assert who(world, candidate.token) is None
