# ruff: noqa: E501 - one phrase a line
"""English cues of why something waits or stays out: what it burdens people with, and that it comes late. A part of
the cues in `cues.py`, read by `holding.py` beside a heavy measure only, so they may be generous."""

GROUNDS: dict[str, str] = {
    # what it costs: people, operation, code, guarantees, the way back, or too big for the purpose
    "burden": """
        (team~|engineer~|staff~|hire~|hiring|headcount|dba~|pager~|newcomer~|specialist~|department~|weekend~|night~|sleep~|animal~|beast~|zoo|circus|in laws|support contract~|phone rings|scar~|full time|whole job|rota)
        (#|more|extra|those|several|enough|need~|nobody|no|everybody|everyone|somebody|someone|few|handful|who) .. (people|person~|hands|heads|here knows|has run|has done|can run|can restore|who (knows|understands|runs|has)|has to (learn|know|be|understand|run)|must (learn|know|be|understand|run)|wants to (run|own|touch|be)|on call)
        (operate~|operating|operation~|operational|maintain~|maintaining|maintenance|babysit~|baby sit|look~ after|looking after|feed|feeding|nurse|nursing|care for|keep honest|keep~ in (sync|step)|reconcile~|reconciliation|on call|monitor~|wake~|patch~|restore~|backup~|back~ up|staff|train~|learn~|learning|explain~|debug~|deploy~|migrate~|migration~|rewrite~|rewriting|retrain~|understand~|re teach|juggle~|coordinate~|coordination|supervise~|administer~|admin work|own|owned|staffed)
        (cost~|expensive|price~|pricey|dear|pay~|paying|paid|money|budget|bill~|spend~|invoice~|euros|dollars|afford)
        (cannot|can not|not|never|no|nobody|hard to|difficult to|impossible to|not easily|one does not|from there|from it) .. (undo~|undoes|un do|go back|get back|going back|goes back|way back|turn back|return~|returned|revert~|reverse~|reversible|take back|take it back|get out|get joins|glue~|glues|come back|comes back|put back|roll back|rolled back|exit|unpick~|un shard|unshard|un split|unsplit|un operate|back out|merge)
        (one way (door~|street~|ticket~|road~)|no way back|irreversible|irrevocable|permanent~|point of no return|marriage|marry|divorce|tattoo|for ever|forever|for always|for good|for life|for years|live with|ever after|every (single)? day after|stuck with|married|door~ that|toothpaste|omelette|omelet|tattoos|burn~ bridge~|bridge~ burn~|commitment|commit to|tie~ our hands|return ticket|lifestyle|open heart|heart surgery|heart transplant|moving house|wedding)
        (hard|harder|hardest|difficult|impossible|costly|tough|painful|slow|expensive) to (undo|reverse|revert|operate|run|take back|get right|change|maintain|get out|walk back|unwind|staff|debug|reason|test|back up|explain|move back|roll back|leave)
        (#|a|several|few|many|half a|another|the better part of a|most of a) (year~|month~|quarter~|sprint~|engineer~|weeks)
        (two|twice|double~|doubling|second|another|one more|extra|three|four|five|six|seven|moving|too many|more) .. (model~|copy|copies|store~|system~|truth~|code base~|codebase~|database~|cluster~|box~|node~|server~|thing~|part~|place~|piece~|machine~|source~|world~|side~|hop~|pager~|headache~|problem~|piece~|house~|moving part~|team~|everything|stuff|toy|engine~|process~|component~|technology|technologies|bookkeep~|half|halves|schema~|representation~|language~)
        (lose~|losing|lost|give~ up|giving up|sacrifice~|without|no more|give~ away|break~|breaking|forgo~|goodbye|kiss~|part~ with|surrender~|trade~ away) .. (join~|transaction~|constraint~|foreign key~|acid|consistency|uniqueness|atomicity|invariant~|guarantee~|integrity|sleep|simplicity|backup~|sql|report~|things|weekend~|simple)
        (join~|transaction~|report~|constraint~|query|queries|migration~|deploy~|uniqueness|backup~|statement~) .. (get~|become~|turn~|harder|hard|pain~|painful|slower|slow|meeting|cross|over several|across|gone|lost|impossible|nightmare~|distributed|key|need~|must)
        (every|each|all) .. (query|queries|join~|report~|migration~|statement~|code|line~|change~|feature~|deploy~|question~|developer~|application~|shard~|sql|must|has to|have to|needs|of them|place~)
        (complex~|complexity|complicated|complication~|machinery|plumbing|moving parts|overhead|ceremony|glue|burden~|effort~|work|painful|pain|headache~|hassle|trouble~|risk~|risky|danger~|dangerous|heavy|hard|harder|difficult|tricky|delicate|invasive|disruptive|intrusive|surgery|big change|redesign~|re architect~|rearchitect~|rebuild~|nightmare~|hell|horror~|misery|mess|messy|fragile|scary|frightening|terrifying|beast)
        (overkill|over engineer~|overengineer~|over engineering|overengineering|premature|out of proportion|disproportion~|ceremony|vanity|cathedral|cannon|sledgehammer|bazooka|orchestra|artillery|too much|too big|too heavy|for nothing|for its own sake|for (one|a|a single|just one) .. (table~|query|select|lookup|row~|email|column|village|login|key))
        (buy~|gain~|bring~|solve~|give~|add~|win~|save~|change~|earn~|make~|justify~|pay~ off|deserve~|warrant~) .. (nothing|little|zero|hop~|latency|layer~|complexity|cost~|network|pager|worse|slow~|faster)
        (more|new|extra|additional|other) .. (ways to (fail|break)|failure mode~|to (go wrong|break|fail|run|staff|operate|learn|watch|understand|maintain)|things to (break|go wrong|run)|can (break|fail|go wrong))
        what can (break|fail|go wrong)
        (hurt~|bite~|haunt~|regret~|suffer~|tax~|toll|swear~|kill~ us|break~|breaks|fail~ at|3 am|three in the morning|three o clock|middle of the night)
        (nothing|no|not|never|neither|none|hardly|little|cannot see|do not see|without) .. (gain~|benefit~|complex|buys|justify~|faster|advantage~|different~|staff for|hold it|handle it|run it|run them)
        (reads|read side|shape~|lookup~|model~|row~|entity|read|writes) .. (same|alike|identical|no different|trivial|simple|look like|looks like|exactly|fine|tiny|one row|single row|by key|by one key|by id)
        (same|identical|trivial|one) (shape~|row~|lookup~|entity|table|data|thing|model|key|record~)
        (relational|postgres|database|it|one machine|single box|b tree|pool) .. (best at|good at|good enough|made for|handles|can do|fine|copes|built for|would fix|costs a click|can buy)
        (stale~|late by|trails|lags|behind|eventual~|inconsisten~|disagree~|diverge~|drift~|out of (sync|step)|late|slower|wrong for|does not match)
        (distributed|network~|http|hop~|across (machine~|node~|server~|network~)|over several (machine~|node~|server~))
        (architecture|application code|app code|whole application|the application|all of the code|the code|code change~|touches|think differently|mindset)
        (too) (many|few|big|small|much|large)
        (research|science) (topic~|project~|fair)
        never again
    """,
    # it comes late, or nothing before it is due
    "late": """
        (left|leave|leaves|leaving|kept|keep|keeps|keeping|held|hold|holding|saved|save|saving|put|puts|putting|push|pushed|parked|park|move|moved|stay~|wait~|reserve~|stash~|sit~|remain~) .. (to|till|until|til|for|at|in|down|under|as|on|off) .. (last|end|bottom|now|finish|later|reserve|drawer|back|shelf|finale|lock|worst|final|press|table|emergency|emergencies|rainy day|very)
        (postpone~|postponed|deferred|delay~|procrastinate~|held (it|them|this|that|both|all|these)? back|hold back|holding back|kept (it|them|this|that|both)? (back|quiet)|held off|hold off|put (it|them|this|that|these|those|both)? off|put off .. (last|two|those|these|that|this|both|sharding|it)|swallowed (it|that|this)?|not (mention~|propose~|suggest~|say~|said|start~|begin~|begun|open~|brought) .. (before|earlier|until|sooner|so far))
        (come~|go~|goes|stand~|sit~|is|are|belong~|rank~|taken|get~ taken|be|put (it|them)?|place~|them|it|these|this|both|those|sharding|shard~|cqrs) (only|very|right|the|dead|really|all)? .. (last|at the end|at the very end|at the bottom|at the back|at the tail|in last place|the last thing|the last step|the last one|last with me|to the end)
        (not|never|none|neither|nothing|no|nor|nobody) .. (before|earlier|sooner|until|till|til|unless|so soon|day sooner|day earlier|day one|lightly|in a hurry)
        (not|never|no) ... (any)? (earlier|sooner|a day before|one day before|a day sooner|one day sooner)
        before .. (not|never|would not) .. (begun|begin|began|start~|done|do|touch~|propose~)
        only (now|here|at this point|at the (very)? end|this late|then|when|if|once|after)
        (so|this|that|it is|come~|comes) (late|last)
        why .. (late|last|end|bottom|now|quiet|swallowed|wait~|not (earlier|sooner|before))
        (too|was) early
        (last resort|final resort|way down the road|very end|last (two|ones|answer|resort|option|bullet)|at the (very|bottom|back)|what is left when|bottom of the list|end of the list)
        (reluctant~|grudging~|with reluctance|no other way|no other choice|no choice left|out of options|backs? (to|against) the wall|nothing else (help~|work~|is left)|everything else (is|has|fail~)|tail end|back of the queue|last in (line|the line|the queue)|drag~ my feet|resisted|resist~ (it|this|both)|avoided (it|this|both|that)|hear (it|about it|this) .. (now|only)|silent|quiet about (it|that|this)|final (step|move|act))
        further down (the|this|my)? (list|road|ladder)
        as (late|long) as (possible|i (can|could)|we (can|could)|one can)
        only .. (when|if) (you|we|one) (must|have to|really must)
        (all|everything) (of)? (this|that|it) (is|has|been|was|have) .. (exhausted|used up|failed|dry|tried|done|wrung)
        (keep|kept|keeps) (this|it|that|them|both|sharding|those|these) (off|out of|from) (the|my|our) (table|list|plan)
    """,
    # gives a reason, and nothing else
    "because": """
        (because|since|cos|coz|cause|as (it|they|this|that|we|both|neither|each|every|you|there|nobody|our|one|then|once)|for (it|they|you|one|whoever|then|nobody|once)|otherwise|the reason|reason is|that is why|this is why|which is why|hence|due to|why)
    """,
    # says by what a list of steps is sorted; read where the order was asked for
    "ranking": """
        (sort~|rank~|order~|arrange~|line~|list~|stack~|queue~|go|goes|went|going|work~|climb~|move|proceed|weigh~|pick~|chose|choose|decide~|prioritize~|judge~) .. (by|from|according to|along|upwards|outwards)
        (simply|purely|mostly|just|merely|roughly|strictly|always|all) by (how|what|the|who|number|effort|cost|risk|price|pain)
        by (how|what|who|whom|number of|the number of|hours|days|effort|risk|price|pain|cost~|bang|benefit|payoff|ease|reversibility|blast radius|regret|gain|return|difficulty|speed)
        (in|the) order (in which|of (how|effort|risk|cost~|price|pain|what|increasing|rising|growing|decreasing))
        (increasing|rising|growing|ascending|decreasing|diminishing) (order|effort|cost~|risk|pain|price|complexity|commitment|regret)
        from .. (to|until|towards) .. (what|the one~|the|that|a|an|which|hard~|big~|expensive|heavy|slow~|risky|irreversible|paid|months|weeks|years|meeting|everything|everybody|production)
        from (what|something|the one~|things|whatever|free|cheap~|easy|easiest|small~|light~|least|minute~|line|simple~|safe~|local) ... to
        (begin~|start~|first|first come~|go~|take|try|do) .. (with|from|for)? (what|whatever|things that|the one~ that|those that|anything) .. (can|could|need~|cost~|is|are|take~|ask~|require~|undo|reverse|want~|break~|hurt~|no|least|pay~)
        (early|earlier|first|former|upper|top|left) (one~|step~|half|three|two|four|part|thing~|item~|measure~)? .. (cost~|need~|ask~|take~|require~|is|are|can|could|change~|touch~|want~|pay~)
        (each|every) (step|one|next|move|rung|stage) .. (cost~|buy~|need~|ask~|take~|require~|add~|hurt~|bring~|more|is|has|gives|raises|dearer|harder|slower)
        (later|last|late|lower|further) (one~|step~|half|two|part|thing~|item~|measure~|down) .. (cost~|need~|ask~|take~|require~|do|are|can|could|change~|touch~|want~|more|never|cannot)
        (free|cheap|cheaper|cheapest|easy|easier|easiest|safe|safer|simple|simpler|simplest|small|smaller|light|lighter|reversible|quick|quicker|boring|harmless|known|painless|least) .. (before|first|then|ahead of|prior to|upwards|comes|goes)
        (least|smallest|lowest|minimal|minimum|fewest|shortest) .. (effort|risk|cost|pain|damage|change~|regret|price|people|trouble|harm|commitment|code|moving|surgery)
        (do|does|need~|require~|ask~|want~|cost~|take~|is|are|with|without|touch~|mean~) .. (no|not|nothing|zero|without) .. (outage|downtime|code|change~|deploy~|release|restart|money|people|approval|budget|meeting|risk|effort|migration|developer~)
        (can|could|to) .. (undo|revert|reverse|take back|roll back|undone|drop|dropped|walk back|taken back|switch off|rolled back|throw away)
        (is|are|it is|they are|costs|takes|takes only|being) .. (free|a reload|a minute|one minute|minutes|an hour|hours|an afternoon|a day|a weekend|weeks|months|a quarter|one deploy|a deploy|one line|a line|a phone call|a click|a config change|cheap|cheaper|cheapest|dear|reversible|five minutes|ten minutes|half an hour|trivial|nothing|pennies|risk free|riskless|safe)
        least sorry
        (effort|risk|reversib~|irreversib~|undo|undone|effort per|bang for|gain per|payoff|blast radius|regret|embarrass~|commitment)
        (hours|days|minutes) (of work)?
    """,
    # the heavy measures without their names
    "big_ones": """
        (big|bigger|heavy|heavier|exotic|distributed|fancy|drastic|large|massive|invasive|grand) (thing~|stuff|redesign~|measure~|step~|scheme~|design~|change~|gun~|option~|tool~|weapon~|idea~|surgery|artillery|machinery|architecture|rebuild~|toy~)
        (last|final) (two|ones|answer|measure~|option~|three)
        (both|each|neither|either|all) of (those|these|them|the two)
        (anything|everything|something|things|whatever) .. (several|many|more than one|multiple|distributed|bigger|more servers|more databases)
        (more than that|dividing up|splitting up|cutting up|that dividing|that splitting|such animals|each next toy)
        the further down
        (irreversible|one way door~)
    """,
}
