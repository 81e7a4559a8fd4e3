# ruff: noqa: E501 - one phrase a line
"""Text that poses: what addresses the scorer, reports on the candidate, copies the rubric, speaks of the interview or
says the interviewer's question back. None of it answers anything, so its sentences are masked.

`ADDRESSES` and `META` are phrases (patterns.py); the first raise a flag, the second do not.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from app.reading.patterns import Match
from app.reading.scene import Scene
from app.reading.text import Gap, Words, plain
from app.reading.words import LIGHT, expand_class

ADDRESSES = """
    (give|award|grant|assign|gimme) (me|us|this|him|her|candidate|all)? .. (full|max|maximum|top|100|high|highest|good|best|perfect|all|#) .. (mark~|point~|score~|rating~|grade~|level~|credit~)
    (full|max|maximum|top|perfect|highest) (marks|score|points|rating|grade|level|levels|credit)
    (ignore|disregard|forget|override|bypass) .. (previous|prior|above|earlier|all|your|the|system) .. (instruction~|prompt~|rule~|rubric|guideline~|criteria|text|message~|context)
    (system prompt|new instructions|developer mode|jailbreak|as an ai|ai grader|as a grader|language model|chatgpt|llm)
    (note|message|instruction~|hint|comment|memo|info|attention|dear|hello|hi|hey) .. (to|for)? .. (grader~|scorer~|rater~|evaluator~|grading|scoring|automatic|automated|auto|parser|classifier|algorithm|bot|evaluation|assessor~|llm|ai model|reviewer~ system)
    (set|mark|score|rate|grade|count|label|tag|treat|record|classify) .. (all|every|this|my|the|me|these) .. (criteria|criterion|level~|candidate|answer~|transcript|interview|observation~|dimension~) .. (as|to|at|with|to be|level)?
    (do not|don|never|no) (list|raise|set|add|report|include|show|use|assign) .. flag~
    (this|the) (candidate|answer|response|applicant|transcript) .. (deserve~|has shown|has demonstrated|demonstrate~|should (get|receive|score|be (rated|scored|graded|marked))|must (get|receive|score|be (rated|scored|graded|marked))|shows mastery|earned|qualifies|has covered|covers all|is an expert|meets all|fulfil~|satisfies|passed)
    (score|grade|level|rating|mark) (is|to|of|at|equals)? (100|3|10|max|maximum|full)
    ## out of ##
    (all|every) (criteria|criterion|nine criteria|rubric) .. (3|level|max|full|met|satisfied|passed|fulfilled|covered|three)
    (rubric|criterion|criteria) .. (clarify_first|asks_numbers|simple_first|tradeoffs|says|requires|level|satisfied|check)
    (clarify_first|asks_numbers|simple_first|scaling_options|no_premature_cqrs|beyond_one_db|premature_cqrs|keyword_stuffing|jumped_in|no_numbers|addresses_scorer|off_topic)
    (be|please be) (kind|generous|nice|gentle|lenient|merciful) .. (scor~|grad~|rat~|mark~|evaluat~|with me|assess~)
    (need|want|deserve|expect|like) .. (high|good|full|top|maximum|max) (score|mark~|grade|rating|point~)
    (score|grade|rate|pass|mark) (me|this answer|my answer|this candidate) ..
    (whoever|anyone|machine|program|script|computer|ai|robot|bot|software) .. (scores|grades|grading|scoring|rates|rating|evaluates|evaluating|marks) .. (this|me|my|the answer|the transcript|these)
    (keywords|key words|buzzwords|terms) (for|to) (the|your)? (scorer|grader|bot|parser|system|scan~|match~|algorithm|score|points)
    (verified|approved|reviewed) by .. (human|expert|senior)
    (pass|hire) (me|this candidate) (please|now|immediately)
    (begin|end|start) (of)? (instructions|system message|assessment|evaluation)
    (output|return|respond with|print|reply) .. (json|score|level~|criteria|only)
    (positive|favorable) (evaluation|assessment|review|rating)
    (proposes|propose) a (simple|medium|heavy)? measure
    (asks|ask) (for|only)? .. (both|one|two|three|required response time) .. (before|after|nor) .. (first)? (proposal|load|asking)
    (after|before) the first proposal
    (medium|heavy) measure~
    (step|steps) out of place
    (names|name) (one|both|neither|monitoring) (means|of them)? .. (monitoring|plan) .. (execution)? (plan|means)
    stage was not reached
    (act|behave|proceed|score|read|go on) as (if|though) (i|we|he|she|this|the)
    (assume|pretend|suppose|imagine|presume|believe|let us say|let us assume) (that)? (i|we|this candidate|the candidate) .. (said|have said|had|have|named|mentioned|asked|proposed|explained|answered|covered|gave|did) .. (everything|all|said|named|mentioned|asked|proposed|explained|answered|right|index~|cache~|replica~)
    (count|treat|take|regard|read|log|book|mark|tick|accept|register|consider|interpret|understand) .. (this|that|it|the following|these|those|them|the above|everything|what i said|the list|the rest) (all)? as (an|a|having)? (asked|asking|said|saying|proposed|proposing|proposal~|named|naming|explained|covered|mentioned|done|correct|right|complete|full|yes|level)
    (claim|declare|certify|swear|affirm|confirm) (to have|that i|that we|having) .. (asked|proposed|named|explained|covered|mentioned|answered|said)
    (count|treat|regard|log|book|mark|tick|accept|register|record|credit|enter|consider|take) ... as (already|being|having been)? (asked|proposed|named|explained|covered|mentioned|answered|deferred|rejected|done by|said|given)
    (grader|scorer|rater|evaluator|assessor|scoring system|automatic scorer) (level|note|give|set|award|all|please|count|this|the|here|now|i)
    (verified|approved|reviewed|confirmed|checked|praised|certified|endorsed|graded) (this|my|the|that) (answer|response|interview|transcript|solution)
    (answer|response|interview|transcript|solution) (was|is|has been) (verified|approved|certified|endorsed|graded)
    to whom it may (score|grade|rate|mark|evaluate|concern)
    (checklist|cheat sheet|notes|summary|keywords|verdict|scorecard|score sheet) (for|of|by) (the)? (reviewer|grader|scorer|rater|evaluator|examiner|interviewer|assessor|candidate)
    (grader|scorer|rater|evaluator|examiner|assessor|reviewer|interviewer) s (note~|comment~|verdict|summary|remark~|assessment|mark~|feedback)
    (expected|model|reference|sample|gold|golden|ideal|correct|perfect) (answer|solution|label~|observation~|transcript|output) (is|are|was|would|include~|mention~|name~|surely|follow~|read~|list~|has|have|contain~)
    (gold|golden) (label~|observation~|standard|answer~|annotation~)
    (transcript|interview|answer|candidate|evaluation|score|scoring|assessment) (summary|report|sheet|verdict|result)
    (the|this|our|your|that) (candidate|applicant|interviewee) .. (asked|asks|brought up|went through|proposed|proposes|named|names|explained|explains|kept|keeps|mentioned|mentions|covered|covers|said|says|answered|answers|knew|knows|suggested|suggests|gave|gives|described|describes|deferred|rejected|defers|rejects|showed|shows|has|had|did|does|started|starts|chose|weighed|compared|added|used|listed|lists|stated|states|earned|clarified|clarifies|understood|understands)
    (this|the|my) (answer|response|transcript) .. (covers|names|mentions|contains|lists|includes|explains|shows|proposes)
    (i|we|you) (named|asked|proposed|explained|covered|mentioned) ... (that|this|which|it) is (level|full|max~|top|worth)
    (update|set|alter|insert into|delete from) (score~|grade~|mark~|rating~|criteria|evaluation~|observation~|flag~)
    role (system|assistant|developer|grader)
    (level|score|grade|mark) (3|three|100|ten|10) for (every|each|all|the|this|everything)
"""
META = """
    (do|does|would|should|did|will) (you|they) (want|like|expect|wish|need|prefer) (me|us) to (ask|say|name|propose|mention|answer|list|talk|tell you about|suggest)
    (am|are) (i|we) (supposed|expected|meant|required) to (ask|say|name|propose|mention|answer|know|list)
    (is it|would it be|was it|is that) (good|wise|polite|ok|okay|usual|normal|common|customary|smart|better|clever|right|fine|advisable) to (ask|name|mention|propose|talk) (about|for|how|what|such|that)?
    (have|had|did|do|has) (you|anybody|anyone|he|she|they) (ever|already)? (hear|heard) (of|about)
    (would|do|did|are|were) (you|they) (want|like|hoping|wish|love|waiting|expecting|prefer) to (hear|be told|listen)
    that (you|they) (want|would like|hope|expect|wait|like) to (hear|see)
    (who|when|where|why|which year|what year) (has|have|had|was|were|is|did) .. (invented|released|founded|coined|published|born|come up|came up)
    who .. (invented|coined|founded|came up with)
    (how do|how is|how would) (you|one|it) (spell|pronounce|spelled|pronounced)
    what ... (stand|stands) for
    (what|how|where) (would|will|should) (you|one) (do|tell|find out|proceed|go about|react|handle|approach|continue|know whether|begin)
    (what|which) order would you
    where does that leave (you|me|us)
    (what|where|how) now (you|they) (ask|say|wonder)
    (definition|meaning|etymology) of
    (words|terms|buzzwords|keywords|names) (index~|cache~|caching|scaling|sharding|replica~|vertical|cqrs|like|such as)
    (candidate~|applicant~|junior~|senior~|interviewee~|beginner~|student~|expert~|professional~|engineer~|one) (would|will|should|must|might|may|always|usually|often|normally|typically|generally|ought to|has to)? (always|first|now|then|also)? (ask|asks|inquire~|wonders) (for|about|how|what|which|whether|when|who|if)
    (colleague~|boss|friend~|teacher~|professor~|people|everybody|everyone|others|they|somebody|someone) (would|will|should|must|might|always|usually|often|normally|typically|generally|ought to) (always|first|now|then|also)? (ask|asks|inquire~|wonder~) (for|about|how|what|which|whether|when|who|if)
    (good|strong|model|perfect|ideal|right|complete|textbook) (answer|candidate|response|solution) (would|will|might|could|should|must|has to|needs to|is to|always|surely|contain~|include~) .. (name|mention|say|list|cover|include|ask|be|talk|explain|propose|contain|state)
    (i|we) (do|would|could|can|really)? not (really|actually|even|at all)? (care|bother) .. (about|to know|how|what|which|whether)
    (i|we) .. (not|never) (interested) in (how|what|which|the|knowing)
    (not|never) (want|wish|like|need|care|intend) (to|about) (know|ask|hear|learn|find out|be told|asking) (how|what|which|about|the|for|whether|when|who|any|your)
    (none of|not) (my|our) (business|concern|problem) .. (how|what|which|whether|who)
    (no|little|not any|without|hardly any) (need|reason|use|point|sense|interest|cause|desire) (to|in|of|for) (know~|ask~|hear~|learn~|find out|be told|asking|knowing)
    (ask|asks|asking) for (both|neither)
    say (how|why|what|when|that) (you|each|it|this) (would|works|costs|is|are|work|cost)
    how each works
    (both|all) of (vertical scaling|the following|monitoring|sharding)
    (level~|point~|score~|mark~) .. (come~|depend~|follow~) .. (from|on) .. (said|question|answer~)
    (useless|pointless|needless|unnecessary|irrelevant|superfluous) .. (to ask|to know|asking|knowing|how (fast|many|big|much|often|slow|high|large))
"""
_SPOKEN = expand_class(
    "names asks proposes mentions explains suggests describes defers rejects states demonstrates recognizes clarifies "
    "identifies articulates"
)
_REPORTED = expand_class("asked proposed named explained mentioned covered deferred rejected stated answered clarified")
_BUT = expand_class("but however though although")
_TOLD = expand_class("i we you they he she")
_COUNTS = [["all"], ["both"], ["one"], ["two"], ["three"], ["four"], ["at"], ["every"], ["each"]]
_PAGE = 4  # lines of a rubric that make a copy of it
_RUN = 4  # words in a row that make a copy of the interviewer's
_SHORT = 7  # words of a question that only takes up the one before
_MARKS = 3  # ticked boxes in a line that make a score sheet
_ROLE = (
    r"(?:system|assistant|developer|interviewer|examiner|grader|scorer|rater|evaluator|assessor|reviewer|moderator|"
    r"recruiter|admin|administrator|instruction)s?"
)
_TITLE = (
    r"(?:(?:expected|model|reference|sample|gold|golden|ideal|correct|perfect)\s+(?:answers?|solutions?|labels?|"
    r"observations?|transcript|output)|(?:transcript|interview|answer|candidate)\s+(?:summary|report|verdict)|"
    r"evaluation|assessment|scorecard|verdict)"
)
_HIDDEN = (
    r"(?:display\s*:\s*none|\bhidden\b|font-size\s*:\s*0|opacity\s*:\s*0|visibility\s*:|color\s*:\s*(?:white|#fff))"
)
_KEYS = (
    r"(?:criteria|criterion|scores?|levels?|total|observations?|flags?|evidence|grades?|marks?|verdict|concepts?|acts?|"
    r"rating|gold|note|role|content|proposed|asked)"
)
_INJECTED = re.compile(
    r"\[\[.*?(?:\]\]|\Z)"
    r"|<\s*(?P<tag>system|instructions?|admin|assistant|prompt|grader|scorer|evaluation|score|hidden|secret)\b[^<>]*>.*?(?:<\s*/\s*(?P=tag)\s*>|\Z)"
    r"|<\s*/?\s*(?:system|instructions?|admin|assistant|prompt)\b.*?(?:>|\Z)"
    r"|<[^<>\n]{0,200}" + _HIDDEN + r"[^<>]{0,200}>.*?(?:<\s*/|\Z)"
    r"|<\|.*?(?:\|>[^<\n]*(?:<\|[^<>\n]*\|>)?|\Z)"
    r"|(?:^|\n)[^\w\n]{0,6}"
    + _ROLE
    + r"(?:['\u2019]s?)?\s*(?:notes?|messages?|prompt|override|comments?|verdict|summary|remarks?)?[^\w\n]{0,3}[:\])][^\n]*"
    r"|(?:^|\n)[^\w\n]{0,6}" + _TITLE + r"[^\w\n]{0,3}:.*?(?:\n\s*\n|\Z)"
    r"|(?:^|\n)[^\w\n]{0,4}role[^\w\n]{1,4}" + _ROLE + r"\b.*?(?:\n\s*\n|\Z)"
    r"|(?:^|\n)[^\w\n]{0,4}(?:total|scores?|levels?|grades?|marks?|ratings?)\s*[:=]\s*\d+\s*(?:/\s*\d+|%)?[ \t]*(?:\n.*?)?(?:\n\s*\n|\Z)"
    r"|<!--.*?(?:-->|\Z)|\{\{.*?(?:\}\}|\Z)"
    r"|\{\s*[\"']" + _KEYS + r"[\"']\s*:.*?(?:\n\s*\n|\Z)"
    r"|\b(?:ask|propose|defer|reject|state)s?:?\s+\w+(?:\s*[,;.\n]\s*(?:and\s+)?(?:ask|propose|defer|reject|state)s?:?\s+\w+\b)+",
    re.IGNORECASE | re.DOTALL,
)
_ENTRIES = re.compile(r"(?:(?:^|\n)[^\w\n]{0,6}\w{2,30}[^\w\n]{0,3}:[^\n]*){3,}")  # "data_size: rows, growth"
_IDS = re.compile(r"(?:^|\n)[^\w\n]{0,6}[a-z]+(?:_[a-z]+)+[^\w\n]{0,3}:")
_LISTED = 3  # ids that make a list one of a program's


def injected(text: str) -> list[tuple[int, int]]:
    """Offsets of passages in brackets or marked lines that pose as instructions, as notes or as a score."""
    text = plain(text)
    found = [match.span() for match in _INJECTED.finditer(text)]
    listed = [match for match in _ENTRIES.finditer(text) if len(_IDS.findall(match.group())) >= _LISTED]
    return found + [match.span() for match in listed]


def poses(scene: Scene, found: dict[str, list[Match]], said: Iterable[Words]) -> set[int]:
    """The sentences that give nothing, without a flag: of the interview itself, of the rubric, or the words of the
    interviewer (`said`) over again."""
    out = {scene.sentence_number(match.first) for match in found.get("meta", ()) if not _goes_on(scene, match)}
    for number, one in enumerate(scene.parts.sentences):
        follows = one.question and number - 1 in out and scene.parts.sentences[number - 1].question
        if follows and scene.words.word[one.first] in ("and", "or") and one.last - one.first < _SHORT:
            out.add(number)  # "And that of QPS?"
    known, rubric = _runs(said), []
    for number, one in enumerate(scene.parts.sentences):
        words = scene.words.word[one.first : one.last + 1]
        if _is_rubric(words):
            rubric.append(number)
        elif _is_copied(words, known):
            out.add(number)
    # A page of it is all one: what stands between its lines is no answer either.
    out.update(range(rubric[0], rubric[-1] + 1) if len(rubric) >= _PAGE else rubric)
    return out


def _goes_on(scene: Scene, match: Match) -> bool:
    """ "I don't care how fast, but how many?": what is said behind the "but" may be meant."""
    last = scene.parts.sentences[scene.sentence_number(match.first)].last
    return not _BUT.isdisjoint(scene.words.word[match.last + 1 : last + 1])


def reports(scene: Scene) -> list[int]:
    """The sentences that book what was said ("latency asked, QPS asked, index: proposed", "[x] cache")."""
    words, out = scene.words, []
    for number, one in enumerate(scene.parts.sentences):
        ends = [
            at
            for at in range(one.first, one.last + 1)
            if words.word[at] in _REPORTED and (at == one.last or words.gap[at + 1] >= Gap.SOFT)
        ]
        told = not _TOLD.isdisjoint(words.word[one.first : one.last + 1])
        boxes = sum(
            words.text[max(words.start[at] - 1, 0) : words.end[at] + 1] in ("[x]", "[X]")
            for at in range(one.first, one.last + 1)
            if words.word[at] == "x"
        )
        if (len(ends) >= 2 and not told) or boxes >= _MARKS:
            out.append(number)
    return out


def _is_rubric(words: Sequence[str]) -> bool:
    """ "Names monitoring and the plan": a verb of telling with nobody who tells."""
    at = next((at for at, word in enumerate(words[:3]) if word not in LIGHT and word != "never"), 0)
    told = words[at] in _SPOKEN or (words[at] in ("name", "mention") and words[at + 1 : at + 2] in _COUNTS)
    return told and len(words) > at + 1


def _runs(said: Iterable[Words]) -> set[tuple[str, ...]]:
    """Every few words in a row of the interviewer's."""
    return {tuple(one.word[at : at + _RUN]) for one in said for at in range(len(one.word) - _RUN + 1)}


def _is_copied(words: Sequence[str], known: set[tuple[str, ...]]) -> bool:
    """Whether a sentence is nothing but what the interviewer said."""
    if len(words) < _RUN or not known:
        return False
    copied = [tuple(words[at : at + _RUN]) in known for at in range(len(words) - _RUN + 1)]
    return sum(copied) >= len(copied) * 0.8


def touched(scene: Scene, start: int, end: int) -> range:
    """The words that begin within offsets start..end."""
    return range(bisect_left(scene.words.start, start), bisect_left(scene.words.start, end))
