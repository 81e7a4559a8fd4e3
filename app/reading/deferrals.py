"""Deferrals: "only if", "last resort", "not before"; and steps that hang on others having failed."""

from app.reading.scene import Cue, Mention, Scene
from app.reading.scopes import (
    ANAPHORS,
    CONDITION_LEADS,
    FAILED,
    REACH,
    covering,
    goes_forward,
    has_other_subject,
    is_doubled,
    list_start,
    looks_ahead,
    predicate_after,
)
from app.reading.segments import FINITE, Clause
from app.reading.text import Gap
from app.reading.words import expand_class
from app.transcript.concepts import ConceptKind

_HOLDS = expand_class("leave~ keep~ save~ hold~ reserve~ park~ postpone~ put~ push~ shelve~ delay~ defer~ set~ move~")
_KEEPS = expand_class("keep~ hold~")
_MOVES = expand_class("put~ set~ move~ push~")
_TRAILS = expand_class("if when once only should unless until after as last")
_THOSE = expand_class("that those these they everything all none neither nothing both first")
_FINDS = expand_class(
    "use~ exist~ there yet already hit~ chosen pick~ match~ find~ found seen show~ appear~ missing present possible "
    "case mean~ say~ write~ written reason cause index~ select~ problem"
)
_FLOPS = expand_class(
    "flop~ fail~ disappoint~ saturate~ choke~ exhaust~ drown~ insufficient crack~ struggle~ buckle~ outgrow~ full "
    "maxed short die~ dead wanting falter~ crumble~ swamped overwhelmed overrun sweat~"
)
_TOO = expand_class("small slow weak little short tight few poor late")
_WHILE = expand_class(
    "bit second~ moment minute~ ms instant hour~ little somewhat slightly while blink breath beat tick heartbeat"
)
_TAKES_UP = expand_class("would will do should can could may might must shall then")
_TRENDS = [
    [word] for word in expand_class("dominate~ prevail~ outnumber~ outweigh~ grow~ rise~ climb~ increase~ matter~")
]
_CORE = expand_class(
    "primary writer master leader single writes options hardware headroom machine box ideas tricks knobs"
)  # what is left when the rest was tried


def deferral(scene: Scene, mention: Mention, clause: Clause) -> Cue | None:
    if mention.entry.kind is ConceptKind.DIAGNOSIS:
        return None
    begin = list_start(scene, clause)
    for cue in reversed(scene.cues_in("defer_before", begin, mention.first - 1)):
        if (
            mention.first - cue.last <= REACH
            and cue.last < mention.first
            and not _is_broken(scene, cue)
            and scene.words.word[max(cue.first - 2, 0) : cue.first] != ["sooner", "or"]
            and not _is_condition(scene, cue, mention, clause)
            and not _is_bound(scene, cue, mention)
        ):
            return cue
    for cue in reversed(scene.cues_in("defer_after", mention.first - 8, mention.first - 1)):
        if _leads(scene, cue) is mention:
            return cue
    for cue in scene.cues_in("defer_after", mention.first + 1, mention.last):
        if scene.words.word[cue.first] == "only" and cue.last > cue.first:
            return cue  # a mention that runs on: "carving up the data only after those have failed"
    first_person = _before_i(scene, mention, clause)
    if first_person is not None:
        return first_person
    for cue in scene.cues_in("defer_after", mention.last + 1, clause.last):
        if (
            cue.first - mention.last <= 8
            and scene.words.word[cue.first - 1] not in ("until", "till")
            and not _is_broken(scene, cue)
            and not is_doubled(scene, cue)
            and not _is_lag(scene, cue)
            and not goes_forward(scene, cue)
            and _leads(scene, cue) is None
            and not has_other_subject(scene, mention.last + 1, cue.first)
            and not _is_of_last_item(scene, mention, cue)
        ):
            return cue
    hanging = (
        kept_back(scene, mention)
        or covering(scene, mention, clause, "defer_after")
        or _hangs_before(scene, mention, clause)
        or _hangs_after(scene, mention, clause)
        or predicate_after(scene, clause, "defer_after")
        or _fragment_after(scene, clause)
        or _each_only(scene, mention)
    )
    behind = hanging is not None and hanging.kind != "each_only" and hanging.first > mention.last
    if behind and hanging and (_is_of_last_item(scene, mention, hanging) or _leads(scene, hanging)):
        return None
    return hanging


def _leads(scene: Scene, cue: Cue) -> Mention | None:
    """The step of whose list item a cue is the beginning: "replicas, and one day a cache", "→ if ever, shards"."""
    words = scene.words
    at = cue.first - 1 if words.word[cue.first - 1] in ("and", "then", "or", "but") else cue.first
    if at <= 0 or words.gap[at] is Gap.NONE or words.gap[at] is Gap.END:
        return None
    ahead = next((one for one in scene.mentions_in(cue.last + 1, cue.last + 4) if one.is_step), None)
    if ahead is None or any(words.gap[i] >= Gap.HARD for i in range(cue.last + 1, ahead.first + 1)):
        return None
    if any(word in FINITE for word in words.word[cue.last + 1 : ahead.first]):
        return None
    behind = words.word[ahead.last + 1 : scene.clause(ahead.first).last + 1]
    return None if any(word in FINITE or word in FAILED for word in behind) else ahead


def _is_broken(scene: Scene, cue: Cue) -> bool:
    """ "Twice only, after that …" is no "only after"."""
    words = scene.words
    if words.word[cue.last : cue.last + 2] == ["insist", "on"]:
        return True
    return words.word[cue.first] == "only" and cue.last > cue.first and words.gap[cue.first + 1] >= Gap.SOFT


def _is_lag(scene: Scene, cue: Cue) -> bool:
    """ "They catch up a moment later": how far something lags, nothing that is put off."""
    words = scene.words.word
    at = next((at for at in range(cue.first, cue.last + 1) if words[at] == "later"), 0)
    return at > 0 and any(word in _WHILE for word in words[max(at - 2, 0) : at])


def _is_bound(scene: Scene, cue: Cue, mention: Mention) -> bool:
    """ "Not until the replicas are full", "not the machine before the query": what only says until when."""
    words = scene.words.word
    if words[cue.last] in ("for", "when", "if", "moment", "day", "once") and words[cue.first] in _HOLDS:
        return any(word in FINITE for word in words[mention.last + 1 : scene.clause(mention.first).last + 1])
    if words[cue.last] not in ("before", "until", "till", "unless", "than", "as", "after") or cue.last == cue.first:
        return False
    return not any(word in _TAKES_UP for word in words[cue.last + 1 : mention.first])


def _is_of_last_item(scene: Scene, mention: Mention, cue: Cue) -> bool:
    """ "Columns, copies, cache, shards if nothing else helps": the condition is that of the last item alone."""
    words = scene.words
    between = [one for one in scene.mentions_in(mention.last + 1, cue.first - 1) if one.is_step]
    if not between:
        return False
    passed = range(mention.last + 1, between[-1].first)
    if any(words.word[at].isdigit() or words.arrow[at] or words.word[at] == "then" for at in passed):
        return True  # "1) index 2) replicas 3) cache, only if needed"
    if words.word[cue.first] in ("are", "all", "both", "each"):
        return False
    if words.word[cue.first - 1] in ("each", "every", "all"):
        return not scene.is_within(cue.first, "each_only")
    if scene.stage == "order" and words.word[cue.first] in _TRAILS and words.gap[cue.first] <= Gap.SOFT:
        return len(between) >= 2 or words.gap[between[-1].first] >= Gap.SOFT
    if words.gap[cue.first] >= Gap.SOFT:
        return False
    if scene.stage == "order" and len(between) >= 2:
        return True
    if not any(words.gap[at] >= Gap.SOFT for at in range(mention.last + 1, between[-1].first + 1)):
        return False
    return len(between) >= 2 or scene.stage == "order"


def kept_back(scene: Scene, mention: Mention) -> Cue | None:
    """ "Leave Kafka, splitting the users and so on for much later", "caching I'd keep for when …"."""
    words = scene.words.word
    sentence = scene.parts.sentences[scene.sentence_number(mention.first)]
    for at in range(mention.first - 1, max(sentence.first, mention.first - 12) - 1, -1):
        if words[at] in _HOLDS and (at == sentence.first or words[at - 1] not in ("to", "the", "a", "not")):
            for cue in scene.cues_in("held", mention.last + 1, min(mention.last + 12, sentence.last)):
                apart = any(
                    word in ("i", "we", "then") or word in FINITE for word in words[mention.last + 1 : cue.first]
                )
                if not apart and _puts_off(words[at], words[cue.first : cue.last + 1]):
                    return cue
    for at in range(mention.last + 1, min(mention.last + 13, sentence.last)):
        if words[at] in FINITE and words[at] not in _HOLDS and words[at] not in ("would", "will", "be"):
            break
        if words[at] in _HOLDS and words[at - 1] in ("i", "we", "would", "will", "rather", "be", "is", "are"):
            for cue in scene.cues_in("held", at + 1, min(at + 3, sentence.last)):
                return cue
    return None


def _puts_off(verb: str, tail: list[str]) -> bool:
    """ "Put it off", "move it to the end", "leave it until" put off; not "put it in the drawer", nor "keep until"."""
    if verb in _KEEPS:
        return tail[0] not in ("until", "till")
    return verb not in _MOVES or tail[0] in ("back", "off", "to") or tail[-1] in ("ice", "hold", "later", "last")


def _is_condition(scene: Scene, cue: Cue, mention: Mention, clause: Clause) -> bool:
    """ "Only if replicas do not help": what stands in the condition is not what is put off."""
    words = scene.words.word
    if words[cue.first] != "only" or words[cue.last] not in ("if", "when", "once", "after", "as", "where"):
        return False
    if scene.words.gap[cue.first] is Gap.NONE and cue.first > clause.first:
        steps = [one for one in scene.mentions_in(clause.first, cue.first - 1) if one.is_step]
        if steps and all(scene.words.gap[at] is Gap.NONE for at in range(steps[-1].last + 1, mention.first + 1)):
            return True  # "a cache only if the replicas choke"
    if any(word in FINITE or word == "not" for word in words[cue.last + 1 : mention.first]):
        return False
    return any(
        word in FINITE or word in ("not", "fail", "fails", "failed")
        for word in words[mention.last + 1 : clause.last + 1]
    )


def _before_i(scene: Scene, mention: Mention, clause: Clause) -> Cue | None:
    """ "This I should know before I cut the table": what I would do after something else."""
    words = scene.words.word
    for at in range(clause.first, mention.first - 1):
        if words[at] in ("before", "until", "till") and words[at + 1] in ("i", "we"):
            past = any(word in ("had", "was", "were", "did", "went", "used") for word in words[at + 2 : mention.first])
            return None if past else Cue("before I", at, at + 1)
    return None


def _each_only(scene: Scene, mention: Mention) -> Cue | None:
    """ "Each of those only if the one before did not do it": every step named before it, but for the first ones."""
    for cue in scene.cues.get("each_only", ())[:3]:
        sentence = scene.parts.sentences[scene.sentence_number(cue.first)]
        if any(one.is_step for one in scene.mentions_in(cue.last + 1, sentence.last)):
            if cue.last < mention.first <= sentence.last:
                return Cue("each_only", cue.first, cue.last)
            continue
        steps = [one for one in scene.mentions_in(0, cue.first) if one.is_step][:1]
        if (
            steps
            and mention.first < cue.first
            and scene.sentence_number(mention.first) > scene.sentence_number(steps[0].first)
        ):
            return Cue("each_only", cue.first, cue.last)
    return None


def _fragment_after(scene: Scene, clause: Clause) -> Cue | None:
    """ "Shards: not on this list. Only when writes outgrow the box.": a next sentence that is only the condition."""
    number = clause.sentence + 1
    if number >= len(scene.parts.sentences):
        return None
    follows = scene.parts.sentences[number]
    at = follows.first
    while at < follows.last and scene.words.word[at] in ("i", "mean", "and", "but", "or", "then", "so", "maybe"):
        at += 1
    word = scene.words.word[at]
    if word not in ("only", "not", "last", "until", "unless", "till"):
        return None
    ahead = [one for one in scene.mentions_in(at, follows.last) if one.is_step]
    if any(scene.clause_number(one.first) > scene.clause_number(at) for one in ahead):
        return None  # "Only if this does not do, replicas": what stands behind the condition hangs on it
    if word in ("until", "unless", "till"):
        return Cue("defer_after", at, at)
    for kind in ("defer_after", "exhausted"):
        for cue in scene.cues_in(kind, at, at + 1):
            steps = scene.has_mention(follows.first, follows.last, steps_only=True)
            if kind == "exhausted" or not (scene.cues_in("commit", follows.first, follows.last) and steps):
                return cue
    return None


def _failing(scene: Scene, clause: Clause, excluding: str) -> Cue | None:
    """A condition that other measures have failed, in this clause."""
    for cue in scene.cues_in("exhausted", clause.first, clause.last):
        if scene.words.word[cue.last] == "still" and scene.words.word[cue.last + 1 : cue.last + 2] in _TRENDS:
            continue  # "if reads still dominate": the situation goes on, no measure failed
        if scene.stage == "high_qps" and scene.words.word[cue.first] == "still":
            continue  # "QPS is low but it is still slow": two findings, no measure yet
        words = scene.words.word[clause.first : clause.last + 1]
        other = any(
            clause.first <= one.first <= clause.last
            and one.entry.kind is ConceptKind.MEASURE
            and one.entry.id != excluding
            for one in scene.mentions_in(clause.first, clause.last)
        )
        core = scene.stage != "beyond_one_db" and any(word in _CORE for word in words)
        if other or core or any(word in ANAPHORS for word in words):
            return cue
    failed = _fails(scene, clause, excluding)
    if failed is not None:
        return failed
    for cue in scene.cues_in("defer_before", clause.first, clause.last):
        if scene.words.word[cue.first] == "only" or scene.words.word[cue.first] == "if":
            return cue
    return None


def _fails(scene: Scene, clause: Clause, excluding: str) -> Cue | None:
    """ "If the replicas do not deliver", "once that is a flop": a measure and a word of failing."""
    words = scene.words.word
    if clause.lead.removeprefix("only ") not in ("if", "when", "once", "should", "unless", "until", "after"):
        return None
    named = [
        one
        for one in scene.mentions_in(clause.first, clause.last)
        if one.entry.kind is ConceptKind.MEASURE and one.entry.id != excluding and one.group != "ills"
    ]
    meant = next((at for at in range(clause.first, clause.last) if words[at] in _THOSE), None)
    if named:
        begin = named[0].first
    elif meant is not None and meant - clause.first <= 3:
        begin = meant
    else:
        return None
    if any(word in _FINDS for word in words[begin : clause.last + 1]):
        return None
    for at in range(begin + 1, clause.last + 1):
        if named and words[clause.first] == "unless":
            return Cue("exhausted", clause.first, at)
        flop = words[at] in _FLOPS or (words[at] == "out" and words[at + 1 : at + 2] == ["of"])
        small = words[at] == "too" and words[at + 1 : at + 2] and words[at + 1] in _TOO
        if flop or small or (words[at] in ("not", "cannot") and bool(named)):
            return Cue("exhausted", begin, at)
    return None


def _conditional(clause: Clause, cue: Cue, scene: Scene) -> bool:
    return clause.lead.removeprefix("only ") in CONDITION_LEADS or scene.words.word[cue.first] in (
        "if",
        "when",
        "once",
        "still",
        "only",
        "after",
        "unless",
        "again",
        "yet",
        "should",
        "suppose",
        "supposing",
        "assuming",
        "provided",
        "having",
        "failing",
    )


def _hangs_before(scene: Scene, mention: Mention, clause: Clause) -> Cue | None:
    """ "If replicas are not enough, shard": an earlier clause of the sentence makes it hang on other measures."""
    if mention.entry.kind is ConceptKind.DIAGNOSIS:
        return None
    sentence = scene.parts.sentences[clause.sentence]
    for number in reversed(sentence.clauses):
        before = scene.parts.clauses[number]
        if before.first >= mention.first or (before is clause and mention.first == before.first):
            continue
        if before is clause:
            for cue in scene.cues_in("exhausted", before.first, mention.first - 1):
                condition = scene.words.word[before.first : mention.first]
                named = any(one.is_step for one in scene.mentions_in(cue.first, cue.last))
                if (
                    cue.last < mention.first
                    and _conditional(before, cue, scene)
                    and (named or any(word in ANAPHORS for word in condition))
                ):
                    return cue
            continue
        found = _failing(scene, before, mention.entry.id)
        if found is not None and _conditional(before, found, scene):
            return found
    return None


def _hangs_after(scene: Scene, mention: Mention, clause: Clause) -> Cue | None:
    """ "Shard only if replicas are not enough": the next clause makes it hang on other measures."""
    number = clause.number + 1
    if number >= len(scene.parts.clauses):
        return None
    follows = scene.parts.clauses[number]
    if follows.sentence != clause.sentence or follows.after >= Gap.HARD:
        return None
    begin = follows.first - 1 if scene.words.word[follows.first - 1] == "only" else follows.first
    for cue in scene.cues_in("defer_after", begin, min(follows.first + 2, follows.last)):
        if not looks_ahead(scene, cue, follows) and not is_doubled(scene, cue):
            return cue
    if follows.lead.removeprefix("only ") in ("if", "when", "once", "unless"):
        return _failing(scene, follows, mention.entry.id)
    return None
