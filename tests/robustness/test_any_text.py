"""Any Unicode text of up to 32 KB is read by the product's own reader, and quotes stand there to the letter."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.transcript.turns import Role, Turn
from tests.robustness.interviews import STAGES, Scorer

LONGEST = 32 * 1024
"""Bytes of the longest answer that the product takes."""

_LETTERS = st.characters(exclude_categories=["Cs"])
_PIECES = st.one_of(
    st.text(_LETTERS, min_size=1, max_size=60),
    st.sampled_from(
        ["I'd add an index", " not ", "only if ", "sharding ", "\n- ", "?", "`", "((", "→", "é", "\u0301", "😀", "ש"]
    ),
)
_TEXT = st.tuples(st.lists(_PIECES, max_size=20), st.integers(1, 400)).map(lambda made: cut("".join(made[0]) * made[1]))
NASTY = {
    "one word": "index " * 5000,
    "cue words": "if not until only after " * 1300,
    "refusals": "never no not don't won't nor neither without " * 700,
    "commitments": "I'd I would we should let's I'll " * 900,
    "questions": "how many? how fast? how long? " * 1000,
    "reasons": "because since so that therefore " * 1000,
    "order words": "first then after that next finally last before " * 700,
    "brackets": "(" * 16_000 + ")" * 16_000,
    "mixed brackets": "([{<" * 4_000 + ">}])" * 4_000,
    "curly pairs": "{{" * 16_000,
    "square pairs": "[[" * 16_000,
    "tags": "<system>" * 4_000,
    "comments": "<!--" * 8_000,
    "back-ticks": "`" * 32_000,
    "fences": "```\n" * 8_000,
    "quotes": "'\"’”" * 3_000,
    "apostrophes": "I'd'd'd " * 4_000,
    "only punctuation": "?!.,;:-–—…/\\|@#$%^&*()_+=~" * 1000,
    "full stops": "." * 32_000,
    "question marks": "?" * 32_000,
    "hyphens": "a-" * 16_000,
    "underscores": "pg_stat_" * 4_000,
    "stars": "select * " * 3_500,
    "arrows": "index -> cache → replica => " * 1000,
    "numbers": "1. 2) (3) 4: " * 2_400,
    "one number": "9" * 32_000,
    "new lines": "\n" * 32_000,
    "carriage returns": "index\r\n" * 4_000,
    "odd separators": "index\u2028cache\u2029replica\x0bshard\x0cview\x85" * 900,
    "spaces": " " * 32_000,
    "odd spaces": "\u00a0\u2003\u3000\u200b\ufeff" * 2_000,
    "nothing": "",
    "null": "index\x00cache\x00" * 2_500,
    "controls": "".join(map(chr, range(32))) * 900,
    "a very long word": "a" * 32_000,
    "a long joined word": "indexcachereplica" * 1_900,
    "right to left": "אני אוסיף אינדקס ואז cache " * 600,
    "turned round": "\u202eindex\u202c " * 2_500,
    "combining marks": "i" + "\u0301" * 15_000 + "ndex",
    "marks on every letter": "i\u0301n\u0302d\u0303e\u0304x\u0305 " * 1_600,
    "letters that grow in lower case": "İNDEX ŉ ǰ ΐ ﬁ ﬃ ß ẞ " * 800,
    "emoji": "👩‍👩‍👧‍👦🏳️‍🌈👍🏽 index " * 500,
    "outside the basic plane": "𝓲𝓷𝓭𝓮𝔁 𝟏𝟐𝟑 🇩🇪 " * 700,
    "full width": "ｉｎｄｅｘ　ｃａｃｈｅ？" * 900,
    "Chinese": "索引，然后缓存。" * 1_300,
    "Thai without spaces": "เพิ่มดัชนี" * 1_000,
    "digits of other scripts": "١٢٣ ४५६ ６７８ qps " * 900,
    "a table": "| index | cache |\n| --- | --- |\n" * 1_000,
    "headings": "# index\n## cache\n" * 1_900,
    "nested bullets": "".join("  " * (depth % 40) + "- index\n" for depth in range(650)),
    "nested quotes": "> " * 10_000 + "index",
    "JSON": '{"score": ' * 3_200,
}


def cut(text: str) -> str:
    """As much of a text as fits in the longest answer."""
    return text.encode()[:LONGEST].decode(errors="ignore")


def check(scorer: Scorer, text: str, stage: str) -> None:
    """Reads and scores one answer; every offset and every quote must hold."""
    turns = (
        Turn(role=Role.INTERVIEWER, stage=stage, text="What would you do?"),
        Turn(role=Role.CANDIDATE, stage=stage, text=text),
    )
    outcome = scorer.outcome(turns)
    (read,) = outcome.reading.turns
    for one in (*read.observations, *read.relations, *read.edges, *read.signals):
        assert one.turn == 1
        assert 0 <= one.start < one.end <= len(text)
        assert one.quote == text[one.start : one.end]
    assert [one.start for one in read.observations] == sorted(one.start for one in read.observations)
    assert len({(one.concept, one.act) for one in read.observations}) == len(read.observations)
    assert 0 <= read.words_understood <= read.words
    assert all(0 <= level <= 3 for level in outcome.levels.values())
    assert 0 <= outcome.total <= 100


@settings(deadline=None, max_examples=60)
@given(text=_TEXT, stage=st.sampled_from(STAGES))
def test_any_text_is_read_and_scored_and_every_quote_is_to_the_letter(scorer: Scorer, text: str, stage: str) -> None:
    check(scorer, text, stage)


@pytest.mark.parametrize("name", NASTY)
def test_a_nasty_text_is_read_and_scored_and_every_quote_is_to_the_letter(scorer: Scorer, name: str) -> None:
    text = cut(NASTY[name])
    check(scorer, text, STAGES[sum(map(ord, name)) % len(STAGES)])


@pytest.mark.parametrize("size", [LONGEST - 1, LONGEST])
def test_an_answer_cut_at_the_limit_is_read_up_to_its_last_word(scorer: Scorer, size: int) -> None:
    end = " I would add an index on email."
    text = "x " * ((size - len(end)) // 2) + end
    check(scorer, text, "load_grows")
    assert "propose index" in scorer.acts(text)
