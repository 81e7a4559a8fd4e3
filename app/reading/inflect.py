"""English inflections for the lexicon: `forms("cache")` gives cache, caches, cached, caching.

Forms are made when a lexicon is loaded, never undone while reading: nothing is stemmed, so "indices" and "indicate"
stay apart.
"""

from functools import lru_cache


def word_set(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


_IRREGULAR = {
    "index": "index indexes indices indexed indexing indexs",
    "put": "put puts putting",
    "get": "get gets got gotten getting",
    "keep": "keep keeps kept keeping",
    "take": "take takes took taken taking",
    "make": "make makes made making",
    "split": "split splits splitting splitted",
    "send": "send sends sent sending",
    "run": "run runs ran running",
    "read": "read reads reading",
    "write": "write writes wrote written writing",
    "build": "build builds built building",
    "rebuild": "rebuild rebuilds rebuilt rebuilding",
    "buy": "buy buys bought buying",
    "go": "go goes went gone going",
    "grow": "grow grows grew grown growing",
    "come": "come comes came coming",
    "bring": "bring brings brought bringing",
    "set": "set sets setting",
    "cut": "cut cuts cutting",
    "see": "see sees saw seen seeing",
    "find": "find finds found finding",
    "know": "know knows knew known knowing",
    "give": "give gives gave given giving",
    "have": "have has had having",
    "be": "be is are was were been being",
    "do": "do does did done doing",
    "lose": "lose loses lost losing loose",
    "hit": "hit hits hitting",
    "spread": "spread spreads spreading",
    "hold": "hold holds held holding",
    "wait": "wait waits waited waiting",
    "fall": "fall falls fell fallen falling",
    "feed": "feed feeds fed feeding",
    "pay": "pay pays paid paying",
    "tell": "tell tells told telling",
    "say": "say says said saying",
    "think": "think thinks thought thinking",
    "query": "query queries queried querying",
    "database": "database databases db dbs",
    "die": "die dies died dying",
    "throw": "throw throws threw thrown throwing",
    "let": "let lets letting",
    "pull": "pull pulls pulled pulling",
    "stand": "stand stands stood standing",
    "lie": "lie lies lied lying",
    "eat": "eat eats ate eaten eating",
    "slow": "slow slows slowed slowing slower",
    "big": "big bigger biggest",
    "large": "large larger largest",
    "tune": "tune tunes tuned tuning",
    "choose": "choose chooses chose chosen choosing",
    "drop": "drop drops dropped dropping",
    "plan": "plan plans planned planning",
    "log": "log logs logged logging",
    "map": "map maps mapped mapping",
    "swap": "swap swaps swapped swapping",
    "stop": "stop stops stopped stopping",
    "scan": "scan scans scanned scanning",
    "fetch": "fetch fetches fetched fetching",
    "batch": "batch batches batched batching",
    "refactor": "refactor refactors refactored refactoring",
    "offload": "offload offloads offloaded offloading",
}
# Stems cut short, by what completes them.
_SILENT_E = word_set(
    "aggregat assum balanc chang collat compar comput correlat degrad duplicat evaluat examin experienc expir generat "
    "invalidat migrat normaliz penaliz presum propagat propos rebalanc recalculat recomput regenerat replicat reproduc "
    "reshuffl resiz saturat scal scor starv suppos synchroniz travers"
)
_WITH_Y = word_set("quer subquer occup modif verif satisf worr")
_ADVERBS = word_set(
    "concurrent eventual exponential gradual instant intermittent linear manual recent regular sequential simultaneous"
)


_ODD = {
    "periodic": ("periodic", "periodically"),
    "inconsisten": ("inconsistent", "inconsistency", "inconsistencies"),
    "temporar": ("temporary", "temporarily"),
}


@lru_cache(maxsize=4096)
def forms(word: str) -> tuple[str, ...]:
    """The word and its inflections, as a noun and as a verb; irregular ones from a table."""
    if word in _IRREGULAR:
        return tuple(_IRREGULAR[word].split())
    if len(word) < 3:
        return (word,)
    if word in _SILENT_E or word in _WITH_Y:
        return forms(word + ("e" if word in _SILENT_E else "y"))
    if word in _ADVERBS:
        return (word, word + "ly")
    if word in _ODD:
        return _ODD[word]
    if word.endswith("e"):
        made = [word, word + "s", word + "d", word[:-1] + "ing"]
    elif word.endswith("y") and word[-2] not in "aeiou":
        made = [word, word[:-1] + "ies", word[:-1] + "ied", word + "ing"]
    elif word.endswith(("s", "x", "z", "ch", "sh")):
        made = [word, word + "es", word + "ed", word + "ing"]
    elif _doubles(word):
        made = [word, word + "s", word + word[-1] + "ed", word + word[-1] + "ing", word + "ed", word + "ing"]
    else:
        made = [word, word + "s", word + "ed", word + "ing"]
    return tuple(dict.fromkeys(made))


def _doubles(word: str) -> bool:
    vowels = "aeiou"
    return (
        len(word) <= 5
        and word != "add"
        and word[-1] not in vowels + "wxy"
        and word[-2] in vowels
        and word[-3] not in vowels
    )
