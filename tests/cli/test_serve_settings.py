"""Settings: read from the environment, checked at once, and none of them secret by accident."""

from pathlib import Path

import pytest

from app.settings import Settings, SettingsError, load_settings, unknown_settings


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(f"DRYRUN_{name.upper()}", raising=False)


def test_without_any_setting_there_is_a_sensible_default_for_each() -> None:
    settings = load_settings()
    assert (settings.host, settings.port, settings.database_url) == ("127.0.0.1", 8000, "sqlite:///var/dryrun.db")
    assert settings.question_bank.is_dir()


def test_every_setting_says_what_it_is_for() -> None:
    assert all(field.description for field in Settings.model_fields.values())


def test_the_environment_is_read_and_an_argument_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DRYRUN_PORT", "9000")
    monkeypatch.setenv("DRYRUN_HOST", "0.0.0.0")
    settings = load_settings(port=9001, host=None)
    assert (settings.host, settings.port) == ("0.0.0.0", 9001)


def test_an_empty_variable_counts_as_unset(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DRYRUN_PORT", "")
    assert load_settings().port == 8000


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "65536"),
        ("PORT", "-1"),
        ("SECURE_COOKIES", "perhaps"),
        ("LOG_FORMAT", "xml"),
        ("PUBLIC_URL", "ftp://example.org"),
        ("PUBLIC_URL", "https://example.org/path"),
        ("QUESTION_BANK", "/no/such/folder"),
        ("DATABASE_URL", "sqlite://"),
        ("DATABASE_POOL", "0"),
    ],
)
def test_a_value_that_makes_no_sense_is_named(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(f"DRYRUN_{name}", value)
    with pytest.raises(SettingsError, match=f"DRYRUN_{name}: ") as caught:
        load_settings()
    assert "\n" not in str(caught.value)


def test_a_password_in_the_url_is_in_no_text_of_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DRYRUN_DATABASE_URL", "postgresql://ada:hunter2@db.example.org/dryrun")
    assert "hunter2" not in repr(load_settings())
    assert "hunter2" not in str(load_settings())


def test_choices_are_read_in_any_case(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DRYRUN_LOG_LEVEL", "WARNING")
    assert load_settings().log_level == "warning"


def test_what_is_no_setting_is_found_and_the_tests_own_variables_are_not() -> None:
    found = unknown_settings({"DRYRUN_PROT": "1", "DRYRUN_TEST_POSTGRESQL_URL": "x", "HOME": "/", "DRYRUN_PORT": "1"})
    assert found == ["DRYRUN_PROT (did you mean DRYRUN_PORT?)"]


def test_a_relative_question_bank_is_found_from_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mine").mkdir()
    monkeypatch.chdir(tmp_path)
    assert load_settings(question_bank="mine").question_bank == tmp_path / "mine"
