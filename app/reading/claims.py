# ruff: noqa: E501 - one phrase a line
"""General claims that many measures share, and that a question binds to its own measures (`about` in the lexicon).

"Is a few seconds behind" says something about a replica, a cache, a view or a read model alike; which one is meant is
decided by the measure that was named nearest. The phrases are English, not any question's.
"""

DENIED = "_denied"  # ends the name of what denies a claim in its sentence: "they are always in step"

CLAIMS: dict[str, str] = {
    # what was copied is older than the original
    "stale": """
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
