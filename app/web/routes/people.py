"""The first admin's one-time link, signing in, signing out."""

from typing import Annotated

from fastapi import APIRouter, Form, Request, Response

from app.web.contexts import FirstAdminPage, SignInPage
from app.web.errors import status_of
from app.web.identity import COOKIE, address_of, forget, now_utc, person_of, remember
from app.web.pages import render, see_other
from app.web.sessions import HashServices, ReadServices, WriteServices
from app.workflows import people
from app.workflows.errors import EmailError, PasswordError, SetupLinkError, SignInError, SignInWaitError

router = APIRouter(include_in_schema=False)
AFTER = "/interviews"


@router.get("/setup/{setup_token}")
def first_admin(request: Request, services: ReadServices, setup_token: str) -> Response:
    """The form, as long as the link is open. Looking does not use it up."""
    usable = people.setup_link_is_open(services, setup_token, now_utc())
    return render(request, FirstAdminPage(action=f"/setup/{setup_token}", usable=usable), 200 if usable else 404)


@router.post("/setup/{setup_token}")
def make_first_admin(
    request: Request,
    services: HashServices,
    setup_token: str,
    email: Annotated[str, Form()] = "",
    password: Annotated[str, Form()] = "",
) -> Response:
    """Use the link up. Nothing is saved while something in the form is wrong."""
    person = person_of(request, services)
    errors: dict[str, str | None] = {"email": None, "password": None}
    usable = True
    try:
        _, token = people.make_first_admin(
            services, setup_token, email, password, person.id if person else None, now_utc()
        )
    except EmailError as error:
        errors["email"] = str(error)
    except PasswordError as error:
        errors["password"] = str(error)
    except SetupLinkError:
        usable = False
    else:
        response = see_other(AFTER)
        remember(request, response, token)
        return response
    page = FirstAdminPage(
        action=f"/setup/{setup_token}",
        usable=usable,
        email=email,
        errors=errors,
        problem="See what is said at the fields below." if usable else "The link can no longer be used.",
    )
    return render(request, page, 422)


@router.get("/sign-in")
def sign_in_form(request: Request) -> Response:
    """The form."""
    return render(request, SignInPage())


@router.post("/sign-in")
def sign_in(
    request: Request,
    services: HashServices,
    email: Annotated[str, Form()] = "",
    password: Annotated[str, Form()] = "",
) -> Response:
    """Sign in; a guest's interviews come along. A failure is answered, not raised: it counts."""
    person = person_of(request, services)
    guest_id = person.id if person else None
    try:
        _, token = people.sign_in(services, email, password, address_of(request), guest_id, now_utc())
    except (SignInError, SignInWaitError) as error:
        response = render(request, SignInPage(email=email, problem=str(error)), status_of(error))
        if isinstance(error, SignInWaitError):
            response.headers["Retry-After"] = str(error.wait_s)
        return response
    response = see_other(AFTER)
    remember(request, response, token)
    return response


@router.post("/sign-out")
def sign_out(request: Request, services: WriteServices) -> Response:
    """End the session, here and on the server."""
    people.sign_out(services, request.cookies.get(COOKIE, ""))
    response = see_other("/")
    forget(request, response)
    return response
