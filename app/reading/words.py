"""Word classes that phrases may use (`@wants`), light words that may stand inside a phrase, and common words."""

from app.reading.inflect import forms
from app.reading.text import fold


def expand_class(text: str) -> frozenset[str]:
    """The folded words of a class: "add~ put" gives every form of "add", and "put"."""
    out: set[str] = set()
    for word in text.split():
        out.update(fold(form) for form in forms(word[:-1])) if word.endswith("~") else out.add(fold(word))
    return frozenset(out)


LIGHT = expand_class(
    "um uh er erm eh ah hmm hm mm umm uhh like basically actually really just simply maybe perhaps "
    "probably also even still "
    "quite very too the a an some any my our your this that these those its their of course please "
    "kind sort well ok okay "
    "now then honestly literally definitely certainly obviously usually normally often only first all "
    "would be so let us"
)

NUMBERS = expand_class(
    "one two three four five six seven eight nine ten eleven twelve dozen twenty thirty forty fifty "
    "sixty seventy eighty "
    "ninety hundred hundreds thousand thousands million millions billion billions couple few several half single"
)

# Too common to file a phrase under.
COMMON = (
    LIGHT
    | NUMBERS
    | expand_class(
        "i we you he she it they me him her them us who what which when where why how is are was were "
        "am be been being do does "
        "did have has had will would can could shall should may might must not no yes if or and but "
        "because since as than to in "
        "on at by for with from into onto over under up down out off about after before until while "
        "again more most less least "
        "much many few other another same such own there here one two get gets go goes make makes "
        "take takes put puts use uses "
        "need needs want wants know see look check add run time query data table database db read "
        "reads write writes slow fast "
        "yeah yes yep yup nope hmm ha haha lol oh hi hey thanks right exactly agreed great nice fine "
        "cool boring honestly pretty sorry "
        "big small new old long good bad thing things way something everything nothing first last next every each"
    )
)

CLASSES: dict[str, frozenset[str]] = {
    "be": expand_class("is are was were be been being am get gets become becomes"),
    "modal": expand_class("would will could can should shall may might must"),
    "create": expand_class(
        "add~ create~ put~ build~ make~ introduce~ set~ install~ define~ use~ try~ place~ have throw~ need~"
    ),
    "look": expand_class(
        "look~ check~ see~ view~ inspect~ watch~ read~ examine~ analyze~ study~ open~ verify~ investigate~ observe~ "
        "compare~ review~ pull~ get~ run~ capture~ print~ consult~ start~ begin~ use~ query~ graph~ "
        "plot~ go~ monitor~ measure~ take"
    ),
    "move": expand_class(
        "move~ migrate~ switch~ go~ put~ shift~ transfer~ port~ change~ replace~ store~ offload~ "
        "dump~ push~ bring~ keep~"
    ),
    "reduce": expand_class("reduce~ limit~ cut~ trim~ drop~ remove~ avoid~ kill~ stop~ shrink~ lower~ narrow~"),
    "improve": expand_class(
        "optimize~ improve~ fix~ tune~ rewrite~ rework~ refactor~ change~ simplify~ clean~ tweak~ "
        "rephrase~ adapt~ adjust~ correct~"
    ),
    "split": expand_class(
        "split~ divide~ distribute~ spread~ partition~ cut~ separate~ break~ slice~ chop~ scatter~ segment~ shard~"
    ),
    "big": expand_class(
        "bigger larger stronger beefier faster better powerful beefy fatter more big large strong upgraded higher huge"
    ),
    "old": expand_class("old stale outdated obsolete expired wrong ancient dated older staler yesterday yesterdays"),
    "slower": expand_class("slow slows slower slowed slowing expensive costly heavier heavy"),
    "users": expand_class(
        "user users customer customers people client clients visitors everyone everybody person folks"
    ),
    "period": expand_class(
        "ms millisecond milliseconds second seconds sec secs s minute minutes min mins hour hours day "
        "days moment while instant bit little"
    ),
    "machine": expand_class(
        "machine machines server servers box boxes hardware instance instances host hosts vm vms node "
        "computer iron tier metal"
    ),
    "store": expand_class(
        "database databases db dbs server servers node nodes machine machines box boxes instance "
        "instances postgres cluster clusters"
    ),
    "pieces": expand_class("pieces parts chunks portions slices groups buckets ranges segments"),
}

# Words of any question about a slow or growing system.
FIELD = expand_class(
    "query queries database databases db sql table tables row rows column columns server servers "
    "latency request requests "
    "cluster schema select selects insert inserts update orm backend postgres postgresql mysql oracle transaction "
    "transactions replica cpu ram disk bottleneck production deploy throughput scale scaling optimize"
)

# Everyday words that may name a concept; alone they do not make a sentence one about the question.
EVERYDAY = expand_class(
    "time day night week month year people person customer user company morning weekend happy work "
    "reading business start "
    "office house today current actual present real typical average peak busy new last latest recent "
    "something anything "
    "change different happened online daily active top need want service copy book second minute "
    "number answer response "
    "fast quick good slow long hour event moment period particular specific certain plan key page site app measure log "
    "view summary box machine iron tin size limit target goal budget now star reader readers twin "
    "twins twins split server "
    "views queue archive cleanup settings tuning statement memory map calls load traffic writes reads "
    "crowd engine version "
    "always constant index key events services tier instance hardware photocopy photocopies handout "
    "perf top silk bullet "
    "reactor nats loki scout bouncer stack standby slave slaves leader follower followers master copies mirror"
)
