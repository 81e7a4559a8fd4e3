# ruff: noqa: E501 - one phrase a line
"""English cues of refusing and of putting off: a part of the cues in `cues.py`."""

STANCES: dict[str, str] = {
    # would not do it
    "reject_before": """
        (i|we) (am|are|would be|was|were) (strictly|firmly|dead|totally|strongly|completely|absolutely|clearly)? against
        think (twice|thrice|hard|very hard|three times|long and hard) before
        (hate|loathe|detest|loath|reluctant|unwilling|hesitant|dislike) (to|the|a|seeing|having)
        (no|without) (amount of|quantity of)
        not
        never
        no
        nor
        neither
        without
        (avoid|avoiding)
        (skip|skipping|skipped)
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
        against (using|adding|going|doing|putting|introducing|building|buying)
        (am|are|be|been|argue~|advise~|decide~|vote~|warn~|advice|recommend~|counsel~|strongly|firmly|rather|all|caution~|case) against
        (hardly|barely|scarcely)
        nobody (say|says|mention|needs|wants)
        (too (early|soon|much)|overkill|premature|pointless|useless|unnecessary|crazy|silly|foolish|stupid|wrong|a mistake) (for|to) (go|use|do|jump|add|start|reach|think|introduce|build|talk|shard|put)?
        far from needing
        fail~ to see .. (what|how|why|point|need|use|benefit)
        (gain~|win|get|earn|achieve|expect|have|buy) .. (nothing|little|zero|no benefit|not much) (from|by|with|out of)
        (little|nothing|not much|no benefit) .. (gained|gain|win|won|had|said) (from|by|with|for|in)
        (anything|everything) (but|except)
        (is|are|be) not (needed|necessary|required|useful|worth) (to|for)
        what .. (would|will|do|shall|should|must) not .. (do|want|touch|see|need|buy|recommend|reach for) .. (is|be)
        (would|will|do|should|must|shall) not (go|be|start|even|really)? .. (bother|touch|reach|dream|consider|think|wish|recommend|suggest|hold|go|rush|come|lift|waste|spend|want) (with|for|of|near|to|about|into|a finger|time|money|effort|a cent|a minute)?
        (steer|stay|keep|stand|well|remain) .. (clear|away|off|shy) (of|from)
        (hands|paws|fingers) (off|away from)
        you can keep (your|the)
        (wary|leery|distrustful|weary|tired|sick) of
        no way (i|we|that)
        not .. (moment|time|place|stage|day|occasion) (for|to)
        (keep|leave) (your|my|our|the|his|all)? (hands|paws|fingers) (off|out of|away from)
        (spare|save) (me|us|yourself|yourselves) (the|from|any)?
        (veto|decline|resist|oppose|discourage|shun|dread|omit|strike|cross out|cross off|rule out|turn down|do without|make do without|pass on|say no to|talk you out of|run from|run a mile from|shy away from|balk at|draw the line at)
        (no|not a|never a|hardly a|no great|not a great|not a big|no big) (fan|friend|believer|supporter|advocate|case|excuse|justification|call|place|room|occasion|money|budget|euro|dollar|penny|cent|amount|quantity) (of|in|for|to)?
        (hardly|scarcely|barely|not|never|not really|nowhere near) (worth|worthwhile) (it|the|a|an)?
        (no|without any|not the slightest|not the least) (desire|wish|intention|appetite|ambition|inclination|motivation|plan|plans) (to|for|of)
        (sceptical|skeptical|suspicious|dubious|unconvinced) (of|about|by|that)
        (i|we) doubt (that|a|an|if|whether|the|any)?
        (cannot|can not|could not) (justify|defend|recommend|support|afford|sell|condone)
        (last|least) (thing|place|move) .. (want|need|do|would|touch|look|start|try) (is|be|at|in|with)?
        (see|find|have|got) (no|little|zero|not much) (point|reason|need|case|use|sense|value|benefit|gain|place|merit) (of|in|for|to|behind)?
        (wrong|foolish|pointless|silly|crazy|mad|useless|senseless|daft|stupid|wasteful|reckless) to
        (waste|abuse|misuse) of .. (to|on)
    """,
    "reject_after": """
        more .. than (it|they|that|this|we) .. (solve~|bring~|save~|help~|give~|gain~|earn~|worth|cure~|remove~|buy)
        (out of (all)? proportion|over the top|meh|no good|for the birds|for show|for nothing)
        give~ .. (a)? (miss|wide berth|the boot|the slip)
        (is|are|would|will|do|does|can|be|should) (not|never) .. (recommended|advisable|suitable|smart|wise|warranted|sensible|reasonable|practical|ideal|meant|made|designed|built|my choice|my pick|my first|relevant|in the cards|in question|proportionate|affordable)
        (is|are|be|would be|seems|seem|sounds|look|looks|feels|was|will be|it is|that is|as) .. (overkill|unnecessary|premature|pointless|useless|nonsense|wrong|excessive|exaggerated|out of (question|scope)|off the table|a mistake|overengineer~|over engineer~|over engineering|overengineering|not for (this|us|here)|a sledgehammer|a cannon|a bazooka|a placebo|placebo|vanity|a luxury|a gimmick|a bad idea|bad idea|no solution|ridiculous|silly|crazy|absurd|too (much|early|soon|heavy|big|complex|complicated|expensive))
        (way|far|much)? too (early|soon|much|heavy|complex|complicated|big)
        (do|does|did|will|would|can|could|brings|bring|gives|give|buys|gains|gain|adds|solves|changes|change) .. nothing
        (is|are|be|as|just|only) .. (wasted|waste|money wasted|a waste|money down the drain|throwing money|money thrown away|vanity|a toy|pollution|ballast|a distraction|a detour|lunacy|madness|a trap|snake oil|theatre|theater|beside the point)
        (do|does|will|would|can|could|brings|bring|gives|give|buys|buy|gains|gain|adds|add|solves|changes|helps|earn~|save~|win~|achieve~|get) .. (nothing|nowhere|exactly zero|zero|little|bugger all|no end|nobody|precious little|next to nothing)
        (is|are|be|it is|that is) (a)? (clear|hard|firm|definite|solid)? no (from|for|to|in)
        (last|least) thing (i|we|you|anyone|anybody) .. (need~|want~|do|try|touch)
        (and|but|then) (dismissed|dropped|rejected|discarded|scrapped|abandoned|decided against|ruled (it|that)? out) (it|that|this|them)?
        (shoot~|kill~|crack~|swat~|hunt~|smash~) .. (fly|flies|nut|nuts|mosquito~|sparrow~|bird~|ant|ants|egg)
        (will|would|can|could|do|does) not .. (save|rescue|carry|cut|matter|speed|mend|cure|budge|pay|earn|lift|get (us|me|you)|make (a|any)|remove|reduce)
        (down the drain|out of the window|in the bin|dead on arrival|not on the cards|not in the cards|off the (table|menu|list)|barking up the wrong tree|the wrong tree|beside the point|a non starter|nonstarter|non starter)
        (over my dead body|not on my watch|not in a million years|not in my lifetime|not if (i|we) can help it|no chance|fat chance|not a chance|by no means|under no circumstances|not for (love|all)|when hell freezes|count me out|thanks but no|perish the thought|heaven forbid|not happening|hard pass|why bother|what for|what on earth for|for what)
        (i|we) (would|will|do|shall|should|can|could)? .. (decline|pass on|refuse|resist|veto|oppose|strike|cross off|cross out|scrap|bin|dismiss|leave to (others|those|people|somebody|someone|anyone|whoever|my|your|netflix|google|the (others|people|big|conference~|consultant~|slide~|blog~|marketing|fans))|am against|be against|rule out|discount|steer clear|stay clear|stay out|keep clear|stay away|do without|live without|spare|advise against|argue against|vote against|warn against|draw the line|consider (pollution|overkill|madness|waste|harmful|wrong|a mistake|unnecessary|pointless)|spare myself|spare us)
        (from|off) (the|my|our) (list|plan|table|menu|agenda)
        not (worth|worthwhile)
        (hardly|scarcely|barely|not|never) (worth|warranted|justified|justify|earn|pay~|required|called for|needed|necessary|help~|make~ (sense|a difference))
        (harm|hurt~|damage~) .. (more|than|only)
        (has|have) (no|nothing) .. (place|business|role|bearing|part|to do)
        (hide~|mask~|cover~|paper~) (over|up)? .. (problem|symptom~|cause|issue)
        (solve~|fix~|address~|answer~|treat~|attack~) .. (different|other|another|wrong) (problem|question|issue|end)
        (considered|thought about|thought of|looked at|weighed|discussed) (it)? and (then)? (dropped|discarded|rejected|dismissed|scrapped|decided against)
        (hard|clear|definite|firm|flat|absolute|big) no
        (shoot~|shot) .. in the foot
        (hammer|sledgehammer|cannon|canon|bazooka|axe) .. (fly|nut|nail|mosquito|sparrow~|bird~|ant)
        (overkill|premature|unnecessary|over engineering|overengineering|overengineered)
        (is|are|would|will|do|does|can|be|should|must|need|could|may|has|have) (not|never|no longer) .. (need~|necessary|help|helps|require~|answer|solution|fix|fixes|solve|solves|useful|worth|appropriate|justified|make sense|justify|touch|use|add|do|go|want|consider|recommend|suggest|propose|start|reach|bother|change|work|works|problem|idea|right|call for|time for|place|for me|for this|interest|first choice|here|today|apply|take|think|buy|shard|put|introduce|build|bring|offer|gain|improve)
        (leave~|left) .. (out|alone|aside|away)
        (not|never|no) .. (my|this|the|that|our) (list|plan|table|menu)
        i (do|did|would|will|can|could) not
        (also|rather|surely|certainly|definitely|better) not
        not for (me|us|this|now)
        not my (style|thing|cup of tea|way)
        i (would|will) (leave out|skip|avoid|not|rather not|drop|ignore|stay away|never|rule out|resist|forget|refuse)
        (paper~|gloss~) over
        only (hide~|mask~|cover~|paper~|postpone~)
        (treat~|treating) .. (symptom~)
        (lipstick on|worse than the disease|looking for a problem|in search of a problem|a band aid|a sticking plaster)
        (feels|feel|sounds|smells|looks) .. (cheating|wrong|silly|desperate|excessive|overkill|off|backwards)
        (leave|hand) ... to (netflix|google|others|those|people|somebody|someone|whoever|my (cousin|grandmother)|the (others|people|big|conference~|consultant~|marketing|fans|architects|bloggers|slide~|brochure~))
        (is|are) for (companies|people|teams|shops|firms|others|those) .. (with|who|that)
        (serve|serves|good|fit|fits|useful) (to|for) nothing
        (fix~|cure~|mend~|heal~|speed~|improve~|help~|achieve~|treat~|ease~) .. (nothing|nobody|no one|little|zilch|nada)
        (i|we) (do not|cannot|can not) (think|believe|see|imagine|find|feel) ... (need~|necessary|warrant~|help~|worth|required|justified|useful)
        (is|be|was|amounts to) (to)? (throw~|burn~|waste~|pour~) (the|our|your|good)? (money|budget|time)
        (skip|skipped|avoid|avoided) (it|that|them|this|for now|here|completely|entirely)
        (makes|make|has|have|see|brings|there is|is) (no|little) (sense|point|use|need|reason|value|benefit|place|difference|effect)
        (no thanks|no thank you|no way|out of the question|thanks no|god forbid|please no|please not|forget it|not here|not now|not needed|not required|not necessary|not this time|not on my watch|not at this (stage|point|scale|size))
        (adds|add|buys|buy|solves|solve|gives|changes|brings|helps|help) (nothing|little|no)
        (that|it|this) is (out|off the table|gone)
        (let us|do|please) .. not (even)? (open|start|talk|go there|touch|do that|bother)
    """,
    # two negatives, or a negative that is none
    "double": """
        (could|can|would|do|did) not (tell|explain|remember|recall|claim|promise|guarantee|complain|mind|care)
        (not|no) only
        not ask (me|us|why)
        (ridiculous|silly|crazy|absurd|insane|stupid|mad) (quick|fast|cheap|easy|simple|good|small|effective)
        not (about|down to|because of|due to|caused by|a matter of|a question of|a problem (of|with))
        not that (i|we|it|one|you) .. (not|never)
        (never|not) (done|did|tried|used|worked with|run|built|seen|had|heard|met) (it|that|this|one|so|them|any)
        why not
        why do (we|you|i) not
        (no|not any|never a|not a|cannot see a|no good) (reason|argument|excuse|need) (not to|to avoid|against|to skip|to wait|to hold back|to fear)
        nothing (wrong|against|bad) (with|in|about)?
        not (avoid|skip|without|hesitate|mind|rule out|exclude|forget|say no|be afraid|be against|against|afraid|opposed|unreasonable|bad|wrong|overlook|neglect|ignore|underestimate|stop at)
        (never|do not) (skip|forget|neglect|ignore|underestimate|hesitate|overlook|omit)
        no (harm|problem|shame|brainer|issue|downside|risk) (in|with|to|by)?
        no later
        (cannot|can not|could not) (hurt|avoid|harm|be avoided|do without|get around|escape)
        (if|unless|where|when) .. (not|no|none) .. (yet|already|so far)
        not (sure|certain|know|yet sure) (if|whether|how|what|which|why|about|that|it)?
        (do|does|did|would|could|should|is|are|was|have|has) (you|we|they|it|i|he|this|that) not
        not (just|merely|simply) .. but
        (not|no) (later|longer) than
        not (bad|too bad|far|too long|long|so much|enough|fast enough|quick enough|the network|network|expected)
        nothing but
        not .. (say|saying|call|calling|called)
        (not|no) (matter|idea|doubt|question|wonder|surprise|big deal|worries|way around|clue|offence|offense|joke|kidding|bad (thing|idea|move|choice|plan|start))
        (not|never|nor|neither|nobody|cannot) .. without
        (not|never|nor|neither) not
        (not|never|nor|neither) .. (fail to|stop short of|think twice|say no|object to|complain about|turn down|be sorry|be without|go without|do without|live without|refuse|resist|dispute|deny|pass up|be ashamed|be shy|hold back from|shy away)
        (not|nor) (that|as though|as if|because)
        not (too|above|beneath|ashamed|averse|shy|allergic|opposed|hostile) .. (to|of|for)
        (not|never) (pretend|claim|deny|dispute|say|think|believe|mean|saying|claiming|pretending|argue) ... (not|never|no|nothing|useless|pointless|worthless|overkill|wrong|bad)
        (reason|excuse|cause|argument) not to
        what .. (not|never) .. (like|love|know|understand|see|get)
        (not|cannot) say (that)? (i|we|it) (would|will|should|is)? (not)?
        (last|last one|last person) (not to|to say no|to object|to refuse|to complain)
        (nobody|no one|no engineer|no team|who) .. (not|never|without|regret~|regretted|fired for|died from)
        (not|no) (impossible|unlikely|uncommon|unusual|unheard of|unknown|unthinkable|uninteresting|stranger|alternative)
        (could|would|should) (not|never) .. more (agree|happy|sensible|obvious)
        not (fast|quickly|soon) enough
        not a moment too soon
        (if|why) not .. then (why|what|when)
    """,
    # later, only if, as a last resort
    "defer_before": """
        only in (the)? (worst|an extreme|extreme|dire)
        in worst case
        (if|when|should|once) (the|a|any)? need .. arise~
        only .. (consider|think|look|reach|go|do|use|touch|start|come|talk|bring) .. (if|when|once|after|as)
        only (then|afterwards|thereafter|with (my|our|your) back|under duress|in extremis|in an emergency)
        only (if|when|once|after|as (a|the|my|our|last|very|emergency|backup|fallback|soon|plan)|in case|where|then when|at the (very)? end|later|in the worst|should)
        (as|is|the|my|our|a|very|real|absolute|final|one)? last (resort|option|chance|measure|card|bullet|weapon|way out)
        (not|never|no) .. (before|until|till|unless|yet)
        (not yet|not right away|not immediately|not at once|not now|later on|at a later|some day|someday|eventually|one day|in (the)? (far)? future|down the road|down the line|long term|in the long run|long run|worst case|in the worst case|if all else fails|when all else fails)
        (much|way|far)? later
        (reserve|postpone|delay|defer|park|hold back|hold off|wait with|put off|shelve) .. (for|until|as|back|till)
        (keep|save|hold) .. (for (later|last|the (end|last|day|moment|worst|future|very)|when|if|after|emergenc~|another|next|some|bad|worse|rainy|dessert)|back|in reserve)
        (save|hold) .. (until|till)
        (not|no|never|nothing|nobody|neither) .. (before|until|till|unless|sooner than|earlier than|as long as|so long as)
        not .. (this (week|month|quarter|year|sprint|time|round)|today|tomorrow)
        (last|bottom|tail end|very end|foot|very bottom|tail) (on|of|in|at) (my|the|our|this|that|any) (list|queue|agenda|plan|pile|order|line|menu)
        (further|farther|much further|somewhere|way|far) (down|along|up) (the (road|line|track|list)|that road|this road)
        (in|at|on|for) .. (second|later|next|further|future|final) (phase|stage|round|wave|iteration|sprint|quarter|step) .. (maybe|perhaps|only)?
        (if|when|should|once) (push comes to shove|worst comes to worst|it comes to (that|it|the worst)|(we|i|you|they) (are|get|were)? (really|truly|ever)? (desperate|stuck|cornered|stuffed|forced|backed into|screwed|hopeless|out of (options|ideas|everything|luck|road|steam)))
        (if|when) (you|they|somebody|someone|anybody|everyone) (force~ me|twist~ my arm|insist~|make me|held a gun|hold a gun|press~ me|beg~|really push)
        (hold|held|holding|put|putting|push|pushing) .. (off|back) (on|with)?
        (in no (hurry|rush)|no (hurry|rush|urgency)|not in (a|any) (hurry|rush)|not (rush~|hurry)) .. (to|with|for|into|about)
        (some other|another) (day|time|week|quarter|year)
        (as a)? (distant|remote|far off|far away|outside) (second|third|possibility|option|future)
        leave .. (for (later|the end|last)|until|till)
        (postpone|defer|park|delay|hold off|wait with|put off|shelve|hold back)
        (consider|think about|talk about|look at|think of|revisit|discuss|reach for|start) .. (later|only when|only if|only after|only once)
        (would|will) (wait|hold) .. (before|with|until)
        last (and|but) only
        (if|when) (really|absolutely|ever|truly|strictly|still)? (needed|necessary|required|need be|unavoidable|forced|desperate|pressed)
    """,
    "defer_after": """
        (ask|remind|call|wake|talk to) me ... (again|later|next|in a|when|once)
        (further|way|far|well|somewhere|much further) (down|along) (my|our|the|that) (list|queue|line|road|track)
        (if|when|should|once) (the|a|any)? need .. arise~
        (if|when|once|should) (it|they|that|this) (ever)? (become~|prove~|get~|turn out) .. (necessary|needed|unavoidable|inevitable|required|unbearable)
        only in (the)? (worst|an extreme|extreme|dire)
        in (the)? worst case
        only (if|when|once|after|as (a|the|my|our|last|very|emergency|backup|fallback|soon|plan)|in case|where|at the (very)? end|later|in the worst|should|then|on the day|the day|for (the (day|case|worst|moment|time|future|rest|emergency)|emergenc~|later|when|if|after|desperate|bad|worse|a rainy))
        if ... (and|but) only if
        (some other|another) (day|time|week|month|quarter|year|sprint)
        only (thereafter|with (my|our|your) back|under duress|in extremis|in desperation|in an emergency|under protest)
        (back|backs) (to|against) the wall
        (is|are|be|as|would be|comes|come|stays|remain~|being)? .. (last resort|final resort|ultimate resort|last option|last card|last bullet|last measure|last chance|plan b|nuclear option|emergency option|break glass|emergency exit)
        (much|way|far|maybe|perhaps|possibly|come~|do|look at|think about|leave|is for|are for|keep|postponed|stay~)? (later|later on|at a later (stage|point|time)|for later|some day|someday|one day|down the road|in (the)? future|until later|another day|a rainy day|rainy day)
        (not yet|not now|not before|not until|not unless|not right away|not immediately|no sooner|not at once|not so soon)
        (can|could|has to|have to|must|will|should) wait
        (no|not) (earlier|sooner|before)
        (nobody|no one) (touch~|use~|start~|open~|talk~|mention~|add~|build~|even|is allowed) .. (until|till|unless|before)
        (stay~|remain~|wait~|off limits) .. (up|that|it|there|in my presence|out|shut|locked)? .. (until|till|unless)
        until (then|that day)
        (if|when|as|where) (really|absolutely|ever|truly|strictly|still)? (needed|necessary|required|need be|unavoidable|forced|inevitable|desperate|all else fails|everything else fails|nothing else (helps|works)|there is no other (way|option)|we have to|it gets worse|we must)
        (reserve|leave|postpone|hold|park|shelve) (it|that|them|this|those)? (for|until|till|as|to (last|the (very)? (end|last)|later|next)|back|in reserve|in the (pocket|drawer|back))
        i (would|will)? (keep|save|reserve|leave|postpone|hold|put|push|move|set) (it|that|them|this|those)? (for (later|last|the (end|last|day|moment|worst|future|very)|when|if|after|emergenc~|another|next|some|bad|worse|rainy|dessert)|until|till|to (last|the end|later)|back|off|in reserve|aside for|on ice|on hold)
        (stay~|remain~|sit~|live~|belong~|is|are|go~) .. (in|at|on) .. (drawer|pocket|back burner|backlog|bottom|shelf|back of|reserve|toolbox|box until|box till|parking lot)
        (in|at|on) (the|my|our) (drawer|pocket|back burner|backlog|bottom|shelf|reserve|parking lot)
        (keep|save|leave|hold) .. (for later|for last|for the end|in reserve|for emergencies)
        (save|leave|hold) .. (until|till)
        only .. (consider|think|look|reach|go|do|use|touch|start|come|talk|bring) .. (if|when|once|after|as)
        (postponed|deferred|parked|shelved)
        (reserved|kept|saved) (for (later|last|the|when|if|emergenc~|worse|bad)|until|till|back|in reserve)
        if (ever|at all)
        (something|topic|story|project|job|question|work|step|thing~|idea) for (later|another day|tomorrow|the future|next (year|quarter|month|time)|phase)
        (think|talk|speak|argue|discuss) about .. (after that|later|afterwards|then)
        (save|keep|reserve|hold|leave) .. for (the day|when|later|if|the case|the moment|worse times|bad times|a rainy day)
        (keep|have|hold|save) .. (up|in) (the|my|our) (sleeve|drawer|pocket|back pocket|reserve|hand)
        (final|very last|only remaining) (option|step of all|way out)
        (is|are|as|be|my|our|the|a) .. (fallback|fall back|backstop|escape hatch|parachute|plan (b|c|d)|emergency exit)
        (maybe|perhaps|possibly)? (one day|some day|someday|another time|next year|at a later stage|in phase (two|2|three|3))
        (bridge|river) .. (cross|come to)
        after (that|this|all|everything|all that|all this|these|those) (is|has|have|are|was|were)? .. (fail~|exhaust~|not enough|done and|used up)
        before (that|this|it) .. (exhaust|everything|all|every|try)
        (in|at|on|for) .. (second|later|next|further|future|final) (phase|stage|round|wave|iteration|sprint|quarter|year|month)
        (further|farther|much further|somewhere|way|far) (down|along|up) (the (road|line|track|list)|that road|this road)
        (is|are|as|comes|come|sits|sit|goes|go|be|stays|remain~|ranks|rank)? .. (last|bottom|tail end|very end|foot|very bottom) (on|of|in|at) (my|the|our|this|that|any) (list|queue|agenda|plan|pile|line|menu|order)
        (on|at|to) the back of (my|the|our) .. (list|queue|plan|line|paper|mind)
        (on|at|to) the (very)? (bottom|tail end) (of (my|the|our|this|that|any) .. (list|queue|agenda|plan|pile|line|menu|paper|order))?
        (if|when|should|once|unless|until) (push comes to shove|worst comes to worst|it .. come~ to (that|it|the worst|this)|(we|i|you|they|things) .. (desperate|stuck|cornered|stuffed|forced|backed into|screwed|hopeless|out of (options|ideas|everything|luck|road|steam)))
        (if|when|unless|until) (you|they|somebody|someone|anybody|everyone) .. (force~ me|twist~ my arm|insist~|make me|gun|press~ me|beg~|really push)
        (on the|only the|for the|come~ the|list the|then the|wait~ .. the|not before the|keep~ .. the) (day|moment|year|week|morning|minute) (that|when|on which)? (we|the|it|a|they|all|my|everything|nothing|those|these|our|i|somebody|someone)
        (is|are|be|what is) .. (left|remain~) when .. (nothing|all|everything|rest|else|others)
        what (is|remains) left when
        (not|never) .. (this (week|month|quarter|year|sprint|time|round)|today|tomorrow|for a (long )?while|for some time|any time soon|anytime soon|in the near|in a hurry)
        (not|never) (a)? (day|minute|second|moment|step|hour|sprint) (earlier|sooner|before)
        (for|as) .. as long as .. (can|possible|decency|it goes|allow~|manage|able)
        (if|when) (at all|ever|it must be|(we|i) (must|have to|absolutely have to|really have to|really must))
        (i|we|you) (would|will|can|could|should|may|might)? .. (postpone|defer|park|shelve|delay|put off|hold back|hold off|push back|think about later|think about when|come back to|revisit|cross that bridge)
        (that|it|they|those|these|which|all of (it|that|them))? (wait~|waits) (for|till|until|its turn|their turn)
        (that|it|they|those|these|which|this) (waits|wait)
        (can|could|must|has to|have to|will|should|may) .. (wait|come later|follow later)
        (maybe|perhaps|possibly|probably) .. (later|next (year|month|quarter|time|sprint)|another (day|time|year)|some other|further down)
        (later|afterwards|eventually|someday) (maybe|perhaps|possibly|if (at all|ever))
        (for|in) (much|a lot|far|way|a good deal) later
        (on|in|into) (ice|hold|the fridge|the freezer|cold storage|the (shelf|bench|sidelines|wings)|my (back pocket|drawer|shelf)|quarantine|the icebox)
        in .. (year|years|month|months) .. (not|maybe|perhaps|time)
    """,
    "each_only": """
        (each|every one|all|any) (of (those|these|them|which))? .. only (if|when|once|after) ... (before|previous|preceding|earlier|prior|predecessor|last|one|cheaper|simpler|others|rest) ... (not|fail~|never|no longer|exhaust~|flop~|disappoint~|short|enough|insufficient)
        (each|every one|all|any|both) (of (those|these|them|which))? .. only (if|when|once|after) ... (not|fail~|never|no longer|exhaust~|insufficient) .. (before|previous|preceding|earlier|prior|predecessor)
        (each|every) (one|step)? only (if|when|once|after) (needed|necessary|the (one|step) before|the previous|the last one)
        only (if|when|once|after) .. (one|step|measure|previous) (before|above)? .. (not|fail~|flop~|disappoint~)
    """,
    # other measures have failed: what follows hangs on that
    "exhausted": """
        (if|when|once|should|assuming|supposing|provided) ... (not|cannot|never) .. (get (us|me|you|it)? there|pull it off|pull (its|their) weight|be enough|hold up|save us|fix things|carry us|carry it|make the cut|cut it|move the needle|do much|deliver|pay off|reach it|do the (trick|job)|get us (far|below|under|down))
        failing (that|this|those|these|all|which|everything|it)
        (if|when|once|where|should|in case|after|only|unless|and|but|as soon as|until|suppose) ... (not|no longer|never|nothing|cannot|fail~|still not|insufficient|no more|hardly) .. (enough|suffice~|sufficient|help~|work~|do it|do the job|do the trick|cope|keep up|hold|suffice|fix it|cut it|solve~ it|solve|solved|solves|carry|swallow|fit~|fits|survive|manage|last|make it|good enough|satisf~|able|allowed|permitted|granted|approved|affordable|possible|available|take it|handle|scale~|better|improve~|reach|deliver|bring)
        (if|when|once|in case|after|only if|only when) .. (all|everything|these|those|this|that|it|they|others|rest|steps|replica~|cache~|index~|primary|machine|box|redis|the above|of them|else) .. (fail~|exhaust~|used up|burnt|burned|spent|run out|ran out|maxed|saturat~|not enough|insufficient|too small|still slow|still short|still too|still not|hit~ .. (limit|ceiling|wall)|done and|give up|failed me|is gone|out of steam|outgrow~)
        (if|when|once|in case|after|only if|only when|not until|not till|unless|should|as soon as|the (day|moment)) .. (run~ dry|run dry|wrung dry|squeezed dry|gone dry|run~ out|ran out|out of (steam|road|puff|breath|headroom|options|ideas)|let (me|us|you) down|give~ up|gave up|given up|fail~|exhaust~|used up|hit~ (a|the|its|their) (wall|ceiling|limit~|roof|end)|max~ out|maxed|top~ out|tap~ out|tapped|choke~|buckle~|crumble~|crack~|creak~|groan~|sink~|drown~|fall~ (over|short|flat|apart)|fell (over|short|flat|apart)|collapse~|break~ down|on its knees|burnt|burned|spent|saturat~|overwhelm~|swamp~|struggl~|not enough|too little|not reach|not do|disappoint~|backfire~|stop~ (working|helping|paying off)|come~ (up short|to nothing)|came (up short|to nothing)|turn~ out (too|not)|prove~ (too|not|insufficient)|lose~ its|wear~ off)
        (if|when|once|unless|where|as soon as) ... (no|nothing) (bigger|larger|more|faster|further|other|better|simpler|cheaper|left|else) .. (left|one|help~|work~|buy|do|try|squeeze|box|machine|available|works)?
        (if|when|once|in case|only if|unless|until) .. (nothing|none|neither|no other) .. (else|left|remains|remained|these|them|those|works|helped|helps|cheaper|simpler|do)
        (if|when|once)? (insufficient|not enough|not sufficient|too little|no joy|no luck|that fails)
        (if|when|once) .. (after|despite|with) (all|that|this|those|these|everything)
        still (miss~|fall~|lack|need~|suffer~|want~|struggle~|exceed~|wait~)
        (having) .. (exhausted|tried|failed|used up|run out)
        (everything|anything|all) (else|cheaper|simpler|easier|above|before it|before that) .. (first|gone|done|tried|over|empty|behind)
        (want|need|like) .. (exhausted|used up|tried|burnt|squeezed)
        (if|when|once) (those|these|they|that|it|replica~|readers|follower~|cache~|all) .. (sweat|sweats|choke~|struggle~|full|dying|die|breaks|give up|on fire|melt~|too small|too little|run out|hit the (wall|limit|ceiling)|saturat~|maxed|not do)
        (once|when|if|until) .. (writer|primary|master|leader|server|machine|box|replica~|redis|cache) .. (not keep up|cannot keep up|not absorb|fails|failed|has failed|not enough|gives up|not .. any more|exhausted|not cope|run out)
        (if|when|once|after|until) .. (run~|ran) out of .. (hardware|options|ideas|boxes|steam|road|headroom|room|other|everything|cheaper|simple~|tricks|machine~|knobs)
        (if|when|once|unless|where|as) .. (not|no longer|never) .. do~ the (trick|job)
        unless .. (fail~|exhaust~|collapse~|not enough|not suffice)
        (still|again|yet) (dying|burning|(not (enough|fast|good|ok|there))|short|slow|too slow|insufficient|growing|too much|high|more|not|bad|above|over|missing)
        (if|when|once|only if|only when) (it|that|this|we|load|things|problem|they|query|response|latency|numbers|someone|anyone|somebody|anybody|users|pain)? (is|are|be|have|were)? (still|persist~|remain~|continues|get worse|gets worse)
        (exhausted|used up|squeezed (out)?|outgrown|burnt|run out of|maxed out|emptied) .. (all|everything|every|these|those|cheaper|simpler|other|options|that|this)
        (all|everything|these|those|nothing|none|cheaper|simpler|other) .. (exhausted|used up|squeezed|burnt|failed|fails|fail|run out|maxed out|enough|helped|helps|help|works|worked)
        (last|very last) .. (and only|only) if
        (if|when|once|should|until|after) ... too (small|weak|tight|few|little)
        still (the|a|our|my)? (trouble|problem|pain|issue|bottleneck|hurt~|get~ in|compete|fight~|in (the|each) .. way)
        (one|single) (primary|master|server|machine|box|database|node|leader|writer) (really|simply|alone)? (can|could|cannot|does|is|will|is no) (not|no longer|longer|unable) .. (take|handle|hold|swallow|carry|cope|keep|absorb|fit|do|serve|enough|survive)
        (the|one|our) .. (writes|write load|write volume|data|dataset|table) .. (not fit|exceed~|outgrow~|too (big|much|large) for|no longer fit~|do not fit|that do not)
        (if|when|once|only) .. (writes|write load|writing) .. (bottleneck|problem|limit|too|become~|saturat~|not|kill~|exceed~)
    """,
    "retract": """
        (no this is|no that is|but no|hm no|hmm no|um no|uh no|well no|oh no|or no|although no|except no|no stop|stop that|hold on no|scratch that|scrap that|no wait|wait no|actually no|actually not|no actually|strike that|forget that|forget it|forget what i|take that back|i take (it|that) back|i withdraw|no sorry|sorry no|on second thought~|or rather no|let me correct|not that|i was wrong|i mean not|undo that|never mind that|ignore that|no hang on|hang on no|no hold on|wait hold on|no scratch|no sorry|nah wait|no nah|cancel that|delete that|let me take that back|let me rephrase|on reflection no|come to think of it no|correction|strike it|scratch it|belay that|that was rash|spoke too soon|oh wait no|i correct myself|no i take|make that not)
    """,
    # refuses, by a pronoun, what was named before
    "reject_it": """
        (would|will|do|does|should|shall|did|i) (not|never) (volunteer|add|use|want|recommend|need|touch|take|choose|go for|buy|bring) (it|that|this|one|them|any)
        (would|will|do|should|shall|i) (not|never) .. (add|reach for|want|need|create|make|build|put|buy|ask for|dare) (a|an)? (another|second|third|fourth|further|twelfth|extra|additional) (one)?
        (no|not) .. (add|adding|make|making|create|creating|build|building) (it|one) (again|twice|a second time|once more)
        (not|no) (add~|need~|want~|build|create|make|put) (any)? (more|another|second|new|further|other) (one|of them|of these)?
        (no|not|never) (a|any)? (second|another|new|third|further|additional) (one|of them|of those)
        no (point|need|reason|sense|use) .. (another|second|it|one|more)
        i (would|will) (drop|remove|delete|scrap|scratch|skip|avoid|leave) (it|that|this)
        (scratch|scrap|forget|drop) the (create|idea|thing|suggestion|plan)
        put .. down
        (one more|another|a second|second one) .. (only)? (harm|hurt~|overhead|waste|worse|no use|useless|pointless|not help)
    """,
    # a verdict on what was named just before: by a pronoun, or with nothing else in its clause
    "refuse_that": """
        (i|we) (would|will) (give|miss|pass up|leave) (it|that|this|them) (a)? (miss|wide berth|pass)?
        (that|it|this|they|which|those) (would|will|does|do|can|could|is|are) not .. (help~|solve~|fix~|change~|address~|touch~|matter|do (much|anything|it)|work|need~|necessary|worth|justif~|make sense|buy|bring|gain|pay off)
        (that|it|this|which|they) .. (hide~|mask~|postpone~|delay~|move~|shift~|paper~|treat~|cure~) .. (problem~|symptom~|issue|pain|cause|bottleneck)
        (that|it|this|they) .. (overkill|too much|too early|premature|a waste|wasteful|cheating|silly|madness|foolish|reckless|crazy)
        (but|and|then)? (i|we)? (then)? (dismissed|dropped|discarded|rejected|decided against|scrapped|abandoned) (it|that|this|them)
        (i|we)? (decided|decide|voted) against
        (i|we) (am|are|was|were) not (tempted|convinced|sold|buying|persuaded|so sure about (it|that))
        (leave|keep|cut|rule|strike|count|cross|take) (it|that|this|them|those|these) (out|off|alone|aside|away|be)
        (skip|drop|avoid|forget|scrap|decline|refuse|ditch|omit|cancel|bin|scratch|veto|resist|oppose|pass on|say no to|steer clear of|stay clear of|stay away from|do without|leave out|rule out|strike|spare me|stop) (it|that|this|them|those|these)
        (would|will|do|should|shall|must|can|could) not .. (do|touch|use|want|need|buy|add|take|bother with|recommend|volunteer|reach for|choose|accept|fall for|go near|hold with|suggest|advise|build|bring|see) (it|that|this|them|those|these|there)
        (so|and|but|well|therefore|hence)? not (that|this)
        (i|we) (would|had) (sooner|rather) (not|eat|die|quit|resign|chew|poke|pull|drink|sell|set|stick|swallow|walk|leave|retire|cut|pass)
        (what|why) (on earth|in the world|in heaven~ name|the hell|the heck) (for|would|should)?
        (i|we) (do|can|could|cannot) (not)? .. see (why|how|what) (that|it|this) (would|should|could|will|is)
        (that|it|this|they|those) (is|are|was|were|would be) (overkill|madness|nonsense|excessive|premature|ridiculous|absurd|silly|unnecessary|off the table|not (needed|necessary|for (us|me|this)|worth|the (answer|way|right|point)|going to happen|happening|on))
        (brings|bring|buys|buy|gains|gain|gives|give) .. (zero|nothing|little)
        (i|we) (would|will|do) not (bother|dare|go there|bite|risk it|budge|advise it|be the first|make (it|that|one)|waste .. on (it|that))
        (let us|do) not (do|use|go|build|add|touch|take|start) (it|that|those|these|them|this|there)
        (i|we) (do not|cannot) (think|believe|see|imagine|find) ... (need~|necessary|warrant~|help~|worth|required|justified|useful)
        (that|it|this|they) .. (would|will|does|do)? (save~|serve~|buy~|gain~|bring~|fix~|cure~|help~|change~|solve~|give~|do|does|add~) .. (nothing|nobody|zero|little)
        (that|it|this) (is|would be|was) .. (no (good|use|help)|placebo|pointless|useless|silly)
        (how would|why would|why should|what would) (that|it|this) .. (help|change|bring|gain|solve|do|for)
        (but|so|and|well|sorry|thanks)? (no thanks|no thank you|no way|not me|hard pass|hard no|please do not|count me out|not interested|forget it|no chance|not a chance|over my dead body|not on my watch|not in a million years|i think not|better not|rather not|not for me|not here|not my thing|god forbid|heaven forbid|not if i can help)
        doubt (it|that)
    """,
    "refuse_bare": """
        (i|we) (would|will|do|shall|should|could) not
        (i|we) (am|are) not
        (i|we) (am|are|would be|was) (against|opposed)
        (against|opposed)
        (so|then|and)? (that|it|this|they|those) (is|are) (out|gone|off)
        (i|we) (would|must|will|respectfully|politely)? (decline|pass|refuse|resist|abstain|object|demur|disagree|doubt it)
        (so|and|but|thus|hence|therefore|well|then|the answer is|answer)? (no|nope|nah|never|pass|veto|do not|please do not|not|no sir|pointless|useless|nonsense|overkill|madness|rubbish|premature|silly|not at all|certainly not|absolutely not|of course not|definitely not|surely not|not really|hell no|no no|not needed|not necessary|what for|for what|for nothing|no point|no need|no use)
    """,
    "delay_that": """
        (but|and|maybe|perhaps|just|only)? (further)? (down|along) the (line|road|track)
        (but|and) (later|eventually|afterwards|in due course|in good time)
        (that|it|this|those|they|which|these) .. (can|could|must|has to|have to|will|should|would|may)? (wait|waits)
        (that|it|this|those|they|these) (comes up|comes|come|comes in|goes in|follows|happens|enters|starts|gets)? only (if|when|once|after)
        (but|and|so|just|maybe|perhaps|only|again)? (not (now|yet|today|before|until|till|unless|so soon|this (week|month|quarter|year|sprint|time|round)|right (now|away)|in a hurry))
        (and|but|even then|then)? only (after|when|once|if|as a last|in case)
        (but|and)? (maybe|perhaps|possibly) (later|next (year|month|quarter|time|sprint)|one day|some day|someday|another (day|time))
        (that|it|this|those|they) (is|are|would be|comes|come|stays|goes|belongs|sits) .. (for (later|another|next|some other|the day)|later|last|at the (very)? (end|bottom)|further down|on the back|in the drawer|a last resort|my last|the last resort|not yet|for the end|down the (road|line))
        (leave|keep|save|hold|park|postpone|put|push|reserve|shelve|delay|defer) (it|that|this|them|those|these) (off|for (later|last|the|when|if|another|next|after)|until|till|back|in reserve|to last|to the end|on ice|on hold|aside for|as (a|the|my|our) (last|fallback|plan|insurance|backup))
        (park|postpone|shelve|defer|delay) (it|that|this|them|those|these)
        (i|we) (would|will)? .. (wait|hold off|hold back|be in no hurry|not rush|not hurry|not be rushing|not be in (a|any))
        (i|we) (would|will|do|should|shall)? (not|never) (even)? (do|touch|use|start|add|buy|consider|want|take|open|try|go|think of|think about|build|bring|introduce) (it|that|this|them|those|there|near it|for it) .. (before|until|till|unless|yet|as long as|so long as)
        (not|never) .. (this (week|month|quarter|year|sprint)|(for|in) a (long)? while|any time soon|anytime soon)
        (before|until) i (sign|do|touch|try|accept|agree to|consider|buy|open|start) (that|it|this|them|those)
        (one|we|i) (can|could|may|might|will|would) (talk|think|see|look|discuss|decide) (about)? (that|it|this|them)? (later|then|when|once|after)
        (revisit|reconsider|come back to|return to) (it|that|this|them|those)
    """,
    # what is done with what is kept, left or put: "for later", "until …"
    "held": """
        (for|till|until) .. (later|last|the (end|last|day|moment|time|worst|future|very)|when|if|after|another|next|some other|desperate|worse|bad times|harder times|rainy|dessert|emergenc~)
        (until|till)
        back
        in (reserve|hand|store)
        (in|up) (my|our|the) .. (drawer|pocket|sleeve|toolbox|attic|cellar|cupboard|shed|closet|freezer|fridge)
        on (ice|hold|the (shelf|back burner|bench|side|sidelines))
        to (last|the (very)? (end|last)|later|next (year|quarter|phase))
        as (a|the|my|our) .. (last|fallback|plan b|emergency|insurance|reserve|backup)
        (for|as) as long as
        off (for (now|later)|until|till|as long)
    """,
}
