"""The environment made into typed settings: `DRYRUN_*`, checked all at once before anything starts."""

import os
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from app.errors import AppError
from app.paths import QUESTION_BANK

PREFIX = "DRYRUN_"
_NOT_SETTINGS = "DRYRUN_TEST_"  # for the tests alone


class SettingsError(AppError):
    """The environment cannot be used; one line names every problem."""

    code = "settings"


class Settings(BaseSettings):
    """How one process runs. Every field is read from the environment variable of its name with the prefix `DRYRUN_`."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True, extra="ignore", env_ignore_empty=True)

    database_url: str = Field(
        default="sqlite:///var/dryrun.db",
        description="where everything is kept: `sqlite:///path/to/file.db` (relative to the working folder) or "
        "`postgresql://user:password@host/name`",
        repr=False,  # may hold a password
    )
    database_pool: int = Field(default=10, ge=1, le=100, description="connections to PostgreSQL that one process keeps")
    question_bank: Path = Field(default=QUESTION_BANK, description="folder of question files (`*.yaml`)")
    host: str = Field(default="127.0.0.1", min_length=1, description="address to listen on; `0.0.0.0` for all")
    port: int = Field(default=8000, ge=0, le=65535, description="port to listen on; 0 takes any free one")
    public_url: str | None = Field(
        default=None, description="address by which people reach the product, where a proxy stands before it"
    )
    trusted_proxies: str = Field(
        default="", description="addresses of proxies whose `X-Forwarded-*` headers are believed, apart by commas"
    )
    secure_cookies: Literal["auto", "always", "never"] = Field(
        default="auto", description="whether cookies travel over HTTPS only; `auto`: where the request came by HTTPS"
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(default="info", description="least level logged")
    log_format: Literal["auto", "console", "json"] = Field(
        default="auto", description="how log lines look; `auto`: for people on a terminal, else JSON"
    )

    @field_validator("log_level", "log_format", "secure_cookies", mode="before")
    @classmethod
    def _in_lower_case(cls, value: object) -> object:
        return value.lower() if isinstance(value, str) else value

    @field_validator("database_url")
    @classmethod
    def _a_known_database(cls, value: str) -> str:
        from app.storage.engine import parse_url  # here, since `--help` needs settings and no database

        try:
            parse_url(value)
        except AppError as error:
            raise ValueError(str(error)) from None
        return value

    @field_validator("question_bank")
    @classmethod
    def _a_folder(cls, value: Path) -> Path:
        if not value.is_dir():
            raise ValueError("not a folder")
        return value.absolute()

    @field_validator("public_url")
    @classmethod
    def _an_origin(cls, value: str | None) -> str | None:
        if value is None:
            return None
        scheme, mark, rest = value.rstrip("/").partition("://")
        if scheme not in {"http", "https"} or not mark or not rest or "/" in rest:
            raise ValueError("write it as https://host or https://host:port, without a path")
        return value.rstrip("/")


def load_settings(**overrides: Any) -> Settings:
    """Settings from the environment; an override that is not None wins. Raises SettingsError, naming all problems."""
    try:
        return Settings(**{name: value for name, value in overrides.items() if value is not None})
    except ValidationError as error:
        raise SettingsError("; ".join(_problem(problem) for problem in error.errors(include_url=False))) from None


def unknown_settings(environment: Mapping[str, str] = os.environ) -> list[str]:
    """Variables with our prefix that are no setting, each with the setting it may have meant."""
    known = {PREFIX + name.upper() for name in Settings.model_fields}
    unknown = sorted(
        name for name in environment if name.startswith(PREFIX) and name not in known and _NOT_SETTINGS not in name
    )
    return [
        f"{name} (did you mean {close[0]}?)" if (close := get_close_matches(name, known, 1)) else name
        for name in unknown
    ]


def _problem(problem: Mapping[str, Any]) -> str:
    name = str(problem["loc"][0]) if problem["loc"] else "settings"
    message = str(problem["msg"]).removeprefix("Value error, ").replace("Input should", "should")
    shown = "" if name == "database_url" else f" (got {str(problem['input'])!r})"
    return f"{PREFIX}{name.upper()}: {message}{shown}"
