"""What people do, whole pages at a time: forms, redirects, pages. No script runs here."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from tests.web.answers import GOOD, MOST
from tests.web.visitor import Page, Visitor


def sit(visitor: Visitor, page: Page) -> Page:
    """Answer until the interview has closed."""
    for number in range(MOST):
        if "The interview is over" in page.text:
            break
        page = visitor.say(page, GOOD[min(number, len(GOOD) - 1)])
    return page


def test_a_stranger_reads_the_interviewers_first_words_after_one_press_and_no_form(visitor: Visitor) -> None:
    landing = visitor.get("/")
    form = landing.form("/interviews")
    assert set(form.fields) == {"question"}
    page = visitor.submit(form, "Start the interview")
    assert page.status == 200
    assert page.path.startswith("/interviews/")
    assert len(page.said_by("interviewer")) == 1
    assert "SELECT" in page.said_by("interviewer")[0]
    assert ("textarea", True) in [(tag, "autofocus" in here) for tag, here in page.elements]


def test_the_landing_page_shows_a_real_excerpt_and_says_what_is_stored(visitor: Visitor) -> None:
    landing = visitor.get("/")
    assert "/ 100" in landing.text
    assert landing.html.count('class="criterion"') == 3
    assert "<q" in landing.html
    assert "Stored Your answers, your scorecard, and one cookie" in landing.text
    ids = landing.ids()
    assert len(ids) == len(set(ids))


def test_looking_makes_nobody(visitor: Visitor) -> None:
    for path in ("/", "/questions", "/questions/slow-query", "/interviews", "/sign-in"):
        page = visitor.get(path)
        assert page.status == 200
        assert "set-cookie" not in page.headers
    assert "You have not sat one yet" in visitor.get("/interviews").text


def test_a_whole_interview_ends_in_a_scorecard_whose_quotes_were_said(visitor: Visitor) -> None:
    page = sit(visitor, visitor.start())
    assert "The interview is over" in page.text
    card = visitor.get(page.links["See the scorecard"])
    assert card.status == 200
    assert "/ 100" in card.text
    assert "The criteria at a glance" in card.text
    ids = card.ids()
    assert len(ids) == len(set(ids))
    targets = [here["href"][1:] for tag, here in card.elements if tag == "a" and here.get("href", "").startswith("#")]
    assert [target for target in targets if target not in ids] == []
    assert any(target.startswith("said-") for target in targets)
    assert any(target.startswith("criterion-") for target in targets)
    assert "Stage by stage: yours beside a model answer" in card.text
    assert "Kleppmann" in card.text
    assert card.html.count("<dd>") >= 5  # the hashes


def test_what_was_asked_for_is_noted_in_the_facts_column(visitor: Visitor) -> None:
    page = visitor.start()
    assert "Nothing yet. What you ask for and are told is noted here." in page.text
    page = visitor.say(page, "What response time is required?")
    assert "Nothing yet." not in page.text
    assert "<dd>" in page.html


def test_i_dont_know_and_skip_speak_and_keep_what_was_typed(visitor: Visitor) -> None:
    page = visitor.submit(visitor.start().composer, "I don't know", text="half a thought")
    assert "I don" in page.said_by("candidate")[0]
    assert page.composer.fields["text"] == "half a thought"
    page = visitor.submit(page.composer, "Skip")
    assert "skip" in page.said_by("candidate")[1]
    assert "half a thought" not in "".join(page.said_by("candidate"))


def test_an_empty_answer_is_told_what_to_do_and_nothing_moves(visitor: Visitor) -> None:
    page = visitor.start()
    told = visitor.say(page, "   ")
    assert told.status == 422
    assert "Write something, or press Skip." in told.text
    assert told.said_by("candidate") == []
    assert visitor.say(told, "What is the load?").status == 200


def test_a_draft_saved_by_its_button_is_there_on_the_next_visit(visitor: Visitor) -> None:
    page = visitor.start()
    kept = visitor.submit(page.composer, "Save draft", text="\n  First, I would ask")
    assert "saved" in kept.text
    again = visitor.get(page.path)
    assert again.composer.fields["text"] == "\n  First, I would ask"


def test_finishing_sends_what_is_in_the_answer_box_and_shows_the_scorecard(visitor: Visitor) -> None:
    page = visitor.say(visitor.start(), GOOD[0])
    card = visitor.submit(page.composer, "Finish and score", text="I would add an index on the e-mail column.")
    assert card.path.endswith("/scorecard")
    assert "I would add an index on the e-mail column." in card.text.replace(" .", ".")


def test_finishing_at_once_gives_an_unscored_scorecard_that_says_why(visitor: Visitor) -> None:
    card = visitor.submit(visitor.start().composer, "Finish and score")
    assert card.path.endswith("/scorecard")
    assert "Not scored." in card.text
    assert "/ 100" not in card.text
    assert visitor.submit(card.form("/interviews"), "Sit it again").path.startswith("/interviews/")


def test_a_finished_interview_is_listed_deleted_and_brought_back(visitor: Visitor) -> None:
    visitor.submit(visitor.say(visitor.start(), GOOD[0]).composer, "Finish and score", text=GOOD[1])
    mine = visitor.get("/interviews")
    assert "1 answer" in mine.text or "2 answers" in mine.text
    gone = visitor.submit(mine.form("/delete"))
    assert "deleted. It can be brought back for a day." in gone.text
    assert [form for form in gone.forms if "/delete" in form.action] == []
    back = visitor.submit(gone.form("/restore"), "Undo")
    assert "deleted" not in back.text
    assert "Scorecard" in back.text


def test_an_open_interview_can_be_left_and_gone_on_with(visitor: Visitor) -> None:
    page = visitor.say(visitor.start(), GOOD[0])
    mine = visitor.get("/interviews")
    again = visitor.get(next(path for words, path in mine.links.items() if words.startswith("Continue")))
    assert again.path == page.path
    assert len(again.said_by("candidate")) == 1


def test_the_next_best_step_can_be_tried_again_from_its_stage(visitor: Visitor) -> None:
    page = visitor.say(visitor.start(), GOOD[0])
    card = visitor.submit(page.composer, "Finish and score", text=GOOD[1])
    assert "The one change that would have moved the score most" in card.text
    fork = visitor.submit(card.form("/try-again"), "Try again from there")
    assert fork.path != page.path
    assert fork.composer.fields["turn"] == str(len(fork.said_by("candidate")) + len(fork.said_by("interviewer")))
    assert "Tried again from" in fork.text


def test_a_time_limit_is_disclosed_before_the_start_and_can_be_extended(visitor: Visitor) -> None:
    question = visitor.get("/questions/slow-query")
    assert "You can extend it by ten minutes, up to three times" in question.text
    values = limits(visitor)
    assert values[0] == ""
    page = visitor.submit(question.form("/interviews"), "Start the interview", minutes=values[1])
    assert f"of {values[1]}:00," in page.text
    for extended in (10, 20, 30):
        page = visitor.submit(page.form("/extend"), "10 minutes more")
        assert f"of {int(values[1]) + extended}:00," in page.text.replace("1:00:00", "60:00")
    assert [form for form in page.forms if "/extend" in form.action] == []


def test_a_time_limit_that_is_not_on_offer_is_refused_with_the_form_again(visitor: Visitor) -> None:
    for minutes in ("1", "-5", "x", "99999999999"):
        page = visitor.start(minutes=minutes)
        assert page.status == 422
        assert "Choose one of these time limits." in page.text
        assert page.form("/interviews")


def test_the_theme_is_switched_by_a_form_and_stays(visitor: Visitor) -> None:
    page = visitor.get("/questions")
    assert "data-theme" not in page.html
    dark = visitor.submit(page.form("/theme"), "Dark theme")
    assert dark.path == "/questions"
    assert '<html lang="en" data-theme="dark">' in dark.html
    assert 'data-theme="dark"' in visitor.get("/").html
    assert "data-theme" not in visitor.submit(dark.form("/theme"), "Theme of the system").html


def test_the_theme_can_be_switched_on_a_page_that_came_of_a_form(visitor: Visitor) -> None:
    page = visitor.start()
    refused = visitor.say(page, "   ")
    assert refused.status == 422
    dark = visitor.submit(refused.form("/theme"), "Dark theme")
    assert (dark.status, dark.path) == (200, page.path)
    for form in ("draft", "finish", "extend", "delete", "restore", "try-again"):
        again = visitor.get(f"{page.path}/{form}")
        assert (again.status, again.path) == (200, page.path)


def test_another_persons_interview_is_not_there(visitor: Visitor, arrive: Callable[[], Visitor]) -> None:
    page = visitor.start()
    stranger, other = arrive(), arrive()
    other.start()
    for somebody in (stranger, other):
        for path in (page.path, f"{page.path}/scorecard"):
            assert somebody.get(path).status == 404
        for action in ("answers", "draft", "extend", "finish", "delete", "restore", "try-again"):
            assert somebody.post(f"{page.path}/{action}", {"text": "mine", "turn": "1", "key": "k"}).status == 404
    assert visitor.get(page.path).status == 200


def later(minutes: int) -> Callable[[], datetime]:
    """A clock that is ahead."""
    return lambda: datetime.now(UTC) + timedelta(minutes=minutes)


def test_what_is_sent_just_after_the_time_is_over_counts_as_the_last_answer(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit = limits(visitor)[1]
    page = visitor.start(minutes=limit)
    just_over = datetime.now(UTC) + timedelta(minutes=int(limit), seconds=30)
    for module in ("answers", "interviews"):
        monkeypatch.setattr(f"app.web.routes.{module}.now_utc", lambda: just_over)
    done = visitor.say(page, "I would add an index.")
    assert "The interview is over" in done.text
    assert done.said_by("candidate") == ["I would add an index."]


def test_what_is_sent_long_after_the_time_is_over_is_kept_for_copying(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit = limits(visitor)[1]
    page = visitor.start(minutes=limit)
    for module in ("answers", "interviews"):
        monkeypatch.setattr(f"app.web.routes.{module}.now_utc", later(int(limit) + 2))
    done = visitor.say(page, "Too late, alas.")
    assert "The interview is over" in done.text
    assert done.said_by("candidate") == []
    assert "Your text, not sent" in done.text
    assert "Too late, alas." in done.html


def test_an_open_interview_whose_time_is_over_is_closed_by_looking(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit = limits(visitor)[1]
    page = visitor.start(minutes=limit)
    monkeypatch.setattr("app.web.routes.interviews.now_utc", later(int(limit) + 2))
    assert "The interview is over" in visitor.get(page.path).text


def limits(visitor: Visitor) -> list[str]:
    """The time limits on offer."""
    question = visitor.get("/questions/slow-query")
    return [here["value"] for tag, here in question.elements if tag == "input" and here.get("name") == "minutes"]
