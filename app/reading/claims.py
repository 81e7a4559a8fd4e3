# ruff: noqa: E501 - one phrase a line
"""General claims that many measures share, and that a question binds to its own measures (`about` in the lexicon).

"Is a few seconds behind" says something about a replica, a cache, a view or a read model alike; which one is meant is
decided by the measure that was named nearest. The phrases are English, not any question's.
"""

DENIED = "_denied"  # ends the name of what denies a claim in its sentence: "they are always in step"

CLAIMS: dict[str, str] = {
    # what was copied is older than the original
    "stale": """
        (two|second|another|several|more) (sources|versions|copies|places|originals) (for|of|with|that)? .. (same|thing|truth|fact|data|disagree~|differ~)
        (not|never|no longer) (be)? (actual|in real time|up to the second|up to the minute|to the second|simultaneous|at the same moment|at the same time|in lockstep|lockstep|exact|authoritative|reliable|trustworthy)
        (serve~|return~|show~|give~|contain~|hold~|keep~|hand~|get~|see~|read~|have|deliver~|present~) .. (garbage|rubbish|junk|nonsense|lies|fossil~|history|corpse~|zombie~|leftover~|untruth~|something .. changed) .. (after|since|when|for|until)?
        (sync|syncing|synchronization|copying|replication|propagation|transfer|catching up|replaying|applying) .. (takes|take|needs|costs|is|has) .. (time|moment|while|second~|bit|slow|delay~|async~|late|ms|millisecond~|instant)
        (with|has|have|have got|is) (a|an|some|small|slight|certain|little|short|tiny)? .. (offset|gap|shift|latency|hysteresis|time difference|time lag|time shift|delta)
        (give up|gives up|lose|loses|sacrifice~|trade~|without|weaken~|relax~|no more|no longer|no|not) (the)? (strict|strong|full|immediate|perfect|absolute|read after write|real time|instant) (consistency|consistent|freshness|guarantee~)
        (after|following|having|just) (registering|signing up|saving|changing|editing|updating|writing|posting|renaming|insert~|the write|a write|a save|my write|your write) ... (no such|not yet|not|missing|nothing|unknown|old|previous|gone|primary|master|leader|404)
        (newest|latest|freshest|current|most recent|exact) (version|state|data|value~|row~|truth) .. (primary|master|leader|main|original|writer)
        (as of|data of|state of|from|like|knows only) (midnight|last night|this morning|yesterday|noon|the morning|dawn|an hour ago)
        (old|older|stale|late|behind|delayed|outdated) (reads|read|rows|records|answers|replies|picture|view|snapshot|image|news)
        (a|an|few|couple of|some|for a|within a|only a|about a|half a|#) (moment|moments|heartbeat|instant|seconds|millisecond|milliseconds|split second) (after|later|before|until|between|apart|old|off|out|to|for|in|it|they|the)
        (take~|need~) (a|some|its|their)? (time|moment|while|instant|breath|heartbeat|second~|ms|sec) (to|until|till|before|for)
        (old|older|slightly old|a bit old|little old) (rows|data|value~|version~|state)
        (not|never|may not|might not) (have|contain|show|include|know|hold|possess|carry) (the|a|your|his|their|my)? .. (last|latest|new|newest|fresh|recent|change~|update~|edit~|write~|row|user|yet)
        (look~|stare~|read~|see~|saw|staring|gaze~|want) (at)? (yesterday|yesterdays|last week|the past|an old)
        (give~|gave|serve~|hand~|show~|send~|return~|deliver~|tell~) (out|you|them|him|her|people|someone|somebody|us|back)? .. (old|previous|former|outdated|stale|dated|expired|obsolete) (one|value~|data|name|email|password|state|version|profile|stuff|thing~|news|answer~|content|picture~|info|row~|address|price~)
        (wrong|old|stale|incorrect|outdated|false) (by default|until|till|unless)
        until then .. (show~|see~|serve~|read~|get~|old|wrong|stale|differ~)
        (arrive~|come~|get~|reach~|update~|appear~|show~|follow~|copy|copied|land~) (there|in|over)? (with|after) (a|some|certain|little|small|slight)? (retard|delay|lag|lateness|delays|pause|latency)
        (few|some|#|couple|hundred|bit|little) .. (ms|millisecond~|second~|moment~|beat~|sec|minute~) (back|aback|backward~|in the past|in arrears)
        how far (behind|back|late) .. (it|they|each|runs|is|are|the)?
        (is|was|were|be|what) true (a|some|one|few|#|just a)? (moment~|second~|minute~|hour~|while|instant|beat) ago
        (read~|see~|find~|get~) what .. not (yet)? .. (written|saved|changed|posted)
        (run~|is|are|be|come~|stay~) (a|some|always)? (little|bit|slightly|somewhat|touch|moment|hair|tad|shade) (late|behind|slow|back|old|past|after)
        (describ~|speak~|tell~|talk~|live~|show~|report~|read~|see~|remember~|stuck) .. (the|of|in) past
        come~ (some|a few|a couple of|few|#|a|couple of|couple)? (moment~|second~|ms|minute~|little|bit|tick~) (after|later|behind)
        (might|may|could|can|will|would|is|are) not (be)? .. (on|in|at) (the|a|that)? (replica|copy|copies|follower|slave|standby|reader|node|cache|view|other side|other store) .. (yet|for|until)?
        (late|behind|back|off|old|outdated|delayed|slow) by (a|some|#|few|several|up to|about|maybe|half)
        (trail~|lag~|limp~|straggle~|dawdle~) (behind|after|along|by|a|some)
        (not finding|not seeing|cannot find|can not find|not find|not see|missing|miss) .. what .. (saved|wrote|changed|written|posted|entered|did)
        (read|reads|reading|look) (right|just|immediately|directly|straight|shortly)? (after|behind|following) (the|a|its|their|your|own)? (write|save|update|insert|change|signup)
        (asynchronous|asynchronously|async) .. (so|may|might|can|could|past|old|behind|late|delay|stale|lag|not)
        (fresh|new|brand new|recent|newly) (sign ups|signups|accounts|users|rows|data|records|people|customers|registrations|writes|changes|members|entries) .. (not|miss~|absent|invisible|take~|need~|show~ up later|unknown)
        (page|step|beat|chapter|line|paragraph|verse|edition|breath|lap|stop|pace|heartbeat|bar|breath|stride|foot) behind
        behind by (some|#|a|few|about|up to|several|half)
        (convergence|converging) (window|time|delay|period)?
        (it|they|this|that) (comes|come|arrive~|get there|gets there) (later|late|in the end|eventually|finally) .. (but|though|and)?
        (know~|hear~|learn~|find~ out|get~ told|told) (of|about) (it|that|this|the change|changes) .. (later|late|after|afterwards|delay)
        (disagree~|differ~|diverge~|contradict~) .. (moment|while|second~|bit|time) .. (then|and) .. (agree|match|same|equal|meet|converge)
        (nobody|no one|not|never|nowhere) .. (sees|see|shows|show|has|contains|knows|include~) .. (today|today is|todays|this morning is|tonights|current) .. (figure~|number~|sales|data|total~|order~)?
        (as|so) (old|fresh|new|true|right|good) as (the)? .. (last night|last run|last time|last refresh|yesterday|last job|night|cron)
        (right|correct|true|valid|accurate|fresh|good) (as of|until) .. (last|the|next) .. (time|run|night|job|refresh)
        (lie~|lies|fib~) .. (little|bit|present|now|sometimes|about)
        (need~|take~|require~) .. (time|moment|while|second~|ms|bit) .. (to get there|to arrive|to reach|to travel|to copy|to propagate|to sync|to replicate|to show|until|before|there)
        (limp~|lag~|trail~|hobble~|run~|walk~|follow~|trot~) .. (bit|moment|little|second~|step)? .. (after|behind) .. (master|primary|leader|main|original|writer)?
        (promise|truth) .. (break~|broken|old|expired|yesterday)
        (not|never) (quite|always|completely|fully|exactly|perfectly|entirely|really|necessarily|at once)? (up to date|fresh|current|the newest|newest|latest|in step|in sync|synchronous|instant|immediate|real time)
        (not|never) .. (newest|latest|freshest|most recent) .. (data|version|value~|state|row~|always)?
        (come~|follow~|hear~|get~ it|know~|learn~|arrive~|take~) .. (little|bit|moment|second~|ms|while|few) .. (after|later|behind|to hear|to follow|to catch|to arrive)
        (two|several|more than one|second|many) (copies|versions|sources) of (the)? (truth|data|same)
        (has|have|was|were|been) .. (changed|updated|edited|corrected|renamed) (since|meanwhile|in the meantime|in between|by then)
        (write|wrote|written|save|change) .. (not|never) .. (see|visible|there|find) .. (at once|immediately|right away|yet|straight away|instantly)
        except .. (right after|just after|directly after|immediately after) .. (write|update|signup|change|login|save)
        (photocopy|copy|copies|second one|duplicate|they|these|it) .. (is|are|s)? .. (late|not yet|behind|misses|yesterday)
        (little|bit|slightly|somewhat|moment|always) .. (yesterday|behind|late)
        (is|are|be|was|were) (always|sometimes|usually|by design|slightly|a bit)? (late|behind|delayed|slow to follow|outdated|stale)
        (late|stale|behind|delayed) (by design|by nature|by definition|by construction)
        (answer~|speak~|live~|read~|serve~) .. (from|in) (the)? .. past
        (changes back|flips back|reverts|jumps back|goes back) .. (for|to the old|until|second~|moment)
        (trail~|lag~)
        (might|may|could|can|will) be (missing|absent|gone|stale|old|behind|late|outdated)
        (must|should|may|can) (not)? .. (not) .. (use|read from|ask) (them|it|those) .. (right after|for login|for passwords)?
        (guarantee|promise|certainty) .. (see~|read~|find~) .. (own|latest|fresh) .. (change~|write~|data|value)?
        (run~|lag~|trail~|fall~|hang~|limp~|stay~|is|are|be|sit~) (bit|little|slightly|always|few|some|half a|always a)? (second~|moment~|step~|ms|millisecond~|scene|beat|while|minute~|hundred)? behind
        (run~|lag~|trail~|is|are|be|live~|sit~) .. (hundred|moment~|step~|beat|tick|heartbeat|scene|some time|fraction|blink|hair|touch|while) .. (ms|millisecond~|second~|of a)? .. (behind|late|later|old|delayed|in the past)
        (trail|trails|trailing|lag|lags|lagging) (behind|a|by|some|the|slightly|bit|too|sometimes|though|and)?
        (bit|little|slightly|somewhat|moment~|few|some|second~|touch|hair|tad|minute~|hour~|half) .. (in the past|behind|late|late to|out of step|out of date|old fashioned|out of sync)
        (slightly|bit|little|somewhat|always|sometimes|often) (late|stale|old|delayed|behind|outdated|dated)
        (slight|small|short|little|tiny|certain|brief) (delay|lag|staleness|gap|window|latency)
        (with|after|accept~|tolerat~|live with|cope with|allow~) .. (delay|lag|staleness|gap|out of date|stale|old|older|behind)
        (change~|update~|password|edit|write|row|record|user|signup|email|correction|order|news|it|acquisition|data) .. (might|may|will|would|could|has|have|is|had)? (not|never) .. (arrive~|arrived|there|reached|made it|landed|got there|come through|visible|copied|over|replicated|propagated|shown|show up) .. (yet|there|over|across)?
        (not|never) (yet)? (arrive~|arrived|reached|heard|landed|caught up|copied|replicated|propagated|synced)
        (arrive~|show~ up|turn~ up|land~|appear~|get~ there|come~ through|visible|come~|reach~) .. (later|late|some time after|a moment after|a while after|second~ later|with delay|delayed|after a while|after a moment|eventually)
        (has|have|had|who|one) not (yet)? (heard|caught up|received|got it|seen it|learned|learnt)
        (invisible|missing|absent|not there|not visible|not found|unknown|not exist~) .. (yet|for|until|till|second~|sec|moment|while|right after|at first)
        (sign~ up|register~|signup|save~|change~|edit~|log in|update~|just) ... (user not found|not found|not there|still see~|still the old|gone|missing|not see|not find|see the old|sees the old|saw the old|see old)
        (see~|saw|get~|got|read~|show~|shown|find~|found|serve~) .. (it|his|her|their|the|him|them)? (old|unpaid|previous|former|outdated|stale|unsaved|unchanged) (one|value~|data|name|email|password|state|version|profile|for)?
        (right after|just after|directly after|immediately after|just) .. (change~|changed|sign~|wrote|written|saved|edited|registered|updated|posted|a write|writing) ... (not|old|previous|stale|miss~|primary|master|leader|main)
        not .. (right after|just after|directly after|immediately after) .. (change~|changed|sign~|wrote|written|saved|edited|registered|updated|write|writing|password)
        (for|in) (a|some|few|the) (moment|moments|second|seconds|bit|while|instant|minute) .. (not|wrong|old|stale|out of|differ~|different|behind|disagree~|missing)
        (wrong|stale|old|out of date|outdated|behind|different|off|missing|incorrect) for .. (bit|while|moment~|second~|minute~|sec|instant|hour~)
        (true|right|correct|accurate) (as of|until|at the time|a moment ago|a minute ago|yesterday|last night|no longer)
        (no longer|not|not any more|not necessarily) (true|right|correct|accurate) (any more|anymore|by then|now)?
        (as of|still showing|still shows|still show|shows|show) .. (yesterday~|last night~|minute ago|ago|old|hour ago|last week~)
        (second~|minute~|hour~|day|night|moment) (old|late|behind|stale|out of date|ago)
        (an|one|a|#|few|ten|couple) (hour~|minute~|second~|day~|min|sec|night|ms) (old|late|behind|stale|out of date)
        (last night|yesterday) (is|was|s)? (number~|data|figure~|news|state|total~|value~|paper|truth)
        (is|are|be|still|they are|it is|accept) (last night|yesterday) (s)?
        (echo|photograph|snapshot|postcard|yesterdays paper|yesterdays newspaper|old light|starlight)
        (catch~ up|caught up|converge~)
        (out of step|out of sync|out of date|outofdate|not in step|not in sync|unsynced|diverge~|drift~|disagree~)
        (stale|staleness|outdated|out of date|out of sync|obsolete|not up to date|not fresh|not current|not (so)? recent)
        (is|are|be|get~|become~|go~|was|gone|may be|bit|little|slightly|show~|see|sees|serve~|read~|return~) (be|too)? (old|older|stale|outdated|behind|late|delayed|yesterday|yesterdays|ghosts|wrong value~)
        (old|outdated|older|stale|previous|yesterday|yesterdays|wrong|dated) (data|value|values|result|results|number|numbers|version|versions|profile|row|rows|answer|answers|information|info|state|copy|email|entry|content|figures|password|name)
        (few|some|couple of|#|several|bit|little|moment|fraction|slightly|always|up to|maybe|half|second~|minute~|ms) (second~|minute~|ms|of a second|hour~)? (behind|late|later|old|delayed)
        (is|are|be|stay~|run~) .. (bit|little|second~|moment|ms|minute~|slightly|always|few) .. (behind|late|later|old|delayed)
        (trail~|trails|lag~) .. (by|second~|ms|writer|primary|behind|bit|master|leader|a)
        hear~ .. (later|late)
        (two|different|# different|n different) truths
        (lag|lags|lagging|delay|delayed) .. (behind|of|#|is|so|means|few|second~|ms|minute~|some)
        (there is|with|has|have|small|little|some|slight|short|you pay with|certain|price is|it is|a) .. (delay|lag|latency of|time lag|staleness)
        (not|never) (yet)? .. (see|hear|heard|seen|have|arrive~|arrived|reach~|there|visible|know of|know about) .. (it|yet|the change|change~|new|latest|update~|own)
        up to # .. (old|behind|late|stale)
        (at most|maximum|max) .. # .. (old|behind|late|stale)
        (not|never) (real time|realtime|live|immediate~|instant~|totally fresh|perfectly fresh|the latest|always consistent)
        (consistency|consistent) .. (problem~|issue~|concern~|worr~|trouble~|tradeoff|trade off|lost|weaker|relaxed|careful|danger)
        (inconsistent|inconsistency|inconsistencies|incoherent)
        (wait|takes|take|need~) .. (second~|ms|moment|while|bit) .. (to see|until|before|appear~|visible|arrive~|catch)
    """,
    # copies are thrown away when they get old
    "expires": """
        (#|a|an|one|few|couple of|short|limited|small|little|certain) (@period)? (of)? (validity|valid|retention|time limit|freshness|lifetime|expiration|time to live)
        (valid|good|trusted|trust it|fresh|alive|believed|usable|accept it|kept|keep it|reuse~) .. (for)? (#|a|an|one|few|couple of|half a|some) @period
        (#|a|an|one|few|couple of|half a) @period (cache~|ttl|caching|in redis|in memcached|in the cache|in memory)
        (cache~|caching|memoiz~|redis|memcached) .. (for|with|at|only)? (#|a|an|one|few|couple of|half a) @period
        (must|have to|has to|need to|needs to|should) (also)? (be)? (update~|change~|correct~|refresh~|renew~|fix~|rewrite~|touch~) .. (there|it|cache|redis|entry|both|too|as well|the copy|in both)
        how long .. (trust|keep|believe|hold|cache|store|remember|live~|valid|may|fresh|good)
        (write through|write behind|read through|cache aside|lazy loading|stale while revalidate|versioned key~|cache version~|etag~|conditional get)
        (wrong|old|bad|previous|stale|dead) .. (login|permission~|password|rights|role~|balance|price)
        (purge~|revoke~|recall~|void~|retire~) .. (it|them|entry|entries|key|keys|copy|copies|when|on|after|on update)
        (bust~|invalidat~|clear~|expire~|clean~|delete~|evict~|remove~|refresh~) (itself|themselves) .. (on|when|after|at|by)
        with (a)? (deletion|removal|eviction|deleting|removing|clearing|invalidation) (of)? .. (key|entry|it|them|copy|on|when|at)
        (gone|dead|dropped|deleted|thrown away|forgotten|erased|replaced|removed|die~|vanish~|disappear~|fade~|evaporate~|lapse~|drop~ out|fall~ out|thrown out|perish~|melt~ away|self destruct~) (after|within|in|every) .. (#|a|few|half|an|one|couple) .. (minute~|second~|hour~|sec|s|min|while|time)
        (dropped|deleted|thrown out|thrown away|removed|cleared|erased|gone|evicted|refreshed|kicked|kicked out|replaced|overwritten|wiped|flushed|purged|die~|dead|renewed|busted|invalid) (on|at|upon|with|by|after|in) (every|each|any|an|a|the|all)? (edit~|write~|save~|change~|update~|insert~|modification~|correction~)
        (dropped|deleted|thrown out|thrown away|removed|cleared|erased|gone|evicted|refreshed|kicked out|replaced|overwritten|wiped|flushed|purged|stale|wrong|old|invalid|outdated) (the moment|as soon as|the second|the instant|whenever|every time|each time|when|once) .. (change~|edit~|save~|update~|write~|touch~|register~|rename~|correct~|move~)
        (somebody|someone|human|one|we|you|who|i|must|people|developer~|everybody) .. (remember~|think of|not forget|forget~|think) .. (to|about|when|of)? .. (delet~|throw~|clear~|cancel~|evict~|drop~|eras~|remov~|invalidat~|wip~|flush~|empty~|purg~|toss~)
        (whoever|who|code that|the one who|everyone who|anyone who) (writes|changes|updates|saves|edits|touches|modifies) .. (delete~|kick~|drop~|clear~|remove~|evict~|purge~|wipe~|throw~|erase~|invalidate~)
        (deleted|dropped|cleared|evicted|removed|kicked|invalidated|purged|refreshed) .. (same|very|one) .. (code path|transaction|code|place|function|method|request|commit|spot|breath) .. (write~|save~|update~|change~)?
        (user|somebody|someone|they|profile|row|record|person|data|one) (changes|change|edits|saves|updates|renames|modifies) .. (then|so|and|we|i)? .. (erase|delete|drop|clear|throw|kick|remove|forget|purge|evict|wipe|bust)
        (flush~|clear~|delet~|remov~|invalidat~|evict~|purg~|correct~|chang~|updat~) .. (everywhere|on all|in all|on every|on each|on both)
        (no|without|missing|forgot~ the|forgotten) (expiry|ttl|expiration|invalidation|eviction) .. (stay~|still|forever|for ever|old|stale|day~|ghost~|lie~|wrong|live~|show~)
        (live~|life|lives|lifetime|lifespan|entries|keys|key|entry) (is|are|be|stay~)? (short|shorter|brief)
        (short|brief|little|minute|# (second~|minute~|sec|s|min)) (lived|life|lives|living|lifetime|lifespan|memory)
        (outlive~|outlast~|older than|survive~ .. longer than) .. (truth|fact|original|row|record|change|user)
        (hard|difficult|tricky|pain|painful|impossible|tough|trouble|not easy|never easy) .. (to)? keep .. (same|equal|synchron~|in step|consistent|identical|coherent|honest|true|in line|together|correct|right|in sync)
        (coherence|coherency|coherent|incoherent|desynchronized|synchronised|synchronized) .. (problem|trouble|issue|protocol|traffic|between|to all|with|on all)?
        (throw~|kick~|drop~|wipe~|sweep~|clear~|chuck~|toss~) (out|away|off)? (everything|all|all of it|the lot|the whole) .. (cached|remembered|stored|kept|for it|in it)
        when to (cancel|forget|delete|clear|throw|drop|evict|kick|expire|renew|refresh|empty|wipe|flush|erase|invalidate)
        (cache~|caching|store~|keep~|hold~|remember~) .. (for|up to|at most|only) (#|a|few|couple of|half a|several) (second~|minute~|min|sec|hour~)
        how .. (clear~|invalidat~|expire~|drop~|evict~|empty) .. (it|them|cache|entries|entry|key~)
        (# (second~|minute~|min|sec|hour~|s)|a minute|few minutes|few seconds|an hour|half a minute) to live
        (live~|last~|keep~|stay~|remember~|kept|hold~|held|stored|cached|valid|good|survive~) .. (for)? (#|a|few|couple of|half a|several) (second~|minute~|min|sec|secs|mins|hour~)
        (cleared|clear~|swap~|empt~|emptied|wiped|wipe~|flush~|renew~|replac~|thrown out|throw~ .. out|dropped|refill~|reload~|reset) .. (every|each|after) .. (minute~|second~|hour~|few|so often|now and then|night|day|#|while)
        (best before|use by|sell by|shelf life|expiry date|expiration date|lifespan|life span|lifetime)
        (when|whenever|if|once|on|after|as soon as|every time|each time) ... (change~|edit~|update~|save~|modif~|rename~) ... (delete~|drop~|clear~|remove~|throw~|purge~|overwrite~|evict~|kill~|bust~|toss~|wipe~|discard~) .. (entry|key|it|them|copy|cache|that|his|her|their|out)
        (delete~|drop~|clear~|remove~|throw~|purge~|overwrite~|evict~|kill~|bust~|toss~|wipe~|discard~|update~) .. (entry|key|it|them|copy|that|one) .. (when|whenever|if|once|as soon as|every time|on|after) .. (change~|edit~|update~|save~|modif~|rename~|write~)
        (when|who|what|how) (to|do i|do we|does|decides|knows) .. (throw~|drop~|evict~|invalidat~|expire~|discard~|kick~|clear~) .. (out|away|it|them|thing~|entry|entries|what)?
        (decide~|know~|work~ out|figure~ out|own~|question of|remember~) .. (when|what|who) .. (throw~|drop~|evict~|invalidat~|expire~|discard~|kick~|clear~|died|dead|old) .. (out|away|it|them|thing~|entry)?
        (ttl|expire~|expiration|expiry|evict~|eviction|invalidat~|invalidation|time to live)
        (short|long|low|small|# (second~|minute~|min|sec|s|m|h|hour~)) (ttl|expiry|expiration|lifetime|timeout|life)
        (live~|valid|keep~|stay~|hold) .. (only|for|max|about|at most) .. (# |one|few|couple of|short) (second~|minute~|min|sec|hour~|time)
        (delete~|drop~|clear~|remove~|throw~|purge~|update~|overwrite~|refresh~|flush~) .. (it|them|key|entry|that|those) .. (out|away|when|on|after|if|whenever|again|at)
        (when|whenever|if|on|after|once) .. (user|profile|email|data|row|record|it|they|someone|somebody|password) .. (change~|update~|edit~|save~|modif~) .. (delete~|drop~|clear~|remove~|throw~|purge~|update~|overwrite~|refresh~|flush~|must|need~|have to|kill~)
        (forget~|forgot|miss~) .. (to)? (evict|invalidate|delete|clear|purge|refresh|key|drop|update)
    """,
    # what was computed beforehand is computed again
    "refreshes": """
        (somebody|someone|we|you|something|who|job|must|has to|have to|one) .. (keep~|hold~) (it|them|that|this|the view|the table) .. (fresh|current|up to date|alive|young|new)
        (until|till|before|unless|after) (the)? .. (job|cron|refresh|batch|script|night|run|timer|task) (has|is|was|have|comes|runs|ran|did|does)? .. (run|runs|ran|done|again|finished|finishes|came|comes|over|passes)?
        (last|previous|next) (time|run|night) .. (redid|redo~|redone|refresh~|rebuil~|recomput~|recalculat~|comput~|calculat~|ran|run|somebody)
        (redo~|redid|redone|re do~|re calculat~|recreat~|regenerat~|re creat~|re comput~|refill~|top~ up) .. (every|each|nightly|hourly|by|at|once|from time to time|again|now and then|regularly|periodically)
        (only|just)? (as good|as fresh|as new|as current|as true) as .. (last|latest|previous) .. (run|refresh|rebuild|night)?
        (since|until|after|between) .. (last|next|previous|two|the) (run~|refresh~|rebuild~)
        (refresh~|refreshing|recalculate~|recompute~|rebuild~|rebuilt|renew~|regenerate~|updated|re run|rerun~) .. (every|each|by|once|at|per|on|nightly|hourly|daily|periodic~|schedule~|cron|it|them|regular~|trigger~|manual~|overnight|concurrent~|when|needed|job|must|after|as|#)
        (must|need~|has to|have to|should|to be|needs to be|gets) (be)? (refresh~|recalculated|recomputed|rebuilt|updated|renewed)
        (every|each|once) .. (minute~|min|hour~|night|day|#) .. (so|old|fresh|stale|refresh~)
        (refreshed|rebuilt|filled|updated|recomputed|run~) .. (hourly|nightly|daily|periodically|every night|every hour|each night|by cron)
        by cron .. (hourly|nightly|every)
        (number~|figure~|data|result~|report~|people see) .. (hour|day|night|minute~|yesterday|last night|1 h|# h) .. (old|number|late|behind|ago)?
        (as of|from) (last night|yesterday|this morning|the last run|the last refresh)
    """,
    # it cannot grow for ever, and growing has a price
    "ceiling": """
        (up to|until|to|till|only until|only to) (a|some|the|certain|one)? (certain|max|maximum|largest|biggest)? (point|degree|extent|level|max|maximum|size|limit)
        (buy~|bought|win~|gain~|give~|get~|purchase~) (us|me|you|only|just|some|a bit of|a little)? (time|months|a year|a quarter|a while|some months|breathing space|room|weeks|air|peace)
        (short lived|temporary|stop gap|stopgap|interim|not permanent|provisional|short term|one off|once only|does not last|painkiller|aspirin|plaster|sticking plaster|band aid) .. (remedy|fix|solution|relief|measure|thing|help|medicine)?
        (still|remains|stays|is|only|just) (just|only|still)? (one|a single|single) (server|box|machine|node|point|computer|basket) .. (point|fails|dies|down|of failure|anyway|though)?
        (cost|price|bill|money|spend) .. (not proportional|disproportion~|exponential~|superlinear~|nonlinear~|non linear~|climb~|rise~|jump~|explode~|shoot~|faster than|skyrocket~|steep~|double~|curve|grow~ faster)
        (pay~|paying) .. (exponential~|double|twice|more|disproportion~|premium|triple|extra|lot|fortune|heavily|dearly)
        (diminishing returns|law of diminishing|bang for the buck|sweet spot|price performance|price curve|cost curve)
        (hit~|reach~|run~ into|bump~ into|meet~|touch~|knock~) .. (wall|ceiling|limit~|roof|top|end|maximum|max|bound~|cap|edge|glass ceiling)
        (cannot|can not|no way to|not possible to|impossible to) .. (go|grow|get|scale|buy|climb|upgrade|double|make it) .. (up|bigger|further|higher|larger|forever|again|more|beyond|endlessly)
        (during|with|for|in|at|needs|wants|means|requires|plan~|schedule~|accept~) (a|some|short|brief|small|the|planned)? .. (night window|maintenance|window at night|interruption|pause|blip|hiccup|outage|reboot|restart|downtime|switchover|service window|change window)
        (there is|theres|is|find~|offers|sell~|offer~)? (nothing|no|none) (bigger|larger|stronger|more powerful|fatter|beefier) .. (catalog|catalogue|buy|left|offer|sale|list|market|get|rent|shop|exist~|available|order|money)
        (tops|maxes|caps|peaks|bottoms|tap~|peter~|fizzle~|plateau~|flatten~|run~|level~) (out|off)
        (until|till|before|unless|and then|then) (the|our|your|my|a)? (invoice|bill|cost~|price|wallet|budget|cfo|boss|money|vendor|catalog|catalogue|accountant~|finance|accounting|controller|card) (hurt~|cries|cry|crie~|says no|shrug~|end~|stop~|scream~|faint~|runs out|run out|complain~|object~|explode~|arrive~|come~|ache~|gives up|notices|calls)
        (boss|cfo|finance|accountant~|controller|wallet|budget|purse|treasurer|bank account|credit card) (cry|cries|crying|scream~|faint~|bleed~|weep~|swear~|hurts|suffers|complains|objects|will hate|hates|groan~)
        (#|few|couple of|several) (thousand|hundred|grand|k|dollar~|euro~|bucks|pounds|quid) (dollars|euros|bucks|pounds|more)? (apiece|each|month|per month|per core|per socket|more|a year|a node|per node)
        (database|db|server|it|machine|everything|we|you|site|system|service) (would be|will be|is|are|be|goes|go|has to be|must be|d be)? (away|gone|down|off|dark|unavailable|unreachable|stopped|dead) (for|while|during|when) (a|an|some|few|#|one|couple|the|you|it|we)
        (stop~|restart~|interrupt~|pause~|halt~|take~ down|bring~ down|shut~ down|switch~ off) .. (for|while|during) .. (#|some|few|couple|couple of|half) (minute~|second~|hour~|min)
        (upper|hard|natural|definite|physical|price|own)? (border|bound|boundary|barrier|brink)
        no (double|bigger|larger|next size|next step|next one|next tier|further|stronger|fatter) (one|size|step|machine|box|model|that)? (left|anymore|any more|available|to buy|to go|to be had|there|exists)
        (reboot|restart|downtime|switchover|interruption|outage|migration) (being|is|as|was|would be) .. (price|cost|catch|drawback|downside|snag|tax)
        (which|that|it|this|and|but|they) (costs|cost|will cost|would cost) (and|but|of course|though|a lot|quite|some|dearly|extra|real|serious|good|plenty)?
        (licence~|license~|licensing|licenced|licensed|core price|support contract~) .. (per core|per socket|per cpu|cost~|double~|price~|more|expensive|bill|money|counts|grow~)
        (double~|triple~|multipl~) (the|your|our|his|their)? (bill|invoice|price|cost~|licence~|license~|rent|spend~|money|monthly)
        (move|moving|switch~|change|upgrade|upgrading|resize|resizing|swap|migration) (costs|cost|takes|needs|means|requires|wants|eats) .. (night|weekend|outage|window|hour~|restart|reboot|downtime|stop|minute~)
        (past|beyond|above|over|after) .. (#|couple of|few|certain|some) .. (terabyte~|tb|core~|gb|gigs|socket~|size|point) .. (nobody|no one|nothing|there is|no|not|it is|impossible)
        (nobody|no one|no vendor|no provider|amazon|vendor|provider|they) (will|can|would|does|do)? (not)? (sell~|build~|make~|rent~|offer~|have|has) .. (bigger|larger|more|anything|one|stronger|that size|beyond)
        (#|two|four|eight|sixteen|that|this|it) (sockets|cores|cpus|terabytes|tb|gb)? (is|are|s) the (end|limit|maximum|max|top|ceiling|last|most)
        (pay~|paid|billed|charged) .. (by|per) (the)? (gigabyte|gb|core|cores|socket|cpu|hour|node|vcpu|ram)
        (no|not any|not a single) (@big)? (machine|box|server|hardware|computer|instance|iron) .. (is|are|gets|will be|runs|grows|makes) .. (#|ten|twenty|hundred|infinitely|forever|endlessly) (times|x)?
        (not|never) (help~|work~|last~|save~|carry|scale|hold|do|be enough|suffice) .. (for ever|forever|long|very long|eternity|eternally|all the way|indefinitely|for good)
        (has|have|with|got|comes with|at) (a|its|some|hefty|silly|steep|own|high|proper|juicy)? .. (price tag|price and|price too|its price|price|limits|end|size limit) .. (too|also|as well|though)?
        (works|goes|good|fine|helps|scales|ok|enough) (once|twice|until|till|for a while|for a time|a few times|only so)
        (works|fine|good|helps|carries|enough) (until|till) .. (does not|not|stops|no longer|full)
        (pay~) .. (through the nose|arm and a leg|fortune|dearly|premium|a lot)
        (arm and a leg|fortune|through the nose|eye watering|steep)
        (nothing|no size|no machine|none) (above|beyond|bigger|larger|over|past) (it|that|them)?
        (then|and|after) (that is it|that is all|we are done|it is over|end of story|finito|that was it|it is the end)
        (go|goes|gets|went|up) .. (#|couple of|few|one more) (size~|step~|tier~|time~|notch~) .. (and|then|more|left)
        (has|have|got|with|there is|s) (an|some)? .. (end|ceiling|limit|top|cap|roof)
        (only|just|merely) (postpones|delays|defers|shifts|moves) (it|the problem|that|things)?
        (postpones|delays|defers) (it|the problem|that|the day|the question)
        (a|the|its|hard|physical|is|has|there is|reach~|hit~|some|upper|natural|you) .. (limit|limits|ceiling|upper bound|end of the road|dead end|maximum|wall)
        (limited|finite)
        (not fit|no longer fits) through
        run~ (out|out of letters|out of road)
        (until|till|at some point|one day|some day|eventually|sooner or later|in the end|only|but) .. (biggest|largest|no bigger|no larger|no more|hit~|limit|ends|stop~|ceiling|run out|ran out|end|out of|maximum|top)
        (end~|stop~|finish~) .. (somewhere|at some point|someday|one day|eventually|sooner|the day)
        (is|are|be|gets|get|too|very|more|so|really|bit|pretty|becomes|gets|little|most|quite|also|and|but|just) (expensive|costly|pricey|dear)
        (expensive|costly|pricey) (machine~|box~|hardware|one|ones|quickly|fast|soon|and|but|toy~|thing~|though|fix|way|at some point|iron|metal)
        (costs (a lot|more|money|double|triple|much|you|us)|price~|money|budget|finance|cfo|bill|invoice|cost~ .. (more|double|triple|money|lot|much|grow~))
        (downtime|restart|reboot|outage|maintenance window|stop of|offline|interruption)
        (buy~|bought|win~|gain~|give~|get~) .. (time|few months|some months|half a year|a year|couple of months|breathing room|a while)
        (not|no|never) .. (forever|for ever|forever|endless~|infinite~|unlimited|bigger one|scale for)
        (temporary|short term|stopgap|bandaid|band aid|plaster|postpone~ the problem|delay~ the problem|only helps so far|only so far|so far and)
        single point of failure
    """,
    # more to run, more to break, more to know
    "complex": """
        (expensive|costly|dear|pricey|slow|long|painful|hard|difficult|heavy|laborious|tedious) to (build|develop|introduce|implement|operate|maintain|set up|get right|test|migrate|own|staff|debug|understand|explain|undo|reverse|run|learn)
        (team|we|company|staff|crew|shop|people) (is|are|s)? (too|not|so|only|just) .. (small|few|young|big enough|enough|inexperienced|junior|tiny|ready|large enough|skilled|experienced) .. (for|to|that|this|it)?
        (most|many|lots of|some|few|other) (teams|people|companies|projects|shops) .. (get it wrong|regret~|fail~|do not need|never need|underestimate~|fall into|give up|burn~|drown~|go back|went back|mess it up)
        (network|consistency|ordering|duplicate~|idempoten~|exactly once|delivery|retry|retries|dead letter~|versioning|schema evolution|rebalancing) .. (problem~|trouble|issue~|headache~|bugs|pain|to handle|to deal with|to solve|to think about|question~)
        (maintain~|develop~|build~|operate~|test~|deploy~|migrate~|manage~|back up|monitor~|support~) (and)? .. (two|both|several|#|many|twice|eight|each|every|all) (of)? .. (system~|store~|model~|database~|side~|thing~|times|separately|shard~|cluster~|worlds|stack~)
        (cannon~|bazooka|tank|nuke|rocket|steamroller|chainsaw|excavator|crane|battleship|artillery|freight train|18 wheeler|jumbo jet) .. (fly|flies|mosquito~|sparrow~|nut~|ant|ants|grocery|groceries|bread|butter|peanut~|walnut~|letter|bird~|problem)
        (too|so|very) (much|big|heavy|large|many) .. (engineering|machinery|architecture|infrastructure|effort|work|gun|guns|hammer|ceremony|apparatus|technology|pieces|parts|a hammer|a gun|a step|an axe) .. (for|here|to)?
        (nearly|almost|practically|basically|virtually|quite) (irreversible|permanent|impossible to undo|unfixable|final|for ever|one way)
        (operating|operational|operation|running|upkeep|maintenance|maintaining|carrying|support) (cost~|effort|price|bill|burden|expense~|load|tax|overhead|pain)
        (twice|double|four times|three times|# times|doubles|triples|quadruples|multiplies) (as much|as many|the number of|what|the things|things|the)? (of)? (to|that|which|can|could|may|what|things|stuff|places|ways)? (break|fail|go wrong|breaks|fails|goes wrong|can break|can fail|watch|operate|maintain)
        (people|someone|somebody|person|men|staff|engineers|team) (that|who|which)? (understand~|know~|master~|speak~|live~|breathe~) .. (of it|it|of that|that|about it|such|this|kafka|them|for it)
        (patches|backups|upgrades|migrations|deploys|restores|updates|alerts|dashboards|on call|maintenance|monitoring|schema changes) (is|are|come|become|get|go|times|per|each|for|in|on|multiply) .. (times|x|#|four|each|every|all|twice|separately|eightfold|more|sunday~|harder|pain~)
        (need~|want~|take~|requires|ask~ for|deserve~) (two|#|another|own|a second|its own|more|an extra|several|different|separate|a whole) (teams|team|crew~|squad~|departments|department|engineers|person|people|hands|heads|babysitter)
        (need~|want~|require~|deserve~|ask~ for|cries for) (a|its own|own|his own|their own|people|someone|somebody)? (caretaker|babysitter|keeper|janitor|nanny|gardener|nurse|minder|plumber|guardian|watchman|shepherd|zookeeper|priest|at night|awake|on sunday~|round the clock|on weekends)
        (i|we|team|people|company|they|nobody|our|my|us|you) .. (cannot|can not|could not|can never|will not|not|do not) (staff|hold|carry|support|maintain|operate|man|sustain|afford|master|handle|run|stomach|shoulder|digest) (for|the people for|all)? (that|it|this|them|two|both|such)
        (with|for|by) (a team of|only|just)? (#|few|five|nine|three|two|half a dozen) (people|engineers|developers|persons|men|devs|colleagues) .. (never again|not|impossible|no way|madness|too much|hard|forget it|silly|crazy)
        never again
        no (query|report|deploy|restore|backup|migration|change|feature|join|thing|bug|debugging) .. (is|stays|remains|was|will be|s) .. (simple|easy|trivial|straightforward|quick|small) (any more|anymore|any longer|after|afterwards|again)?
        (nothing|not much|little) .. (is|stays|remains|was) (simple|easy|trivial|straightforward|quick) (any more|anymore|any longer|after|afterwards|again)
        distributed (deploy~|call~|transaction~|tracing|debug~|deployment~|release~|failure~|state|consensus|joins)
        (a|the) second (everything|of everything|one of everything|set of everything)
        (everything|each thing) (twice|two times|double|in duplicate|three times|#)
        (research|phd|doctoral|science|university) (topic|project|subject|thesis|paper|field|problem)
        (break~|fail~|die~|crash~|explode~|fall~ over|go~ wrong|burn~|blow~ up|wake~) .. (on|at|over|in) .. (weekend~|night|sunday~|saturday~|christmas|holidays|friday~|3|three|vacation|new year~|easter|middle of the night)
        (thing~|store~|box~|system~|cluster~|service~|part~|more|piece~|component~|machines) .. (that|which|to|who|can|will|could|might)? (page~|wakes|wake~|call~|ring~|alert~|scream~ at) (me|us|you|somebody|someone|people|the team)
        (the)? more .. (machines|boxes|systems|services|nodes|parts|servers|pieces|moving|stores|databases|clusters|components) .. (more|the more) .. (patches|work|updates|pages|alerts|trouble|failure~|things|ways|bugs|nights|pager|on call|care|pain|worries)
        (fair|good|decent|quite a|quite some|some|serious|considerable|real|awful|whole|hell of a|huge|ton|tons|great|heap|heaps|pile|boatload|loads) (bit|deal|lot|amount|load|chunk)? of (work|engineering|plumbing|ops|machinery|effort|code|operation|trouble|yaml|wiring|labour|labor|toil|fuss|hassle|baggage|ceremony|kit|gear|apparatus)
        (marriage|marry~|married|divorce|in laws|tattoo|mortgage|for life|life sentence|adopt~ a|raising a child|like a child|like a puppy|a pet)
        (not|never|no) (exit~|leave|escape|way out|come back|get out|get away|get rid|return|turning back|walking back)
        (turn~|make~|convert~|exchange~|swap~|trade~|replace~) (one|a|a single|1|my one|your one) (problem~|failure|bug|database|headache|worry|thing|system) (into|for|with|by) (#|two|four|several|many|a dozen|ten|more|lots)
        more (services|systems|boxes|clusters|repos|machines|databases|components|moving parts) than (people|developers|engineers|devs|staff|employees|users|we)
        (operated|run|maintained|looked after|supported|fed|watched|guarded|nursed|carried|understood|learned) by (someone|somebody|people|a team|a human|us|the team|one person|ops|me|whoever)
        (code|logic|it|that|complexity|they) (infiltrate~|creep~|leak~|seep~|spread~|bleed~|crawl~|grow~|get~) (itself)? (everywhere|into everything|into every|in every|all over|into all|through the whole)
        (is|are|means|takes|was|were|be) (a|#|half a|one|about a|another) (year~|month~|quarter~|sprint~) (of|for|with|to|and) (work|#|a|the|six|whole|several|our|team|my|people|engineering|pain)
        (do|does|did|doing|does now|do now) (only|nothing but|nothing else than|nothing except|just|nothing other than) (this|that|it|kafka|them)
        (doubl~|tripl~|quadrupl~|multipl~) .. (what can break|code|surface|failure~|ops|work|systems|maintenance|complexity|deploy~|infrastructure|things|everything|effort)
        (is|are|s|such|quite|becomes) .. (whole|entire)? (project|thing|undertaking|science|job|art|career|lifestyle|commitment|adventure) (of its own|on its own|in itself|you need|for months|by itself|for itself)
        you (need|want|will need) (people|someone|somebody|a team|experts) for (that|it|this)
        (# x|#x|twice|double|2x|3x|10x) .. (code|work|ops|effort|infra~|maintenance|complexity|bugs)
        (not|hardly|never|barely) worth (it|the|that|all)? .. (complexity|effort|trouble|pain|ops|work|to run|hassle|operations|running|bother|cost|overhead)
        not worth it (to run|to operate|for|just)
        (make~) .. (life|everything|things|all|operations|debugging|deploy~|development|code|work|day) .. (harder|worse|difficult|slower|complicated|miserable|heavier|painful|complex)
        (much|lot of|lots of|big|huge|heavy|more|extra|additional) (operational|administrative|engineering|maintenance|organizational|ops|devops) (work|effort|burden|cost~|load|overhead|pain|price|side)
        (the more|more) (systems|parts|pieces|boxes|components|services|things|machines) .. (fail|break|wrong|trouble|more|bugs|go wrong)
        (need~|take~|require~|want~) .. (people|someone|somebody|engineers|team|person) .. (understand~|know~|run~|operate~|maintain~|look after|babysit|debug|for it)
        (too much|so much|much|plenty|too heavy|too many) .. (to operate|to run|to maintain|to staff|to look after|to learn|to keep)
        (great deal|lot|lots|plenty) of (operation|operations|administration|ops|operating|running|care)
        (never|not) (finished|small|cheap|complete) .. (and|nor|or) .. (small|cheap|never|simple)
        (cost~|takes|needs) .. (about|roughly)? (one|an|#|another|half an) (engineer|developer|person|dba|head|salary|salaries|headcount)
        (nobody|no one) (here|on the team|in the team|of us) .. (can|could|knows|has|understands) .. (restore|run|debug|operate|fix|how|ever)?
        (second|another|third|new) thing (that|which|to) .. (nobody|no one|we|can|breaks|restore|someone|run|patch|watch)
        (need~|want~|require~) (two|three|#|one) of (every|each|everything)
        (two|three|#) of (every|everything)
        (move|moving|migrate|migrating) .. (later|afterwards|live|again) .. (is|will be|would be) (nightmare|pain|hell|hard|awful|horrible|painful)
        (need~|take~|want~|require~) .. (a)? (team|person|crew|squad|army|department) .. (just|only|to|for)
        (lot|lots|bunch|swarm|dozen~|ton|many|host) of .. (little|small|tiny|moving)? (things|services|parts|pieces|bits) .. (that|to|which|talk~|have to)
        (somebody|someone|who|people|you|we) (has to|have to|must|need to|needs to) run (them|it|those|all|these)
        (two|three|four|five|six|several|# |both|many|more|different|2|3|4) (code bases|codebases|code base~|repos|repositories|pagers|deployments|runbooks|pipelines|schemas|models|data models|copies of everything|of everything|of every|release cycles|on call rotation~|consoles|versions of everything)
        (two|three|#|several|both) (systems|databases|stores|services|technologies|clusters|things|places|moving parts) .. (disagree~|to (run|keep|patch|maintain|watch|operate|back up|feed|learn)|in step|in sync)
        (pager|runbook|on call rota|oncall rota) .. (for each|for every|per|each|every|of its own)
        (whole|another|different|living|hungry|strange|complicated|wild|nasty|big) .. (animal|beast|monster|pet|zoo|circus|creature|machine|world|universe|elephant|jungle) .. (to|you|that|which|of its own|feed)?
        (zoo|menagerie|circus|octopus|spaghetti|frankenstein|rube goldberg|house of cards|spider web|death star|spaceship|swiss watch|can of worms|rabbit hole|white elephant)
        (feeding|to feed|babysit~|baby sit~|nurse~|nurture|tend|mother|look~ after|care for|taking care of|pamper~|water~) .. (it|them|thing|that|this|animal|beast|cluster|another|one more|forever|all|system~|every day)
        (never|not) .. (stop~|done|finish~|rid|peace|sleep~) .. (look~|feed~|maintain~|babysit~|fix~|care|of it|with it|again|pay~)
        (somebody|someone|you|we|people|team|they|one|everybody|who) .. (has to|have to|must|need~ to|will have to|would have to|gets to|get to|got to|is going to) .. (run|operate|maintain|understand|babysit|patch|monitor|learn|debug|explain|feed|own|keep|nurse|support|care|staff|watch|teach|document|upgrade) .. (it|them|all|that|this|alive|forever|thing|cluster|one|both|those|two|everything)?
        (who|whoever) (is going to|will|would|gets to|has to|wants to) .. (run|operate|maintain|feed|patch|look after|babysit)
        (more|another|one more|less|fewer|extra|new|additional|plenty|lot|lots|something else|something|thing~|stuff|part~|piece~|box~) .. (to|that|which|can|could|will|for) .. (run|operate|maintain|break|fail|go wrong|babysit|be down|go down|explode|staff|learn|debug|patch|monitor|keep alive|keep running|look after|understand|explain|teach|upgrade|secure|back up|backup|watch|be wrong|worry about|get wrong|fall over|fall apart|misbehave|care about|reason about|manage|own|pay for|hire for|get out of step)
        more to (run|operate|maintain|go wrong|break|learn|watch|staff|patch|monitor|keep|look after|know|do|explain|understand|worry|pay|debug|it)
        (things|everything|parts|pieces|services|systems|it) .. (has to|have to|must|need to) (talk|agree|stay in step|be kept|be in step|play|work together|coordinate) .. (to|with|together|each other)?
        (talk~|chatter~|depend~|disagree~|argue~|quarrel~) .. (to|with|on) (each other|one another)
        (# times|twice|double|triple|three times|six times|ten times) (the|as much|as many|more) .. (people|work|code|effort|operations|ops|staff|bugs|trouble|maintenance|bill|things|pain|headache~|to run)
        (year~|month~|quarter~|weeks|sprint~|half a year|quarter) (of) (work|engineering|effort|migration|development|project|my life|pain|programming|time|coding|labor|engineer time)
        (takes|take|eat~|cost~|burn~|swallow~|devour~|needs|need|spend~|spent|consume~|tie~ up|lasted|last) .. (a|half a|whole|#|several|many|some|most of a) (year|years|quarter|quarters|months|man months|person months|sprints|engineers|developers|devs)
        (full time|fulltime|whole team|dedicated team|own team|separate team|an extra team|two engineers|specialist~|an expert) .. (job|work|to|for|just|developer|engineer|on it|needed)
        (one|a|two|three|#|some|half the|whole) (developer|engineer|person|people|developers|engineers|team|colleague~|guy|guys|devs|dev|dba|sysadmin) .. (full time|fulltime|kept busy|busy|occupied|do nothing else|nothing else|leaves|quits|burned out|burn out|only for|just for|for months|for ever|forever|all year)
        (kept|keeps|keep) .. (busy|occupied|employed) .. (by it|for ever|forever|with it|for|year~|month~)?
        (nobody|no one|none of us|hardly anyone|only one person|one person|half the team) .. (understand~|knows how|can fix|can debug|remembers|knew|dares|wants to touch|left|has run|ever ran|can explain|has done|has experience|speaks)
        (learn~|learning|train~|figure~ out|debug~) .. (in prod|in production|on the job|the hard way|live|at night|at 3|at three)
        (pain|headache~|chore|hassle|faff|nuisance|burden|slog|nightmare|misery|liability) (to|forever|later|operational~)
        one (headache|nightmare|zoo|beast|circus) is enough
        (is|are|be|becomes|gets|such|real|big|huge|bit of|operational|one more|is enough of) (a|an)? (pain|headache~|chore|hassle|faff|nuisance|slog|nightmare|mess|hell|pita|ordeal)
        (silly|ridiculous|absurd|insane|crazy|bonkers|mad|madness|nuts|silliness|heavy handed|way too much|lot|too much|excessive|disproportionate|extravagant|wasteful|heavy|lunacy) .. (for|just for|just to|to serve|to look up|to find) .. (one|1|a|single|this|tiny|such|small|simple|#) .. (lookup|query|row|table|select|question|email|app)
        (just|only) (to|for) (serve|answer|look up|find|fetch|get|read) (1|one|a|single|an) .. (tiny|single|small|simple|lookup|row|email|query|select|user)
        (adds|add|adding|introduces|brings|bring|brought|means|has|gives) .. (state|failure mode~|hop|dependency|dependencies|layer|layers|vendor|component~|moving part~|technology|infrastructure|risk|complication~|overhead|burden|indirection|plumbing|machinery|new kind of|bugs|ways to fail|ways to break|something that)
        (new|more|extra|another|additional|different) (kind~ of|class of|source of|ways of|ways to|category of)? (failure~|failure mode~|bugs|bug|outage~|problem~|dependency|dependencies|layer|hop|vendor|risk~|skill~|language|tool~|machinery|headache~|worr~|trouble)
        (cost~|take~|need~|demand~|eat~) .. (brain~|attention|nerves|sleep|weekends|nights|sanity|head~|brainpower|meeting~|hair|discipline|care|understanding|patience|human~)
        (change~|touch~|rewrite~|rework~|re write~) .. (the)? (whole|all|every|half|entire|half the|much|lot of|large part~) .. (app~|code|codebase|application|service~|queries|quer~|orm|system|software|stack|everything)
        (app|application|code|every query|all code) .. (has to|have to|must|needs to|need to) .. (change~|be changed|be rewritten|rewritten)
        (cannot|can not|never|hard to|difficult to|impossible to|not easily|no way to|expensive to) (easily)? (undo|reverse|back out|get out|get rid|remove|revert|return|unscramble|put back)
        (point of no return|one way (street|ticket|door|trip)|burn~ bridges|no going back|no return|stuck with it|married to it|live with it (forever|for years)|for life)
        (migration|migrating|moving data|re sharding|resharding|moving) .. (is|are|takes|would be|was) .. (pain~|hell|nightmare|project|hard|slow|risky|long|expensive|ugly|scary|year|months|horrible|awful)
        (need to|have to|must|has to|to) (hire|recruit|staff|employ) .. (people|specialist~|team|dba|expert~|someone|somebody)
        (it|they|that|thing|directory|broker|cluster|cache|redis|proxy) .. (is|are) .. (now)? .. (thing|something|one more|another) .. (that|which|to) .. (down|break|fail|run|die|watch|care)
        (steep|long|hard) learning curve
        (mountain|pile|heap|ton|tons|load|loads|boatload|bucket|truckload) of (work|code|plumbing|trouble|bugs|pain|complexity|maintenance|headache~|yaml|config~|infrastructure|effort|operations|machinery)
        (distributed) (system~ (are|is|problem~|pain)|monolith|mess|headache|debugging|failure~)
        (heavy|big|huge|large|serious|massive|enormous|giant) (machinery|project|migration|undertaking|rebuild|rewrite|operation|effort|surgery|artillery|commitment|lift|change in|investment|guns)
        (open heart surgery|major surgery|brain surgery|surgery)
        (complexity|complicated|complicates|overengineer~|over engineer~|overkill|operational burden|operational cost|maintenance burden|moving parts)
        (somebody|someone|everybody|everyone|anybody|who|team|people|developer~|dev) .. (has to|have to|must|needs to|need to|had to) .. (understand|know|learn|maintain|operate|remember|own|care)
        (somebody|someone|you|people|i|team) .. (woken|wakes up|gets up|gets called|paged|get paged)
        one more (pipeline|thing|system|part|moving part|piece|store|cluster|service|hop|box) (that|to|which|in|you)
        (every|each|all) (report|restore|query|constraint|backup|deploy|migration|change|join|feature|team) .. (harder|gets hard|hard|pain~|slower|more complicated|twice|a project|has to|live with)
        where .. bugs (live|are|hide|come)
        (tax|burden) on (every|each|all|the) .. (hire|developer|engineer|team|release|change|query)
        thing~ (that|which|to) (page~|pages|wake~|break~|fail~|understand|know|watch)
        (people|ppl|engineers|developers|team) .. (nothing else|full time|for a year|for a yr|whole year)
        touch .. code .. (everywhere|all over|in every)
        (have|has|got|get) .. (projector|worker|pipeline|relay|cluster|consumer~|service) to (operate|run|babysit|maintain|replay|watch)
        (cathedral|rocket science|rube goldberg)
        (more|another|one more|additional|extra|new|two|#|three|second|both|yet another) .. (thing~|system~|piece~|component~|part~|service~|store~|codebase~|code path~|path~|schemas|moving parts|technology|infrastructure|place~|cluster|process~) .. (to|that|which|can|for) .. (run~|operate~|maintain~|break~|fail~|babysit|lose|page|monitor~|manage~|keep|go wrong|migrate|patch|watch|learn|look after|feed|debug|backup|deploy|own)
        (more|lot of|lots of|much|too much|extra|additional|plenty of|tons of|so much) (code|operations|ops|plumbing|work|effort|maintenance|infrastructure|engineering|complexity|moving parts|people|overhead|machinery|trouble|headache~|operational work|bugs|failure modes|risk)
        (hard|harder|difficult|painful|pain|nightmare|headache|hell|tricky|expensive|costly|burden|effort|heavy) .. (to)? .. (operate~|maintain~|debug~|to run|manage~|undo|reverse|support|operation~|reason about|go back|roll back|revert|take back|undone|reversed)
        (babysit~|on call|oncall|pager|page you|page me|woken up|get up at night|lose sleep|at 3 am|3 in the morning|every dev|each developer)
        (operate~|maintain~|look after|take care of) .. (it|them|that|both|this|another|more|two|relay|cluster|system)
        (need~|require~|take~|cost~|want~) .. (team|dba|engineer~|specialist~|expert~|skill~|experience|knowledge|months|weeks|headcount|training|operations|effort|man power|manpower|staff)
        (not|never|hard to|cannot|no way) .. (undo|un shard|unshard|reversible|reverse|go back|roll back|way back|turn back)
        (irreversible|one way door|no way back|hard to reverse|difficult to reverse|big bang)
        (two|both|second|#|more|different|twice the|triple~ the) .. (code path~|codebase~|models|schemas|databases|systems|stores|places|data model~|boxes|things) .. (keep|maintain|sync|operate|run|migrate|worry|lose|page|break|look after|manage)
        (twice|double|triple~|tripled) .. (boxes|systems|number of things|code|work|things|infrastructure|operations)
        (months of work|weeks of work|a team of)
        (premature|over the top|sledgehammer|cannon|too heavy|too much for|nuclear|gold plating|shooting sparrows|breaking a butterfly)
        price .. (complexity|operation~|people|code|maintenance)
    """,
    "stale_denied": """
        (always|perfectly|instantly|immediately|fully|exactly|never not) (in step|in sync|up to date|current|fresh|consistent|the same|identical|synchronized|correct)
        (never|not ever|cannot|not once) .. (stale|behind|lag~|out of date|old|wrong|out of sync|outdated|late|delay~)
        (no|zero|without any|without) (lag|delay|staleness|stale~|inconsistenc~)
        (updates|refreshes|invalidates|expires) itself
    """,
    "expires_denied": """
        (never|no need to|not need to|not have to) .. (expire~|invalidat~|evict~|clear~|delete~)
        (updates|refreshes|invalidates) itself
    """,
    "complex_denied": """
        (no|not|without|zero|hardly|barely|nothing|little) (extra|more|additional|added|any|new|much|real|that much)? (complexity|complicated|moving parts|overhead|operational)
        (nothing|not anything) (to|more to|extra to|new to) (operate|run|maintain|learn|babysit|feed|look after|break)
    """,
    "refreshes_denied": """
        (always|automatically|instantly) (fresh|current|up to date)
        (no need|never|not need|without) .. (to)? (refresh~|rebuil~|recomput~)
    """,
}
