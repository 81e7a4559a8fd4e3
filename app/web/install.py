"""Puts the pages on an application: files, routes, errors, and what stands before them."""

from fastapi import FastAPI
from fastapi.routing import APIRoute

from app.paths import STATIC
from app.web import errors, static
from app.web.csrf import SameOrigin
from app.web.errors import install_handlers
from app.web.routes import answers, interviews, landing, people, questions, scorecards, theme
from app.web.security import BodyLimit, Faults, SecurityHeaders


def install(app: FastAPI) -> None:
    """Mount the pages on an application whose `state.dryrun` holds its wiring (see `sessions.Wiring`)."""
    settings = app.state.dryrun.settings
    app.mount(static.PREFIX, static.HashedFiles(directory=STATIC), name="static")
    for area in (landing, questions, interviews, answers, scorecards, people, theme):
        for route in area.router.routes:
            if isinstance(route, APIRoute) and route.methods and "GET" in route.methods:
                route.methods.add("HEAD")  # the server leaves the body out
        app.include_router(area.router)
    install_handlers(app)
    # The last one added is the outermost: headers go on whatever comes from within.
    app.add_middleware(SameOrigin, refuse=errors.forbidden, public_url=settings.public_url)
    app.add_middleware(BodyLimit, refuse=errors.too_large)
    app.add_middleware(Faults, respond=errors.fault)
    app.add_middleware(SecurityHeaders)
