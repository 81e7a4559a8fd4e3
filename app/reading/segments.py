"""Words to sentences and clauses. A clause is what one cue can govern: it ends where another subject, verb or
connective begins. All positions are word numbers, `last` inclusive.
"""

from dataclasses import dataclass, field

from app.reading.text import Gap, Words
from app.reading.words import LIGHT, expand_class

_CONTRAST = expand_class("but however although though whereas otherwise except yet instead rather")
_REASON = expand_class("because since cause cos coz bc as therefore hence thus otherwise")
_CONDITION = expand_class("if when whenever unless once until till while after before where in")
_RELATIVE = expand_class("which who that whose")
_JOIN = expand_class("and or so then plus also")
_SUBJECT = expand_class("i we you it they he she that this there these those one everybody nobody somebody people")
_AUX = expand_class("is are was were do does did has have had can could will would should shall may might must")
_WH = expand_class("what which how why when where who whose whom")
_HOW = expand_class(
    "many much long often big large fast slow quick high old fresh bad frequently heavy strong stale late soon "
    "busy close wide far powerful late"
)
_PREPOSITIONS = expand_class("until for by in at to from with on within since")
_OPENERS = LIGHT | expand_class(
    "and but or plus hi hello hey thanks thank ah oh right yes no sure great fine good perfect second secondly "
    "third first next another finally lastly also interesting understood alright 1 2 3 4 5 6 7 8 9 a b c d e f q "
    "one two three"
)
_NO_CUT = expand_class("only even what as and but so then or well not no see check know unsure unless because") | LIGHT
_SHORT_LEADS = expand_class("before after if when once instead without besides until")
FINITE = _AUX | expand_class(
    "be~ depend~ help~ make~ need~ want~ go~ come~ take~ use~ look~ show~ mean~ say~ think~ know~ "
    "see~ get~ give~ keep~ "
    "run~ reads grow~ work~ cost~ lag~ slow~ happen~ start~ begin~ stop~ add~ put~ move~ check~ serve~"
)
IMPERATIVES = expand_class(
    "add put use make create run check look take try move go start begin get give set build buy fix "
    "rewrite optimize tune "
    "scale split shard cache partition replicate introduce open see measure monitor compare increase reduce limit drop "
    "remove archive delete precompute materialize batch queue denormalize separate extract cut kill "
    "replace change enable "
    "upgrade double send route keep store analyze vacuum reindex rebuild update refresh explain profile fetch select "
    "consider switch migrate verify find read throw place spread distribute offload push pull wrap avoid stop do ask "
    "do not let pool log turn index review rerun repeat spin bring need have choose pick split deploy install"
)


_AMBIGUOUS = expand_class("rather instead yet except")
_AFTER_COMMA = (
    LIGHT
    | _CONDITION
    | _REASON
    | _RELATIVE
    | _WH
    | IMPERATIVES
    | _JOIN
    | _AUX
    | expand_class("not no only never the a my next last")
)
_SUBORDINATE = expand_class("because unless until till whereas although though")
_MOMENT = expand_class("if when once whenever while since")
_BEFORE_MOMENT = expand_class("only even as what know see check but especially long")
_FIRST = expand_class("i we you")
_MAY_BEGIN = _CONTRAST | _SUBORDINATE | _MOMENT | _JOIN | _FIRST  # what may open a clause without a comma before it
_MODAL = expand_class("would will can could should")
_BEFORE_SUBJECT = expand_class("what how which where that do would should and than")


@dataclass(slots=True)
class Clause:
    """`lead` is the connective it opens with ("if", "because", "but", "which"), or nothing."""

    first: int
    last: int
    sentence: int
    number: int
    lead: str = ""
    after: Gap = Gap.NONE  # what stands before it
    question: bool = False


@dataclass(slots=True)
class Sentence:
    """`question` where it ends in a question mark; `item` where it is a bullet or a numbered item."""

    first: int
    last: int
    question: bool = False
    item: bool = False
    clauses: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Segments:
    """`clause_of[i]` is the number of the clause that word i stands in."""

    sentences: list[Sentence]
    clauses: list[Clause]
    clause_of: list[int]


def segment(words: Words) -> Segments:
    """Cut a turn into sentences and clauses; a turn without words has none."""
    out = Segments([], [], [0] * len(words))
    first = 0
    for at in range(1, len(words) + 1):
        if at == len(words) or words.gap[at] is Gap.END:
            _sentence(words, first, at - 1, out)
            first = at
    return out


def _sentence(words: Words, first: int, last: int, out: Segments) -> None:
    number = len(out.sentences)
    sentence = Sentence(first, last, words.end_mark[last] == "?", words.item[first])
    out.sentences.append(sentence)
    begin = first
    for at in range(first + 1, last + 2):
        if at == last + 1 or _begins_clause(words, begin, at, last):
            clause = Clause(
                begin,
                at - 1,
                number,
                len(out.clauses),
                _lead(words, begin, at - 1),
                words.gap[begin] if begin else Gap.END,
            )
            sentence.clauses.append(len(out.clauses))
            for i in range(begin, at):
                out.clause_of[i] = len(out.clauses)
            out.clauses.append(clause)
            begin = at
    _mark_questions(words, sentence, out)


def _begins_clause(words: Words, begin: int, at: int, last: int) -> bool:
    word, gap = words.word[at], words.gap[at]
    if gap is Gap.NONE and word not in _MAY_BEGIN:
        return False
    if gap >= Gap.HARD:
        return True
    if word in _CONTRAST and not (word in _AMBIGUOUS and gap is Gap.NONE):
        return at > begin
    follows = words.word[at + 1] if at < last else ""
    if gap is Gap.SOFT:
        short = words.word[begin] in _SHORT_LEADS and at - begin <= 6
        return short or word in _AFTER_COMMA or (word in _SUBJECT and follows != "one")
    return _begins_without_comma(words, begin, at, follows)


def _begins_without_comma(words: Words, begin: int, at: int, follows: str) -> bool:
    word, before, size = words.word[at], words.word[at - 1], at - begin
    if word == "if" and size == 1:
        return words.word[begin] not in _NO_CUT
    if size < 2:
        return False
    if word in _SUBORDINATE:
        return True
    if word in _MOMENT:
        return before not in _BEFORE_MOMENT
    if word in _JOIN:
        return word == "then" or follows == "then" or follows in _SUBJECT | IMPERATIVES | _CONDITION
    # "if replicas do not help I would shard": a condition ends where a new subject takes a modal
    return size > 2 and word in _FIRST and follows in _MODAL and before not in _BEFORE_SUBJECT


def _lead(words: Words, first: int, last: int) -> str:
    """The connective that a clause opens with, light words aside."""
    for at in range(first, min(first + 3, last + 1)):
        word = words.word[at]
        if word in ("as", "in", "where", "that", "who") and at > first:
            return ""
        if word in _REASON or word in _CONDITION or word in _RELATIVE or word in _CONTRAST:
            if word == "in" and (at == last or words.word[at + 1] != "case"):
                return ""
            if word == "as" and (at == last or words.word[at + 1] not in _SUBJECT | {"the"}):
                return ""
            return "if" if word == "in" else "only " + word if at and words.word[at - 1] == "only" else word
        if word in ("then", "so", "and"):
            continue
        if word not in LIGHT and word not in ("only", "but", "even", "well", "just"):
            return ""
    return ""


def opens_question(words: Words, first: int, last: int) -> bool:
    """Whether the words from `first` begin as a question does: "how many", "is it", "what would"."""
    at = first
    while at <= last and (words.word[at] in _OPENERS or words.word[at] in _PREPOSITIONS) and at - first < 6:
        if words.word[at] in ("is", "are", "do"):
            break
        at += 1
    if at >= last:
        return False
    word, follows = words.word[at], words.word[at + 1]
    if word == "how":
        return follows in _HOW or follows in _AUX
    if word == "what" and follows in ("is", "are") and at + 2 <= last and words.word[at + 2] in ("in", "on", "behind"):
        return False  # "what is in Redis may be old"
    if word in ("what", "which", "who", "whose", "why", "where"):
        return follows not in ("i", "we", "you") and not (
            word in ("which", "who", "where") and follows in FINITE and at > 0 and words.gap[at] < Gap.HARD
        )
    if word == "when":
        return follows in _AUX
    if word in ("is", "are", "was", "were", "do", "does", "did", "has", "have", "can", "could", "will", "would", "any"):
        if word == "any":
            return follows in (
                "recent",
                "change",
                "changes",
                "new",
                "sla",
                "slo",
                "index",
                "idea",
                "locks",
                "numbers",
                "deploy",
            )
        return follows in _SUBJECT | {"the", "any", "our", "your", "some", "all", "anything", "something", "reads"} or (
            follows == "not" and word in ("is", "are")
        )
    return False


def _mark_questions(words: Words, sentence: Sentence, out: Segments) -> None:
    clauses = [out.clauses[number] for number in sentence.clauses]
    opened = [
        opens_question(words, clause.first, sentence.last)
        and (clause.after >= Gap.SOFT or clause.first == sentence.first or words.word[clause.first] in _JOIN)
        for clause in clauses
    ]
    if sentence.question:
        begin = next((i for i, is_open in enumerate(opened) if is_open), 0)
        for i, clause in enumerate(clauses):
            clause.question = i >= begin or not any(
                word in FINITE for word in words.word[clause.first : clause.last + 1]
            )
        return
    for i, clause in enumerate(clauses):
        weak = any(
            word in ("who", "which", "where", "why", "whose") for word in words.word[clause.first : clause.first + 3]
        )
        if opened[i] and not weak and (clause.lead not in ("when", "where") or i == 0):
            clause.question = True
