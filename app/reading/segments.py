"""Words to sentences and clauses. A clause is what one cue can govern: it ends where another subject, verb or
connective begins. All positions are word numbers, `last` inclusive.
"""

import itertools
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
    "do not let pool log turn index review rerun repeat spin bring need have choose pick split deploy install "
    "collect gather trim narrow merge combine collapse tidy clean shrink lay draw overlay feed share cap bound force "
    "bind cast swap exchange recreate repack purge prune sweep simplify repair mend renew raise bump inspect graph "
    "chart trace capture strip slim throttle define provide"
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
_EACH = expand_class("a an per every each in the")
_PERIODS = expand_class("second minute hour day night week month year quarter morning evening while")
_BEFORE_MOMENT = expand_class("only even as what know see check but especially long")
_FIRST = expand_class("i we you")
_MAY_BEGIN = _CONTRAST | _SUBORDINATE | _MOMENT | _JOIN | _FIRST  # what may open a clause without a comma before it
_MODAL = expand_class("would will can could should")
_NOUNS = expand_class(
    "email emails column columns table query data traffic index indexes users app server box machine cpu disk load "
    "network database db cache orm everyone everybody anyone anybody someone somebody people psql postgres there"
)
_THEN = expand_class("then so and well")
_SHORT_WONDER = 12  # words: "whether this table takes a lot of updates"
_SHORT_ASK = 7  # words: "schema of users please", "index on email y/n"
_ENDS_ASKING = expand_class("please pls plz y n")
_LOOKS = expand_class("look check see watch count compare measure monitor graph plot open pull inspect profile trace")
_BEFORE_SUBJECT = expand_class(
    "what how which where that do would should and than before until till way reason case why"
)
_SAYING = FINITE | IMPERATIVES | _CONDITION | _FIRST | expand_class("then not no later more another #")


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

    def runs_over(self, first: int, last: int) -> bool:
        """Whether words first..last run over a connective ("on the column so the index")."""
        over = self.clauses[self.clause_of[last]]
        return self.clause_of[first] != self.clause_of[last] and over.after is Gap.NONE


def segment(words: Words) -> Segments:
    """Cut a turn into sentences and clauses; a turn without words has none."""
    out = Segments([], [], [0] * len(words))
    first = 0
    for at in range(1, len(words) + 1):
        if at == len(words) or words.gap[at] is Gap.END:
            _sentence(words, first, at - 1, out)
            first = at
    _mark_lists(words, out)
    return out


def _mark_lists(words: Words, out: Segments) -> None:
    """In a list that asks ("- how slow is it? - rows - calls/s"), the items without a verb ask as well."""
    sentences = out.sentences
    begin = 0
    while begin < len(sentences):
        end = begin
        while end < len(sentences) and _is_listed(words, sentences[end]):
            end += 1
        items = [[out.clauses[number] for number in one.clauses] for one in sentences[begin:end]]
        if any(clause.question for clauses in items for clause in clauses):
            for clauses in items:
                said = words.word[clauses[0].first : clauses[-1].last + 1]
                if len(said) <= _SHORT_ASK and not any(word in FINITE or word in IMPERATIVES for word in said):
                    for clause in clauses:
                        clause.question = True
        begin = end + 1


def _is_listed(words: Words, sentence: Sentence) -> bool:
    first, end = words.word[sentence.first], words.end[sentence.first]
    numbered = len(first) < 3 and first.isdigit() and words.text[end : end + 1] in (")", ".", ":")
    return sentence.item or numbered


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
    if gap is Gap.NONE and word in ("but", "except") and words.word[at - 1] in ("anything", "everything", "nothing"):
        return False
    if word in _CONTRAST and not (word in _AMBIGUOUS and gap is Gap.NONE):
        return at > begin
    follows = words.word[at + 1] if at < last else ""
    if gap is Gap.SOFT:
        opens = begin + 1 if words.word[begin] in ("only", "and", "but", "even") else begin
        short = words.word[opens] in _SHORT_LEADS and at - begin <= 7
        return short or word in _AFTER_COMMA or (word in _SUBJECT and follows != "one")
    return _begins_without_comma(words, begin, at, follows)


def _begins_without_comma(words: Words, begin: int, at: int, follows: str) -> bool:
    word, before, size = words.word[at], words.word[at - 1], at - begin
    if word in ("if", "once", "unless", "when") and size == 1 and not _is_frequency(words, at):
        return words.word[begin] not in _NO_CUT
    if size < 2:
        return False
    if word in _SUBORDINATE:
        return True
    if word in _MOMENT:
        return before not in _BEFORE_MOMENT and not _is_frequency(words, at)
    if word in _JOIN and before in ("go", "out", "ahead", "try", "come") and follows in IMPERATIVES:
        return False  # "go out and buy"
    if word in _JOIN:
        return word == "then" or follows == "then" or follows in _SUBJECT | IMPERATIVES | _CONDITION
    # "if replicas do not help I would shard": a condition ends where a new subject takes a modal
    return size > 2 and word in _FIRST and follows in _MODAL and before not in _BEFORE_SUBJECT


def _is_frequency(words: Words, at: int) -> bool:
    """ "Once an hour", "only once": how often, no condition."""
    if words.word[at] != "once":
        return False
    follows = words.word[at + 1 : at + 3]
    if not follows or words.gap[at + 1] is not Gap.NONE:
        return True
    return follows[0] == "and" or (follows[0] in _EACH and follows[1:] != [] and follows[1] in _PERIODS)


def _lead(words: Words, first: int, last: int) -> str:
    """The connective that a clause opens with, light words aside."""
    for at in range(first, min(first + 3, last + 1)):
        word = words.word[at]
        if word in ("as", "in", "where", "that", "who") and at > first:
            return ""
        if word in _REASON or word in _CONDITION or word in _RELATIVE or word in _CONTRAST:
            if _is_frequency(words, at):
                return ""
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
    if word in (
        "is",
        "are",
        "was",
        "were",
        "do",
        "does",
        "did",
        "has",
        "have",
        "can",
        "could",
        "will",
        "would",
        "any",
    ) or (word in ("should", "shall") and follows in _SUBJECT):
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
        if word in ("should", "were", "had") and at > first and words.word[at - 1] in ("nor", "neither"):
            return False
        if at > first and words.word[at - 1] in ("then", "so") and words.end_mark[last] != "?":
            return False  # "then is not load": a statement that has lost its subject
        shown = at > first and words.word[at - 1] in ("that", "this", "it", "these", "those")  # "that is load"
        subjects = (
            _SUBJECT
            | (frozenset() if shown else _NOUNS)
            | {"the", "any", "our", "your", "some", "all", "anything", "something", "reads"}
        )
        return follows in subjects or (follows == "not" and word in ("is", "are"))
    return False


def _plans(words: Words, clause: Clause) -> bool:
    """Whether a clause says what the speaker would do, whatever mark it ends in ("I'd look at the rate, right?")."""
    at = clause.first
    while at < clause.last and (words.word[at] in _OPENERS or words.word[at] == "if") and words.word[at] not in _LOOKS:
        at += 1
    said = words.word[at : min(at + 5, clause.last + 1)]
    if said[0] in _LOOKS:
        return at == clause.first or said[0] != "see"
    return said[0] in _FIRST and any(word in _MODAL for word in said[1:2]) and any(word in _LOOKS for word in said[2:])


def _inverts_condition(words: Words, clauses: list[Clause]) -> bool:
    """ "Does it stay slow when all is quiet, it is the plan": a condition put as a question, and what follows of it."""
    at = clauses[0].first
    while at < clauses[0].last and words.word[at] in _OPENERS and words.word[at] not in _AUX:
        at += 1
    if words.word[at] not in _AUX:
        return False
    return any(
        clause.after is Gap.SOFT
        and (said := [word for word in words.word[clause.first : clause.last + 1] if word not in _THEN])[:1] != []
        and said[0] in _SUBJECT
        and any(word in FINITE for word in said[1:2])
        for clause in clauses[1:]
    )


def _wonders(words: Words, clause: Clause) -> bool:
    """A sentence that is only "whether it reads from disk", after other questions."""
    at = clause.first
    while at < clause.last and words.word[at] in _OPENERS:
        at += 1
    said = words.word[at : clause.last + 1]
    planned = any(word in _FIRST and follows in _MODAL for word, follows in itertools.pairwise(said))
    return said[0] == "whether" and len(said) <= _SHORT_WONDER and not planned and "depend" not in said


def _mark_questions(words: Words, sentence: Sentence, out: Segments) -> None:
    clauses = [out.clauses[number] for number in sentence.clauses]
    opened = [
        opens_question(words, clause.first, sentence.last)
        and (clause.after >= Gap.SOFT or clause.first == sentence.first or words.word[clause.first] in _JOIN)
        for clause in clauses
    ]
    if sentence.question:
        begin = next((i for i, is_open in enumerate(opened) if is_open), 0)
        planned = False
        for i, clause in enumerate(clauses):
            planned = not opened[i] and (planned or _plans(words, clause))
            clause.question = not planned and (
                i >= begin or not any(word in FINITE for word in words.word[clause.first : clause.last + 1])
            )
        return
    inverted = _inverts_condition(words, clauses)
    for i, clause in enumerate(clauses):
        if inverted and i == 0:
            continue
        weak = any(
            word in ("who", "which", "where", "why", "whose") for word in words.word[clause.first : clause.first + 3]
        )
        said = words.word[clause.first : clause.last + 1]
        asked = said[-1] in _ENDS_ASKING or (len(clauses) == 1 and "or" in said[1:-1] and not _SAYING & set(said))
        says = any(word in IMPERATIVES for word in said[:2]) or said[0] in ("no", "not")
        if asked and len(said) <= _SHORT_ASK and not says:
            clause.question = True
        if i == 0 and _wonders(words, clause) and any(one.question for one in out.clauses[: clause.number]):
            clause.question = True
        if opened[i] and not weak and (clause.lead not in ("when", "where") or i == 0):
            clause.question = True
