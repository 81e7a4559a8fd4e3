# ruff: noqa: E501 - one phrase a line
"""General English cues: what a speaker does with what is named. They live once, apart from any question.

Each kind is a list of phrases (`patterns.py`). The direction in the name says what a cue governs: `*_before` the words
after it, `*_after` the words before it, the rest the whole clause or sentence. In the line of NegEx and ConText
(Chapman 2001, Harkema 2009), with scopes bounded by clauses.
"""

CUES: dict[str, str] = {
    # would not do it
    "reject_before": """
        not
        never
        no
        nor
        neither
        without
        (avoid|avoids|avoided|avoiding)
        (skip|skips|skipping|skipped)
        (forget|drop|ditch|omit|exclude|leave out|rule out|throw out|refuse|resist|reject|rejected) (about|the idea of|on)?
        nothing (with|like|of|about|a|an|any|another)
        (do|does|did|can) not (see|find|get) .. (point|benefit|reason|need|sense|value|use|case|gain) (of|in|for|to|behind)
        not (touch|buy|add|take|want|spend|do|use|go) .. (any|another|more)
        (no|not any|little|zero|not much) (need|point|reason|use|sense|benefit|value|gain) (for|to|in|of|adding|doing|with)?
        (instead of|rather than|as opposed to)
        rather ... than
        (stay|keep|steer|hands|away) (away|clear|off) (from|of)?
        (let us|do) not (even)? (open|start|talk|go|touch)
        (withdraw|take back|scrap|scratch) (the|my)?
        (against) (using|adding|going|doing|putting)?
        (hardly|barely|scarcely)
        nobody (say|says|mention|needs|wants)
        (too (early|soon|much)|overkill|premature|pointless|useless|unnecessary|crazy|silly|foolish|stupid|wrong|a mistake) (for|to) (go|use|do|jump|add|start|reach|think|introduce|build|talk|shard|put)?
        far from needing
    """,
    "reject_after": """
        (is|are|be|would be|seems|seem|sounds|look|looks|feels|was|will be|it is|that is|as) .. (overkill|unnecessary|premature|pointless|useless|nonsense|wrong|excessive|exaggerated|out of (question|scope)|off the table|a mistake|overengineer~|over engineer~|over engineering|overengineering|not for (this|us|here)|a bad idea|bad idea|no solution|ridiculous|silly|crazy|absurd|too (much|early|soon|heavy|big|complex|complicated|expensive))
        (way|far|much)? too (early|soon|much|heavy|complex|complicated|big)
        (do|does|did|will|would|can|could|brings|bring|gives|give|buys|gains|gain|adds|solves|changes|change) .. nothing
        (is|are|be) (wasted|waste|money wasted|a waste)
        (hide~|mask~|cover~|paper~) (over|up)? .. (problem|symptom~|cause|issue)
        (solve~|fix~|address~|answer~|treat~|attack~) .. (different|other|another|wrong) (problem|question|issue|end)
        (hard|clear|definite|firm|flat|absolute|big) no
        (shoot~|shot) .. in the foot
        (hammer|sledgehammer|cannon|canon|bazooka|axe) .. (fly|nut|nail|mosquito|sparrow~|bird~|ant)
        (overkill|premature|unnecessary|over engineering|overengineering|overengineered)
        (is|are|would|will|do|does|can|be|should|must|need|could|may|has|have|was|were|did) (not|never|no longer) .. (need~|necessary|help|helps|require~|answer|solution|fix|fixes|solve|solves|useful|worth|appropriate|justified|make sense|justify|touch|use|add|do|go|want|consider|recommend|suggest|propose|start|reach|bother|change|work|works|problem|idea|right|call for|time for|place|for me|for this|interest|first choice|here|today|apply|take|think|buy|shard|put|introduce|build|bring|offer|gain|improve)
        (leave~|left) .. (out|alone|aside|away)
        (not|never|no) .. (my|this|the|that|our) (list|plan|table|menu)
        i (do|did|would|will|can|could) not
        (also|rather|surely|certainly|definitely|better) not
        not for (me|us|this|now)
        not my (style|thing|cup of tea|way)
        i (would|will) (leave out|skip|avoid|not|rather not|drop|ignore|stay away|never|rule out|resist|forget|refuse|pass)
        (skip|skipped|avoid|avoided) (it|that|them|this|for now|here|completely|entirely)
        (makes|make|has|have|see|brings|there is|is) (no|little) (sense|point|use|need|reason|value|benefit|place|difference|effect)
        (no thanks|no thank you|no way|out of the question|thanks no|god forbid|please no|please not|forget it|not here|not now|not needed|not required|not necessary|not this time|not on my watch|not at this (stage|point|scale|size))
        (adds|add|buys|buy|solves|solve|gives|changes|brings|helps|help) (nothing|little|no)
        (that|it|this) is (out|off the table|gone)
        (let us|do|please) .. not (even)? (open|start|talk|go there|touch|do that|bother)
    """,
    # two negatives, or a negative that is none
    "double": """
        (not|no) only
        why not
        why do (we|you|i) not
        (no|not any|never a|not a|cannot see a|no good) reason (not to|to avoid|against|to skip|to wait)
        nothing (wrong|against|bad) (with|in|about)?
        not (avoid|skip|without|hesitate|mind|rule out|exclude|forget|say no|be afraid|be against|against|afraid|opposed|unreasonable|bad|wrong|overlook|neglect|ignore|underestimate|stop at)
        (never|do not) (skip|forget|neglect|ignore|underestimate|hesitate|overlook|omit)
        no (harm|problem|shame|brainer|issue|downside|risk) (in|with|to|by)?
        no later
        (cannot|can not|could not) (hurt|avoid|harm|be avoided|do without|get around|escape)
        not (sure|certain|know|yet sure) (if|whether|how|what|which|why|about|that|it)?
        (do|does|did|would|could|should|is|are|was|have|has) (you|we|they|it|i|he|this|that) not
        not (just|merely|simply) .. but
        (not|no) (later|longer) than
        not (bad|too bad|far|too long|long|so much|enough|fast enough|quick enough|the network|network|expected)
        nothing but
        not .. (say|saying|call|calling|called)
        (not|no) (matter|idea|doubt|question|wonder|surprise|big deal|worries|way around)
    """,
    # later, only if, as a last resort
    "defer_before": """
        only .. (consider|think|look|reach|go|do|use|touch|start|come|talk|bring) .. (if|when|once|after|as)
        only (then|afterwards)
        only (if|when|once|after|as|in case|where|then when|at the (very)? end|later|in the worst|should)
        (as|is|the|my|our|a|very|real|absolute|final|one)? last (resort|option|chance|measure|card|bullet|weapon|way out)
        (not|never|no) .. (before|until|till|unless|yet)
        (not yet|not right away|not immediately|not at once|not now|later on|at a later|some day|someday|eventually|one day|in (the)? (far)? future|down the road|down the line|long term|in the long run|long run|worst case|in the worst case|if all else fails|when all else fails)
        (much|way|far)? later
        (keep|save|reserve|postpone|delay|defer|park|hold back|hold off|hold|wait with|put off|shelve) .. (for|until|as|back|till)
        leave .. (for (later|the end|last)|until|till)
        (postpone|defer|park|delay|hold off|wait with|put off|shelve|hold back)
        (consider|think about|talk about|look at|think of|revisit|discuss|reach for|start) .. (later|only when|only if|only after|only once)
        (would|will) (wait|hold) .. (before|with|until)
        last (and|but) only
        (if|when) (really|absolutely|ever|truly|strictly|still)? (needed|necessary|required|need be|unavoidable|forced|desperate|pressed)
    """,
    "defer_after": """
        only (if|when|once|after|as|in case|where|at the (very)? end|later|in the worst|should|for|then)
        (is|are|be|as|would be|comes|come|stays|remain~|being)? .. (last resort|final resort|ultimate resort|last option|last card|last bullet|last measure|last chance|plan b|nuclear option|emergency option|break glass|emergency exit)
        (much|way|far|maybe|perhaps|possibly|come~|do|look at|think about|leave|is for|are for|keep|postponed|stay~)? (later|later on|at a later (stage|point|time)|for later|some day|someday|one day|down the road|in (the)? future|until later|another day|a rainy day|rainy day)
        (not yet|not now|not before|not until|not unless|not right away|not immediately|no sooner|not at once|not so soon)
        (can|could|has to|have to|must|will|should) wait
        (no|not) (earlier|sooner|before)
        (stay~|remain~|wait~|sit~|keep~|nobody|no one|never|off limits|brings) .. (up|that|it|there|in my presence|out|shut|locked)? .. (until|till|unless)
        until (then|that day)
        (if|when|as|where) (really|absolutely|ever|truly|strictly|still)? (needed|necessary|required|need be|unavoidable|forced|inevitable|desperate|all else fails|everything else fails|nothing else (helps|works)|there is no other (way|option)|we have to|it gets worse|we must)
        (keep|save|reserve|leave|postpone|hold|park) (it|that|them|this|those)? (for|until|till|as|to|back|in reserve|in the (pocket|drawer|back))
        i (would|will)? (keep|save|reserve|leave|postpone|hold) (for|until|till|as|to|back)
        (stay~|remain~|sit~|live~|belong~|is|are|go~) .. (in|at|on) .. (drawer|pocket|back burner|backlog|bottom|shelf|back of|reserve|toolbox|box until|box till|parking lot)
        (in|at|on) (the|my|our) (drawer|pocket|back burner|backlog|bottom|shelf|reserve|parking lot)
        (keep|save|leave|hold) .. (for later|for last|for the end|until|till|in reserve|for emergencies)
        only .. (consider|think|look|reach|go|do|use|touch|start|come|talk|bring) .. (if|when|once|after|as)
        (postponed|deferred|parked|reserved|kept) (for|until|till|as)?
        if (ever|at all)
        (something|topic|story|project|job|question|work|step|thing~|idea) for (later|another day|tomorrow|the future|next (year|quarter|month|time)|phase)
        (think|talk|speak|argue|discuss) about .. (after that|later|afterwards|then)
        (save|keep|reserve|hold|leave) .. for (the day|when|later|if|the case|the moment|worse times|bad times|a rainy day)
        (keep|have|hold|save) .. (up|in) (the|my|our) (sleeve|drawer|pocket|back pocket|reserve|hand)
        (final|very last|only remaining) (option|step of all|way out)
        (is|are|as|be|my|our|the|a) .. (fallback|fall back|backstop|escape hatch|parachute|plan (b|c|d)|insurance|emergency exit)
        (maybe|perhaps|possibly)? (one day|some day|someday|another time|next year|at a later stage|in phase (two|2|three|3))
        (bridge|river) .. (cross|come to)
        after (that|this|all|everything|all that|all this|these|those) (is|has|have|are|was|were)? .. (fail~|exhaust~|not enough|done and|used up)
        before (that|this|it) .. (exhaust|everything|all|every|try)
    """,
    "each_only": """
        (each|every one|all|any) (of (those|these|them|which))? .. only (if|when|once|after)
        only (if|when|once|after) .. (one|step|measure|previous) (before|above)? .. (not|fail~)
    """,
    # other measures have failed: what follows hangs on that
    "exhausted": """
        (if|when|once|where|should|in case|after|only|unless|and|but|as soon as|until|suppose) ... (not|no longer|never|nothing|cannot|fail~|still not|insufficient|no more|hardly) .. (enough|suffice~|sufficient|help~|work~|do it|do the job|do the trick|cope|keep up|hold|suffice|fix it|cut it|solve~ it|solve|solved|solves|carry|swallow|fit~|fits|survive|manage|last|make it|good enough|satisf~|able|take it|handle|scale~|better|improve~|reach|deliver|bring)
        (if|when|once|in case|after|only if|only when) .. (all|everything|these|those|this|that|it|they|others|rest|steps|replica~|cache~|index~|primary|machine|box|redis|the above|of them|else) .. (fail~|exhaust~|used up|burnt|burned|spent|run out|ran out|maxed|saturat~|not enough|insufficient|too small|still slow|still short|still too|still not|hit~ .. (limit|ceiling|wall)|done and|give up|failed me|is gone|out of steam|outgrow~)
        (if|when|once) (those|these|they|that|it|replica~|readers|follower~|cache~|all) .. (sweat|sweats|choke~|struggle~|full|dying|die|breaks|give up|on fire|melt~|too small|too little|run out|hit the (wall|limit|ceiling)|saturat~|maxed|not do)
        (once|when|if|until) .. (writer|primary|master|leader|server|machine|box|replica~|redis|cache) .. (not keep up|cannot keep up|not absorb|fails|failed|has failed|not enough|gives up|not .. any more|exhausted|not cope|run out)
        (if|when|once|after|until) .. (run~|ran) out of .. (hardware|options|ideas|boxes|steam|road|headroom|room|other|everything|cheaper|simple~|tricks|machine~|knobs)
        (if|when|once|unless|where|as) .. (not|no longer|never) .. do~ the (trick|job)
        unless .. (fail~|exhaust~|collapse~|not enough|not suffice)
        (still|again|yet) (dying|burning|(not (enough|fast|good|ok|there))|short|slow|too slow|insufficient|growing|too much|high|more|not|bad|above|over|missing)
        (if|when|once|only if|only when|in case) (it|that|this|we|load|things|problem|they|query|response)? .. (still|persist~|remain~|continues|get worse|gets worse)
        (exhausted|used up|squeezed (out)?|outgrown|burnt|run out of|maxed out|emptied) .. (all|everything|every|these|those|cheaper|simpler|other|options|that|this)
        (all|everything|these|those|nothing|none|cheaper|simpler|other) .. (exhausted|used up|squeezed|burnt|failed|fails|fail|run out|maxed out|enough|helped|helps|help|works|worked)
        (last|very last) .. (and only|only) if
        (one|single) (primary|master|server|machine|box|database|node|leader|writer) (really|simply|alone)? (can|could|cannot|does|is|will|is no) (not|no longer|longer|unable) .. (take|handle|hold|swallow|carry|cope|keep|absorb|fit|do|serve|enough|survive)
        (the|one|our) .. (writes|write load|write volume|data|dataset|table) .. (not fit|exceed~|outgrow~|too (big|much|large) for|no longer fit~|do not fit|that do not)
        (if|when|once|only) .. (writes|write load|writing) .. (bottleneck|problem|limit|too|become~|saturat~|not|kill~|exceed~)
    """,
    # somebody else, some other time
    "third": """
        (people|folks|everyone|everybody|others|some|many|most|developers|engineers|juniors|teams|companies|candidates|colleagues|consultants|guys|bloggers|hacker news|twitter|linkedin|vendors|managers|somebody|someone) (always|often|usually|sometimes|like to|love to|love|tend to|would|will|just|all|immediately|directly|these days|who|that)? (say~|shout~|scream~|jump~|talk~|propose~|suggest~|start~|reach~|recommend~|answer~|think|believe~|go for|cry|yell|tell~|use|throw|mention~|rush~|run to|want|love|do|argue~|claim~|swear~|preach~|write|put|sell)
        (some|many|most|others) (people|folks|teams|companies|candidates|developers|engineers|colleagues|articles|blogs)
        (the|every|my|our|a|some|his|one) (boss|colleague~|cto|manager|friend~|teacher|professor|cousin|consultant~|architect~|vendor|team lead|former|blog post|book|article|course|tutorial|youtube|conference|talk|cto~|uncle|brother|mate) .. (say~|want~|love~|told|tell~|think~|recommend~|propose~|suggest~|would|insist~|shout~|use~|sold|wrote|put|like~|ask~)
        (is|are|it is|as) (fashionable|trendy|hype|hyped|in fashion|popular|buzzword~|the hype|a buzzword|modern|sexy|cool)
        (i have|i) (seen|read|heard|saw|watched) .. (people|teams|companies|of|about|that|it|others|somebody|someone|places|projects|in|a talk|too many|go)?
        they (say|said|talk|told|always say|will say|call)
        (mentor|teacher|professor|tutor|trainer|father|boss|man|guy|someone|somebody|friend|vendor|salesman|person|fellow|chap|dhh|youtuber) .. (told|said|say~|sold|recommended|suggested|will suggest|would say|swore|swears)
        (netflix|uber|google|facebook|twitter|amazon|linkedin|airbnb|big tech|instagram) (do|does|use~|did|has|have|runs|went|can)
        (famous|proverbial|obligatory)
        (everybody|everyone|people|folks|companies|startups) .. (wants to|want to|is doing|are doing|uses|does|do) .. (nowadays|these days|today|now|always|everywhere)?
        looks (nice|good) (in|on)
        (silver bullet|magic bullet|religion|cargo cult)
    """,
    "history": """
        (at|in|on|with|from) (my|our|a|the|one|an) (last|previous|former|old|other|earlier|past|first|current|ex) .. (job|company|place|org|employer|project|team|role|position|work|startup|firm|life|gig|client|shop)
        (back then|years ago|last year|in the past|in #|back in|at the time|in those days|at university|at uni|at school|in class|in my (class|thesis|studies|lecture)) .. (we|i) .. (had|did|used|tried|put|moved|went|built|sharded|added|made|ran|saw|learned|learnt|introduced|worked)?
        (we|i) (had|did|used|tried|sharded|moved|went|migrated|introduced|implemented|built|ran|made|broke|learned|learnt|suffered|spent|lost|worked|operated|burned|saw) .. (that|this|it|to|at|for|a|the|one|with|there|kafka|same|exactly|from|in|on)?
        (place|company|job|team|project) (i|we|where i|where we) (was|were|worked|had|used|did|came|left)
        (years|months|weeks|days) ago
        used to
        (we|i) have (done|seen|used|tried|had|been|worked)
    """,
    # would do it
    "commit": """
        (i|we|you|one|they) (would|will|could|can|should|shall|must|might|may|need to|have to|want to|am going to|are going to|plan to|intend to|prefer to|suggest|propose|recommend|choose|pick|take|go|start|begin|add|put|use|create|make|try|do|run|check|look|set|build|move|split|shard|cache|get|give|buy|introduce|consider|ask|also|then|first|now|open|scale|throw|change|replace|read|ended up|tell)
        (i|we) (go|start|begin|continue|proceed|end) (with|by|for|to|from)
        (let us|let me|lets|please|going to|time (to|for)|ready (to|for)|worth|suggest~|recommend~|propos~|my (first|next|second|third|last|answer|choice|proposal|suggestion|fix|plan|idea|move|step|pick|favorite|recommendation)|next (step|thing|is|would|i|we|comes|up|move)|first (step|thing|move|fix|i|we|is|comes|of all|would)|the (fix|answer|solution|cure|remedy|next step|first step|way|next|boring answer|obvious|first thing|second|best|cheapest|simplest|easiest|cheap|simple|standard|normal|classic|logical|only thing|right thing) .. (is|would be|was|here|to|thing|are|step|answer|fix|move|for)|option~|candidate)
        (could|can|should|shall|may|would|might|why not|why do not|why can not|how about|what about) (we|i|you|it)? (not)? (just)?
        (then|next|after that|afterwards|second|secondly|third|thirdly|finally|lastly|first|firstly|also|additionally|plus|besides|moreover|in addition|followed by|step #|another|in parallel|meanwhile|start with|starting with|begin with|beginning with|go for|go with|switch to|move on to|try)
    """,
    "positive_after": """
        (would|could|might|will|should|can|may) .. (help|helps|be (good|great|best|fine|ok|useful|appropriate|next|first|nice|better|enough|worth|ideal|right|my|the|a|an|needed|required|necessary|added|done|used|cheap)|solve|fix|reduce|relieve|improve|work|do|make sense|take|come|go|follow|speed|get|give|save|cut|suffice|buy)
        (is|are|be|it is|as|comes|come|goes|go|being) .. (next|first|second|third|last|then|the (next|first|second|third|last|fix|answer|solution|way|cure|remedy|best|simplest|easiest|cheapest|natural|obvious|logical|right|only|most)|an option|option|a must|good|appropriate|useful|needed|necessary|required|possible|suitable|better|best|my (next|first|choice|answer|favorite)|worth|enough|mandatory|recommended|simple|easy|cheap|cheaper|helpful|great|fine|in order|also|reasonable|before|after|earlier|preferable|ideal|perfect|a good|the step)
        (help~|makes sense|make sense|first|next|before|after|come~|go~|last|to (reduce|take|serve|speed|improve|avoid|relieve|help|offload|handle|scale|absorb|spread|have|get|keep|make|cut|store))
        (should|must|has to|have to|need to|needs to|ought to) be
    """,
    # asks the interviewer
    "ask_frame": """
        (i|we) (would|will|do)? (like|want|need|love|have|wish|prefer|try) to (first)? (know|ask|understand|clarify|confirm|learn|hear|find out|be sure|check with you|get clear)
        (i|we) (would|will|must|should|shall|can|could|may|might)? (first|need|want|like)? ask (you|about|how|what|when|which|whether|if|who|where|is|for (the|more|numbers|some|a))
        (can|could|would|will|may|might|please) (you|i|we) (please)? (tell|share|confirm|give|know|ask|get|have|say|clarify|explain|specify|learn|confirm~) (me|us|more|about|what|how|whether|if|the|some)?
        (start|begin|starts) (by|with) asking
        (please|kindly) (tell|share|confirm|give|specify|clarify) (me|us)?
        (tell|give) me
        (do|does|did|have|has|is|are|can|could) (you|we|they) (already)? (know|happen to know|have (any|some|numbers|an idea|data|metrics)|tell)
        (wonder~|curious|question is|question would be|questions|question|unclear|clarify~|clarification~|missing information|need (more)? (info|information|numbers|details)|i need|i miss|before (i|we) (answer|start|do|touch|say|propose|begin|jump|decide)|want to know|need to know|like to know)
        (i|we) (do not|don) know (yet)? (what|how|whether|if|which|when|the)
        you (have|did|do) not (yet)? (told|tell|say|said|mention~|give|given|specify|specified) (me|us)?
        (nobody|no one) (has|have)? (told|tell~|said|say~|mention~|gave|given) (me|us)?
        (i|we) (am|are)? (missing|lack|lacking)
        (would|will|could) help (me|us|a lot)? to (know|hear|learn)
        (useful|good|important|nice|interesting|helpful|great) to (know|hear|learn)
        ask (whether|if|how|what|when|which)
        (it)? depends (on|of|from|how|whether)
    """,
    # asks somebody else, or finds out
    "ask_other": """
        ask (devops|ops|dba|dbas|team|colleague~|product|business|users|around|the (dba|team|devops|ops|business|product|users|hosting|sysadmin|boss|planner|database|db)|for (#|only|less|fewer|columns|those|what))
    """,
    "look": """
        (look~|check~|see|watch~|compare~|measure~|monitor~|inspect~|graph~|plot~|track~|verify~|find out|investigate~|correlate~|observe~|analyze~|analyse~|count~|examine~|line up|determine~|identify~|confirm~|profile~)
    """,
    "assume": """
        (assume~|suppose~|presume~|presumably|let us say|say we have|imagine|i guess|my guess|i bet|i expect|expect|estimate~|probably|given that|given|since you|as you said|you said|you told|you mention~|because you|taking|with the|i suspect|suspect~|must be|likely)
    """,
    "reason": """
        (because|since|cause|cos|coz|bc|therefore|hence|thus|so that|as it|as they|as this|as that|as these|as we|as the|thanks to|due to|the reason|reason is|which (means|gives|makes|is|takes|lets|saves|avoids|reduces|removes|cuts)|it is (cheap|simple|easy|fast|quick|safe|reversible|boring)|that way|this way|in order to|otherwise|the point is|the idea is|the logic|logic is|criterion|principle|from (cheap~|easy|simple~|small~|low~)|by (cost|effort|risk|price|pain|reversibility)|in order of|sorted by|ordered by|order by|rank~ by)
        (cheap|cheapest|cheaper|simple|simplest|simpler|easy|easiest|easier|reversible|least|lowest|low|small|smallest|boring|quick|quickest|fastest|safe|safest|risk|effort|cost|undo) .. (first|before|fix|change|win|step~|one~|things|stuff|measures|risk|effort|cost~|to|then|no|ascending|increasing|up)
        (so|that|it|this|they|which|then) .. (reduce~|relieve~|cut~|save~|speed~|avoid~|lower~|free~|take~|offload~|spare~|unload~|drop~|remove~|go~|does not|do not|need~|scan~|jump~|find~|stop~|fit~|read~)
        (cost~|price|costs|tradeoff|trade off|downside|drawback|advantage|benefit|pro|con|catch|careful|but then)
        (to|will|would|can) (reduce|relieve|cut|save|speed|avoid|lower|free|offload|spare|unload|take load|remove|prevent|serve|spread)
    """,
    "retract": """
        (no this is|no that is|no stop|stop that|hold on no|scratch that|scrap that|no wait|wait no|actually no|actually not|no actually|strike that|forget that|forget it|forget what i|take that back|i take (it|that) back|i withdraw|no sorry|sorry no|on second thought~|or rather no|let me correct|not that|i was wrong|i mean not|undo that|never mind that|ignore that)
    """,
    # refuses, by a pronoun, what was named before
    "reject_it": """
        (not|never) (volunteer|add|use|want|recommend|need|touch|take|choose|go for|buy|bring) (it|that|this|one|them|any)
        (not|no) (add~|need~|want~|build|create|make|put) (any)? (more|another|second|new|further|other) (one|of them|of these)?
        (no|not|never) (a|any)? (second|another|new|third|further|additional) (one|of them|of those)
        no (point|need|reason|sense|use) .. (another|second|it|one|more)
        i (would|will) (drop|remove|delete|scrap|scratch|skip|avoid|leave) (it|that|this)
        (scratch|scrap|forget|drop) the (create|idea|thing|suggestion|plan)
        put .. down
        (one more|another|a second|second one) .. (only)? (harm|hurt~|overhead|waste|worse|no use|useless|pointless|not help)
    """,
    "before": """
        (before|prior to|ahead of|earlier than|sooner than|precede~)
    """,
    "after": """
        (after|following|once|behind|only after)
    """,
    "backwards": """
        (backwards|backward|in reverse|reverse order|from the end|from last to first|other way round|bottom up|starting (from|at) the end|last to first)
    """,
    "ack": """
        (yes|yeah|yep|yup|sure|exactly|correct|right|agreed|absolutely|definitely|of course|do that|go for it|let us do (that|it)|i would do (that|it)|sounds good)
    """,
}
