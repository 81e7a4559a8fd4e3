"""Who is asking: guests, the first admin, signing in and out. Tokens are kept hashed and go in cookies and links."""

import hashlib
import re
from dataclasses import replace
from datetime import datetime, timedelta

from app.workflows import throttle
from app.workflows.errors import EmailError, PasswordError, SetupLinkError, SignInError
from app.workflows.ports import Services, StoredPerson
from app.workflows.views import PersonRole, PersonView

LOGIN_LASTS = timedelta(days=90)
LINK_LASTS = timedelta(hours=24)
TOUCH_EVERY = timedelta(hours=1)
PASSWORD_LENGTHS = (15, 256)  # NIST SP 800-63B-4: 15 where it is the only factor; no rules of composition

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
_EMAIL_LONGEST = 254  # RFC 5321, section 4.5.3.1.3, less the angle brackets


def guest(services: Services, now: datetime) -> tuple[str, str]:
    """A new guest: the person's id and the token for the cookie."""
    services.transaction.begin_writing()
    person = StoredPerson(services.secrets.new_id(), PersonRole.GUEST)
    services.people.add(person, now)
    return person.id, _log_in(services, person.id, now)


def by_token(services: Services, token: str, now: datetime) -> PersonView | None:
    """Whose token this is; None where it is unknown or has run out. Reads only."""
    login = services.people.login(hashed(token)) if token else None
    if login is None or login.expires_at <= now:
        return None
    return _view(login.person)


def touch(services: Services, token: str, now: datetime) -> None:
    """Note that the token was used, at most once an hour, so that it lives on while it is in use."""
    login = services.people.login(hashed(token))
    if login is not None and login.expires_at > now and now - login.last_seen >= TOUCH_EVERY:
        services.transaction.begin_writing()
        services.people.touch_login(hashed(token), now, now + LOGIN_LASTS)


def needs_admin(services: Services) -> bool:
    """Whether nobody is an admin yet."""
    return not services.people.has_admin()


def new_setup_link(services: Services, now: datetime) -> str:
    """The token of a new one-time link that makes whoever follows it an admin; it lasts 24 hours."""
    services.transaction.begin_writing()
    services.people.drop_expired(now)
    token = services.secrets.new_token()
    services.people.add_link(hashed(token), now, now + LINK_LASTS)
    return token


def setup_link_is_open(services: Services, setup_token: str, now: datetime) -> bool:
    """Whether the one-time link can still be used."""
    return services.people.link_is_open(hashed(setup_token), now)


def make_first_admin(
    services: Services, setup_token: str, email: str, password: str, person_id: str | None, now: datetime
) -> tuple[str, str]:
    """Use up a one-time link: its bearer becomes an admin who signs in with `email` and `password`.

    `person_id` is who is asking, if anybody: a guest becomes the admin and keeps the interviews. An account that has
    the e-mail address already gets the role and the new password instead: the link proves who runs the installation.
    Returns the admin's id and a fresh token for the cookie. Raises EmailError, PasswordError, SetupLinkError.
    """
    email = _checked_email(email)
    _check_password(password)
    if not setup_link_is_open(services, setup_token, now):
        raise SetupLinkError
    password_hash = services.passwords.hash(password)  # slow: no lock is held yet
    services.transaction.begin_writing()
    if not services.people.use_link(hashed(setup_token), now):
        raise SetupLinkError
    known = services.people.by_email(email)
    asking = services.people.get(person_id) if person_id else None
    if asking is not None and asking.role is not PersonRole.GUEST:
        asking = None
    admin = StoredPerson("", PersonRole.ADMIN, email, password_hash)
    if known is not None:
        admin = replace(admin, id=known.id)
        services.people.update(admin)
        if asking is not None:
            services.people.claim(asking.id, known.id)
    elif asking is not None:
        admin = replace(admin, id=asking.id)
        services.people.update(admin)
    else:
        admin = replace(admin, id=services.secrets.new_id())
        services.people.add(admin, now)
    services.people.drop_logins_of(admin.id)  # a token from before must not have grown an admin's rights
    return admin.id, _log_in(services, admin.id, now)


def sign_in(
    services: Services, email: str, password: str, address: str, guest_id: str | None, now: datetime
) -> tuple[str, str]:
    """The person's id and a fresh token; a guest's interviews go over to the person.

    `address` is where the request came from. Raises SignInWaitError where too many attempts failed before, with nothing
    looked at; SignInError, after having counted the failure: that is to be committed.
    """
    email = email.strip().lower()
    counted = throttle.counted_under(email, address)
    throttle.check(services, counted, now)
    person = services.people.by_email(email) if _is_email(email) else None
    right = services.passwords.verify(password, person.password_hash if person else None)  # slow: no lock is held yet
    services.transaction.begin_writing()
    if person is None or not right:
        throttle.note_failure(services, counted, now)
        raise SignInError
    services.failures.drop(counted[0].key)  # the address keeps its own: an account of one's own must not wipe it clean
    asking = services.people.get(guest_id) if guest_id else None
    if asking is not None and asking.role is PersonRole.GUEST:
        services.people.claim(asking.id, person.id)
    return person.id, _log_in(services, person.id, now)


def sign_out(services: Services, token: str) -> None:
    """End the login session; an unknown token is no error."""
    services.transaction.begin_writing()
    services.people.drop_login(hashed(token))


def drop_expired(services: Services, now: datetime) -> None:
    """Remove login sessions and one-time links that have run out."""
    services.transaction.begin_writing()
    services.people.drop_expired(now)


def hashed(token: str) -> str:
    """SHA-256, hex. A token has 256 random bits, so neither salt nor slowness is wanted."""
    return hashlib.sha256(token.encode(errors="replace")).hexdigest()


def _log_in(services: Services, person_id: str, now: datetime) -> str:
    token = services.secrets.new_token()
    services.people.add_login(hashed(token), person_id, now, now + LOGIN_LASTS)
    return token


def _view(person: StoredPerson) -> PersonView:
    return PersonView(id=person.id, role=person.role, email=person.email)


def _checked_email(email: str) -> str:
    email = email.strip().lower()
    if not _is_email(email):
        raise EmailError
    return email


def _is_email(email: str) -> bool:
    return len(email) <= _EMAIL_LONGEST and _EMAIL.fullmatch(email) is not None and email.isprintable()


def _check_password(password: str) -> None:
    shortest, longest = PASSWORD_LENGTHS
    if not shortest <= len(password) <= longest:
        raise PasswordError(shortest, longest)
