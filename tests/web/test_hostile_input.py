"""Whatever is typed stands on the page as text, to the letter, and does nothing."""

import html
from datetime import UTC, datetime

import pytest

from app.web.formats import shown
from app.workflows import people
from app.workflows.texts import ANSWER_LIMIT_BYTES
from tests.web.server import Served
from tests.web.visitor import Visitor

HOSTILE = [
    "<script>document.title = 'owned'</script>",
    '"><img src=x onerror=alert(1)>',
    "</textarea><script>alert(1)</script>",
    "</p></article></main><h1>owned</h1>",
    "[click](javascript:alert(1)) javascript:alert(1) <a href='javascript:alert(1)'>x</a>",
    "{{ 7 * 7 }} {% raw %} ${7*7} #{7*7}",
    "<!-- --> <![CDATA[ x ]]> &lt; &amp; &#x3c;",
    "<form action='https://evil.example'><input name=password>",
    "<div hx-get='/interviews' hx-trigger='load'>x</div> <hx-partial hx-target='body'>x</hx-partial>",
    "' OR 1=1; DROP TABLE interviews; --",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_markup_stands_as_text_in_interview_draft_and_scorecard(visitor: Visitor, text: str) -> None:
    page = visitor.start()
    kept = visitor.submit(page.composer, "Save draft", text=text)
    assert kept.composer.fields["text"] == text
    said = visitor.say(kept, text)
    assert [html.unescape(one) for one in said.said_by("candidate")] == [text]
    card = visitor.submit(said.composer, "Finish and score")
    for seen in (kept, said, card):
        assert text not in seen.html or text == html.escape(text, quote=True)
        assert [here for tag, here in seen.elements if tag == "script" and "src" not in here] == []
        assert [tag for tag, here in seen.elements if any(name.startswith("on") for name in here)] == []
        assert [tag for tag, here in seen.elements if here.get("href", "").startswith("javascript")] == []
        assert sum(tag == "main" for tag, _ in seen.elements) == 1
        assert sum(tag == "h1" for tag, _ in seen.elements) == 1


def test_marks_that_turn_the_reading_direction_stay_inside_their_own_words(visitor: Visitor) -> None:
    text = "index \u202egnidrahs\u2066 \u200fabc"
    said = visitor.say(visitor.start(), text)
    assert said.said_by("candidate") == [text]
    assert [here.get("dir") for tag, here in said.elements if here.get("class") == "said"].count("auto") >= 2


def test_control_characters_are_made_visible_and_nul_cannot_be_kept(visitor: Visitor) -> None:
    said = visitor.say(visitor.start(), "a\x00b\x07c\x1bd\x7fe\tf\r\ng")
    assert said.said_by("candidate") == ["a\N{REPLACEMENT CHARACTER}b␇c␛d␡e\tf\ng"]
    assert len(shown("\x00\x07\x85ab\n")) == len("\x00\x07\x85ab\n")


def test_bytes_that_are_no_text_are_taken_as_well_as_they_can_be(visitor: Visitor) -> None:
    page = visitor.start()
    body = b"turn=1&key=k-1&text=%ff%fe%ed%a0%80+index".replace(b"k-1", page.composer.fields["key"].encode())
    headers = {"Sec-Fetch-Site": "same-origin", "Content-Type": "application/x-www-form-urlencoded"}
    assert visitor.client.post(page.composer.action, content=body, headers=headers).status_code == 303
    assert "index" in visitor.get(page.path).said_by("candidate")[0]


def test_an_answer_of_just_the_limit_is_taken_and_one_byte_more_is_kept_and_refused(visitor: Visitor) -> None:
    page = visitor.start()
    over = "é" * (ANSWER_LIMIT_BYTES // 2) + "x"
    told = visitor.say(page, over)
    assert told.status == 422
    assert "32,769 bytes long; at most 32,768 can be taken" in told.text
    assert told.composer.fields["text"] == over
    taken = visitor.say(told, over[:-1])
    assert taken.status == 200
    assert taken.said_by("candidate") == [over[:-1]]


def test_a_draft_that_is_too_long_is_refused_with_its_text(visitor: Visitor) -> None:
    over = "x" * (ANSWER_LIMIT_BYTES + 1)
    told = visitor.submit(visitor.start().composer, "Save draft", text=over)
    assert told.status == 422
    assert told.composer.fields["text"] == over


def test_skip_with_a_text_that_is_too_long_to_be_kept_skips_nothing(visitor: Visitor) -> None:
    over = "x" * (ANSWER_LIMIT_BYTES + 1)
    told = visitor.submit(visitor.start().composer, "Skip", text=over)
    assert told.status == 422
    assert told.said_by("candidate") == []
    assert told.composer.fields["text"] == over


def test_more_than_a_megabyte_is_refused_by_a_page(visitor: Visitor) -> None:
    page = visitor.start()
    for body in (b"text=" + b"x" * 1_100_000, iter([b"text=", b"x" * 1_100_000])):
        response = visitor.client.post(
            page.composer.action,
            content=body,
            headers={"Sec-Fetch-Site": "same-origin", "Content-Type": "application/x-www-form-urlencoded"},
        )
        assert response.status_code == 413
        assert "An answer may have 32 KB" in response.text
    assert visitor.get(page.path).said_by("candidate") == []


def test_a_chunked_form_is_read_like_any_other(visitor: Visitor) -> None:
    page = visitor.start()
    body = iter([b"turn=1&key=abc", b"&text=the+load%3F"])
    headers = {"Sec-Fetch-Site": "same-origin", "Content-Type": "application/x-www-form-urlencoded"}
    assert visitor.client.post(page.composer.action, content=body, headers=headers).status_code == 303
    assert visitor.get(page.path).said_by("candidate") == ["the load?"]


ODD = ["utf-7", "unicode_escape", "raw_unicode_escape", "utf-16", "idna", "hex", "no-such-charset"]


@pytest.mark.parametrize("charset", ODD)
def test_a_form_in_an_odd_encoding_is_answered_by_a_page(visitor: Visitor, served: Served, charset: str) -> None:
    page = visitor.start()
    with served.app.state.dryrun.writing() as services:
        link = f"/setup/{people.new_setup_link(services, datetime.now(UTC))}"
    headers = {"Sec-Fetch-Site": "same-origin", "Content-Type": f"multipart/form-data; boundary=b; charset={charset}"}
    values = {"turn": "1", "text": r"\ud800 +2AA-", "email": r"a\ud800+2AA-@b.example", "password": r"\ud800 +2AA-" * 3}
    part = '--b\r\nContent-Disposition: form-data; name="{}"\r\n\r\n{}\r\n'
    body = "".join(part.format(name, value) for name, value in values.items()) + "--b--\r\n"
    for path in (page.composer.action, "/sign-in", link, "/interviews"):
        told = visitor.client.post(path, content=body, headers=headers)
        assert told.status_code in (303, 404, 422), path
        assert told.status_code == 303 or "<html" in told.text
    assert visitor.get(page.path).status == 200
