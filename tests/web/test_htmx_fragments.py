"""The same addresses, asked by htmx: one block instead of the page, and where it belongs."""

from tests.web.answers import GOOD
from tests.web.visitor import Page, Visitor

HTMX = {"HX-Request": "true"}
POST = HTMX | {"Sec-Fetch-Site": "same-origin"}


def post(visitor: Visitor, path: str, **data: str) -> Page:
    response = visitor.client.post(path, data=data, headers=POST, follow_redirects=True)
    return Page(response)


def test_an_answer_comes_back_as_the_interviews_block_and_no_more(visitor: Visitor) -> None:
    page = visitor.start()
    block = post(visitor, page.composer.action, **page.composer.fields | {"text": GOOD[0]})
    assert block.status == 200
    assert block.html.lstrip().startswith('<div class="interview" id="interview">')
    assert "<html" not in block.html
    assert block.headers["hx-retarget"] == "#interview"
    assert block.headers["hx-reswap"] == "outerMorph"
    assert "HX-Request" in block.headers["vary"]
    assert len(block.said_by("candidate")) == 1
    assert block.composer.fields["turn"] == "3"
    assert block.composer.fields["text"] == ""


def test_the_block_is_to_the_letter_part_of_the_whole_page(visitor: Visitor) -> None:
    page = visitor.start()
    block = visitor.client.get(page.path, headers=HTMX).text
    whole = visitor.get(page.path).html

    def without_what_is_made_anew(text: str) -> str:
        lines = [line.strip() for line in text.splitlines() if 'name="key"' not in line and "data-clock" not in line]
        return "\n".join(line for line in lines if line)

    assert without_what_is_made_anew(block) in without_what_is_made_anew(whole)


def test_restoring_history_gets_the_whole_page(visitor: Visitor) -> None:
    page = visitor.start()
    whole = visitor.client.get(page.path, headers=HTMX | {"HX-History-Restore-Request": "true"})
    assert "<html" in whole.text


def test_a_refused_answer_is_the_same_block_with_its_text_and_the_reason(visitor: Visitor) -> None:
    page = visitor.start()
    empty = post(visitor, page.composer.action, **page.composer.fields | {"text": "  "})
    assert empty.status == 422
    assert empty.headers["hx-retarget"] == "#interview"
    assert "Write something, or press Skip." in empty.text
    area = next(here for tag, here in empty.elements if tag == "textarea")
    assert area["aria-invalid"] == "true"
    assert area["aria-describedby"].split()[0] in empty.ids()
    post(visitor, page.composer.action, **page.composer.fields | {"text": GOOD[0]})
    stale = post(visitor, page.composer.action, **page.composer.fields | {"text": "late", "key": "other"})
    assert stale.status == 409
    assert stale.composer.fields["text"] == "late"
    assert stale.composer.fields["turn"] == "3"


def test_a_draft_is_saved_as_it_is_typed_and_says_when(visitor: Visitor) -> None:
    page = visitor.start()
    state = post(visitor, f"{page.path}/draft", **page.composer.fields | {"text": "First I"})
    assert state.status == 200
    assert state.text.startswith("saved ")
    assert state.headers["hx-retarget"] == "#draft-state"
    assert visitor.get(page.path).composer.fields["text"] == "First I"
    post(visitor, f"{page.path}/draft", **page.composer.fields | {"text": ""})
    assert visitor.get(page.path).composer.fields["text"] == ""


def test_a_draft_of_a_stale_tab_is_not_saved_and_says_so(visitor: Visitor) -> None:
    page = visitor.start()
    visitor.say(page, GOOD[0])
    state = post(visitor, f"{page.path}/draft", **page.composer.fields | {"text": "old"})
    assert state.status == 409
    assert "went on in another tab" in state.text
    assert visitor.get(page.path).composer.fields["text"] == ""


def test_a_draft_of_a_finished_interview_or_too_long_says_so(visitor: Visitor) -> None:
    page = visitor.start()
    state = post(visitor, f"{page.path}/draft", **page.composer.fields | {"text": "x" * 40_000})
    assert state.status == 422
    assert "Too long to be saved" in state.text
    visitor.submit(page.composer, "Finish and score")
    state = post(visitor, f"{page.path}/draft", **page.composer.fields | {"text": "late"})
    assert state.status == 409
    assert "the interview is over" in state.text


def test_finishing_sends_the_browser_to_the_scorecard(visitor: Visitor) -> None:
    page = visitor.start()
    response = visitor.client.post(f"{page.path}/finish", data=page.composer.fields, headers=POST)
    assert response.status_code == 200
    assert response.headers["hx-redirect"] == f"{page.path}/scorecard"


def test_extending_comes_back_as_the_interviews_block(visitor: Visitor) -> None:
    question = visitor.get("/questions/slow-query")
    values = [here["value"] for tag, here in question.elements if tag == "input" and here.get("name") == "minutes"]
    page = visitor.start(minutes=values[2])
    block = post(visitor, f"{page.path}/extend")
    assert block.headers["hx-retarget"] == "#interview"
    assert f"of {int(values[2]) + 10}:00," in block.text


def test_deleting_and_bringing_back_swap_the_list(visitor: Visitor) -> None:
    page = visitor.start()
    gone = post(visitor, f"{page.path}/delete")
    assert gone.html.lstrip().startswith('<div id="interviews">')
    assert gone.form("/restore")
    back = post(visitor, f"{page.path}/restore")
    assert back.form("/delete")


def test_an_error_goes_to_the_flash_region_as_a_notice_alone(visitor: Visitor) -> None:
    told = post(visitor, "/interviews/none/answers", text="typed")
    assert told.status == 404
    assert told.headers["hx-retarget"] == "#flash"
    assert told.headers["hx-reswap"] == "innerHTML"
    assert "<html" not in told.html
    assert [tag for tag, _ in told.elements if tag == "h1"] == []
    refused = visitor.client.post("/interviews/none/answers", data={}, headers=HTMX | {"Sec-Fetch-Site": "cross-site"})
    assert refused.status_code == 403
    assert refused.headers["hx-retarget"] == "#flash"
