# ruff: noqa: E501 - one phrase a line
"""General claims that many measures share, and that a question binds to its own measures (`about` in the lexicon).

"Is a few seconds behind" says something about a replica, a cache, a view or a read model alike; which one is meant is
decided by the measure that was named nearest. The phrases are English, not any question's.
"""

CLAIMS: dict[str, str] = {
    # what was copied is older than the original
    "stale": """
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
        (not|never) (yet)? .. (see|hear|heard|seen|have|arrive~|arrived|reach~|there|visible|know~) .. (it|yet|the change|change~|new|latest|update~|own|what)
        up to # .. (old|behind|late|stale)
        (at most|maximum|max) .. # .. (old|behind|late|stale)
        (not|never) (real time|realtime|live|immediate~|instant~|totally fresh|perfectly fresh|the latest|always consistent)
        (consistency|consistent) .. (problem~|issue~|concern~|worr~|trouble~|tradeoff|trade off|lost|weaker|relaxed|careful|danger)
        (inconsistent|inconsistency|inconsistencies|incoherent)
        (wait|takes|take|need~) .. (second~|ms|moment|while|bit) .. (to see|until|before|appear~|visible|arrive~|catch)
    """,
    # copies are thrown away when they get old
    "expires": """
        (ttl|expire~|expiration|expiry|evict~|eviction|invalidat~|invalidation|time to live)
        (short|long|low|small|# (second~|minute~|min|sec|s|m|h|hour~)) (ttl|expiry|expiration|lifetime|timeout|life)
        (live~|valid|keep~|stay~|hold) .. (only|for|max|about|at most) .. (# |one|few|couple of|short) (second~|minute~|min|sec|hour~|time)
        (delete~|drop~|clear~|remove~|throw~|purge~|update~|overwrite~|refresh~|flush~) .. (it|them|key|entry|that|those) .. (out|away|when|on|after|if|whenever|again|at)
        (when|whenever|if|on|after|once) .. (user|profile|email|data|row|record|it|they|someone|somebody|password) .. (change~|update~|edit~|save~|modif~) .. (delete~|drop~|clear~|remove~|throw~|purge~|update~|overwrite~|refresh~|flush~|must|need~|have to|kill~)
        (forget~|forgot|miss~) .. (to)? (evict|invalidate|delete|clear|purge|refresh|key|drop|update)
    """,
    # what was computed beforehand is computed again
    "refreshes": """
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
        (a|the|its|hard|physical|is|has|there is|reach~|hit~|some|upper|natural|you) .. (limit|limits|ceiling|upper bound|end of the road|dead end|maximum|wall)
        (limited|finite)
        (not fit|no longer fits) through
        run~ (out|out of letters|out of road)
        (until|till|at some point|one day|some day|eventually|sooner or later|in the end|only|but) .. (biggest|largest|no bigger|no larger|no more|hit~|limit|ends|stop~|ceiling|run out|ran out|end|out of|maximum|top)
        (end~|stop~|finish~) .. (somewhere|at some point|someday|one day|eventually|sooner|the day)
        (expensive|costly|costs (a lot|more|money|double|triple|much)|pricey|dear|price~|money|budget|finance|cfo|bill|invoice|cost~ .. (more|double|triple|money|lot|much|grow~))
        (downtime|restart|reboot|outage|maintenance window|stop of|offline|interruption)
        (buy~|bought|win~|gain~|give~|get~) .. (time|few months|some months|half a year|a year|couple of months|breathing room|a while)
        (not|no|never) .. (forever|for ever|forever|endless~|infinite~|unlimited|bigger one|scale for)
        (temporary|short term|stopgap|bandaid|band aid|plaster|postpone~ the problem|delay~ the problem|only helps so far|only so far|so far and)
        single point of failure
    """,
    # more to run, more to break, more to know
    "complex": """
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
}
