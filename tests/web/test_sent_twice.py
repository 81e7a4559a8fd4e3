"""A double click, a reload, two tabs, a lost reply, going back: nothing is lost and nothing stands twice."""

from concurrent.futures import ThreadPoolExecutor

from tests.web.answers import GOOD
from tests.web.visitor import Visitor

OURS = {"Sec-Fetch-Site": "same-origin"}


def test_the_same_form_sent_twice_is_one_answer(visitor: Visitor) -> None:
    page = visitor.start()
    first = visitor.say(page, GOOD[0])
    second = visitor.say(page, GOOD[0])
    assert second.status == 200
    assert second.said_by("candidate") == first.said_by("candidate")
    assert len(second.said_by("candidate")) == 1


def test_the_same_form_sent_eight_times_at_once_is_one_answer(visitor: Visitor) -> None:
    page = visitor.start()
    form = page.composer
    data = form.fields | {"text": GOOD[0]}
    with ThreadPoolExecutor(8) as pool:
        codes = list(
            pool.map(lambda _: visitor.client.post(form.action, data=data, headers=OURS).status_code, range(8))
        )
    assert codes == [303] * 8
    assert len(visitor.get(page.path).said_by("candidate")) == 1


def test_a_stale_tab_is_told_so_sees_the_current_state_and_keeps_its_text(visitor: Visitor) -> None:
    page = visitor.start()
    old_tab = visitor.get(page.path)  # the same turn, with a key of its own
    visitor.say(page, GOOD[0])
    late = visitor.say(old_tab, "Typed before the other tab sent")
    assert late.status == 409
    assert "Not sent: the interview went on elsewhere." in late.text
    assert late.composer.fields["text"] == "Typed before the other tab sent"
    assert late.composer.fields["turn"] == "3"
    assert len(late.said_by("candidate")) == 1
    sent = visitor.submit(late.composer, "Send")
    assert sent.status == 200
    assert "Typed before the other tab sent" in sent.said_by("candidate")[1]


def test_a_stale_tab_does_not_lose_the_other_tabs_draft_either(visitor: Visitor) -> None:
    page = visitor.start()
    newer = visitor.say(page, GOOD[0])
    visitor.submit(newer.composer, "Save draft", text="draft of the newer tab")
    late = visitor.submit(page.composer, "Send", text="text of the older tab", key="another-key")
    assert late.status == 409
    assert "text of the older tab" in late.composer.fields["text"]
    assert "draft of the newer tab" in late.composer.fields["text"]


def test_a_key_that_comes_again_with_another_text_is_refused_and_the_text_kept(visitor: Visitor) -> None:
    page = visitor.start()
    visitor.say(page, GOOD[0])
    again = visitor.say(page, "Something else altogether")
    assert again.status == 409
    assert again.composer.fields["text"] == "Something else altogether"
    assert again.composer.fields["key"] != page.composer.fields["key"]


def test_an_answer_to_a_finished_interview_is_kept_for_copying(visitor: Visitor) -> None:
    page = visitor.start()
    visitor.submit(page.composer, "Finish and score")
    late = visitor.say(page, "One more thing")
    assert late.status == 409
    assert "This interview is finished." in late.text
    assert "One more thing" in late.html
    assert "See the scorecard" in late.links


def test_finishing_twice_is_finishing_once(visitor: Visitor) -> None:
    page = visitor.start()
    for _ in range(2):
        card = visitor.submit(page.composer, "Finish and score", text="I would add an index.")
        assert card.status == 200
        assert card.path.endswith("/scorecard")
    assert card.html.count('class="annotated-turn candidate"') == 1


def test_skip_sent_twice_skips_once_and_does_not_bring_old_text_back(visitor: Visitor) -> None:
    page = visitor.start()
    visitor.submit(page.composer, "Skip", text="a thought")
    again = visitor.submit(page.composer, "Skip", text="a thought")
    assert len(again.said_by("candidate")) == 1
    assert again.composer.fields["text"] == "a thought"
