# ruff: noqa: E501 - one phrase a line
"""General English cues: what a speaker does with what is named. They live once, apart from any question.

Each kind is a list of phrases (`patterns.py`). The direction in the name says what a cue governs: `*_before` the words
after it, `*_after` the words before it, the rest the whole clause or sentence. In the line of NegEx and ConText
(Chapman 2001, Harkema 2009), with scopes bounded by clauses. Those that refuse or put off are in `stances.py`, those
that say why something waits in `grounds.py`, those of what makes a system slow in `causes.py`.
"""

from app.reading.causes import CAUSES
from app.reading.grounds import GROUNDS
from app.reading.stances import STANCES

_ELSEWHERE = STANCES | GROUNDS | CAUSES

CUES: dict[str, str] = _ELSEWHERE | {
    # somebody else, some other time
    "third": """
        (candidate~|applicant~|junior~|senior~|beginner~|novice~|student~|expert~|interviewee~|engineer~|developer~|architect~|dba~|professional~|answer~|professor~|lecturer~|everybody|everyone|anybody|anyone|others|people|somebody|someone|person) (else)? (would|will|might|may|could|should|can|always|usually|often|typically|surely)? (now|also|first|then|probably|all)? (say~|mention~|name~|propose~|suggest~|answer~|recommend~|list~|recite~)
        (a|the|any|every|some|another|good|strong|typical|average|real|most) (candidate~|applicant~|junior~|senior~|beginner~|novice~|student~|expert~|interviewee~|intern|rookie) (would|will|might|may|could|should)
        (blog~|blog post~|article~|book~|textbook~|course~|tutorial~|video~|internet|literature|lecture~|slides|podcast~) .. (talk~|write~|speak~|cover~|has|have|had|discuss~|mention~|explain~|describe~|is full|are full|devote~)
        (chapter|section|lecture|article|talk|video|podcast|slide|blog post|thesis) (on|about)
        (somebody|someone|friend|guy|man|woman|person|neighbor|uncle) .. (told|tells|said to|explained to) (me|us)
        (people|folks|architect~|consultant~|boss|cto|manager~|colleague~|friend~|room|crowd|team|everyone|everybody|somebody|someone|guy|vendor~|developer~) .. (shout~|scream~|yell~|cry|cries|preach~|rave~|swear~ by|wave~|worship~)
        (has|have|had) been (recommended|suggested|sold|pitched|proposed) (to)?
        (people|folks|everyone|everybody|others|some|many|most|developers|engineers|juniors|teams|companies|candidates|colleagues|consultants|guys|bloggers|hacker news|twitter|linkedin|vendors|managers|somebody|someone) (always|often|usually|sometimes|like to|love to|love|tend to|would|will|just|all|immediately|directly|these days|who|that)? (say~|shout~|scream~|jump~|talk~|propose~|suggest~|start~|reach~|recommend~|answer~|think|believe~|go for|cry|yell|tell~|use|throw|mention~|rush~|run to|want|love|do|argue~|claim~|swear~|preach~|write|put|sell)
        (some|many|most|others) (people|folks|teams|companies|candidates|developers|engineers|colleagues|articles|blogs)
        (the|every|my|our|a|some|his|one) (boss|colleague~|cto|manager|friend~|teacher|professor|cousin|consultant~|architect~|vendor|team lead|former|blog post|book|article|course|tutorial|youtube|conference|talk|cto~|uncle|brother|mate) .. (say~|want~|love~|told|tell~|think~|recommend~|propose~|suggest~|would|insist~|shout~|use~|sold|wrote|put|like~|ask~)
        (is|are|it is|as) (fashionable|trendy|hype|hyped|in fashion|popular|buzzword~|the hype|a buzzword|modern|sexy|cool)
        (i have|i) (seen|heard|saw|watched) .. (people|teams|companies|of|about|that|it|others|somebody|someone|places|projects|in|a talk|too many|go)?
        i have read .. (people|teams|companies|of|about|that|it|others|somebody|someone|places|projects|in|a talk|too many|go)?
        they (say|said|talk|told|always say|will say|call|will tell|would say|would tell|will suggest|would suggest|will shout|want)
        (you|they|people|somebody|someone|everybody) (will|would|may|might|are going to|be|are)? .. (waiting|expecting|hoping|want~|wanting) .. (me|us) to (say|answer|suggest|mention|name|propose)
        (you|they) (are|will be|may be|might be)? .. (about|going|tempted|itching|likely) to (say|suggest|propose|offer|ask)
        (before|in case|should) (you|anybody|anyone|somebody|someone|they) (suggest~|offer~|ask~|propose~|say~|mention~|bring~ up|start~ on)
        cue the
        (mentor|teacher|professor|tutor|trainer|father|boss|man|guy|someone|somebody|friend|vendor|salesman|person|fellow|chap|dhh|youtuber) .. (told|said|say~|sold|recommended|suggested|will suggest|would say|swore|swears)
        (netflix|uber|google|facebook|twitter|amazon|linkedin|airbnb|big tech|instagram) (do|does|use~|did|has|have|runs|went|can)
        (famous|proverbial|obligatory)
        (everybody|everyone|people|folks|companies|startups) .. (wants to|want to|is doing|are doing|uses|does|do) .. (nowadays|these days|today|now|always|everywhere)?
        looks (nice|good) (in|on)
        (it|one|people|everyone|everybody|some|that) .. (tempting|tempted) (to|is)
        easy to (say|shout|jump|reach|call|cry|yell|blame)
        (blog|blogs|article~|books|posts|internet|talks|marketing|slides|hype|industry|textbook~) .. (say~|scream~|shout~|recommend~|suggest~|promise~|claim~|tell~|want~|push~|swear~)
        (i|we) (would|could|might) have (said|suggested|used|added|done|reached|put|gone|proposed|tried|picked|chosen|bought|shouted)
        i (only|just|merely) (know|knew|read|heard|have read|have heard|have seen)
        i know .. only (from|by|in)
        what could (possibly)? go wrong
        (people|folks|everyone|everybody|others|somebody|someone|developers|teams|juniors|half the room|the room) .. (shout~|scream~|yell~|cry|cries|chant~|clamour~)
        (people|folks|others|guys|admins|teams) (also)? (do|does|love|like)
        to (shout|scream|yell|chant|blurt)
        (they|he|she|who|teacher~|professor~|lecturer~) (taught|teach|showed|drilled) (us|me)
        (everyone|everybody) and (his|their|her) (dog|mother|cat|uncle|brother)
        (people|companies|teams|startups|everyone|everybody) (would|will|then|now|often|typically)? (add|adds|buy|buys|reach|adopt~|install~|deploy~|pick~|choose|bring~)
        (they|he|she|dhh|ops|devops|somebody|someone|management|marketing|sales) (would|will|might) .. (buy|order|add|install|put|use|go|move|get|throw|suggest|propose|say|want|shard|split|introduce|bring|recommend|build|do)
        (they|he|she) (doubled|tripled|bought|added|installed|put|moved|sharded|split|introduced|built|migrated|switched|ordered|upgraded|threw|wanted|decided|had|went|used|tried)
        (people|folks|teams|those|some|colleagues|companies|developers) who (would|will|do|always|swear|love|like)
        (says|shouts|cries|screams) (the|my|our|some|every|everyone|everybody|somebody|someone|a) (architect~|boss|manager~|cto|consultant~|vendor|salesman|one|lead|team|guy|man|colleague~|developer~|internet|crowd|room)?
        (glad|happy|lucky) (i|we) (have|use|run|had)
        (i|we) (am|was|are|were|have been|got) (told|sold|taught)
        (colleague~|friend~|boss|teacher~|mate~|cousin~|professor~) (of|from) (mine|ours|work|my|the) .. (say~|want~|swear~|would|shard~|use~|put|recommend~|suggest~|insist~|shout~|sell~|sold|does|did)
        (silver bullet|magic bullet|religion|cargo cult)
    """,
    "history": """
        (at|in|on|with|from) (my|our|a|the|one|an) (last|previous|former|old|other|earlier|past|first|current|ex) .. (job|company|place|org|employer|project|team|role|position|work|startup|firm|life|gig|client|shop)
        (back then|years ago|last year|in the past|in ##|back in|at the time|in those days|at university|at uni|at school|in class|in my (class|thesis|studies|lecture)) .. (we|i) .. (had|did|used|tried|put|moved|went|built|sharded|added|made|ran|saw|learned|learnt|introduced|worked)?
        (we|i) (had|did|used|tried|sharded|moved|went|migrated|introduced|implemented|built|ran|made|broke|learned|learnt|suffered|spent|lost|worked|operated|burned|saw) .. (that|this|it|to|at|for|a|the|one|with|there|kafka|same|exactly|from|in|on)?
        (place|company|job|team|project) (i|we|where i|where we) (was|were|worked|had|used|did|came|left)
        (years|months|weeks|days) ago
        used to
        (my|our) (last|previous|former|old|earlier|ex) (job|company|place|employer|team|boss|shop|firm|startup|colleagues)
        (we|i) have (done|seen|used|tried|had|been|worked)
    """,
    # would do it
    "commit": """
        (i|we|you|one|they) (would|will|could|can|should|shall|must|might|may|need to|have to|want to|am going to|are going to|plan to|intend to|prefer to|suggest|propose|recommend|choose|pick|take|go|start|begin|add|put|use|create|make|try|do|run|check|look|set|build|move|split|shard|cache|get|give|buy|introduce|consider|ask|also|then|first|now|open|scale|throw|change|replace|read|ended up|tell)
        (now|here|this) is .. (time|moment|place|point) (for|to|where|when)
        (time|moment) has come (for|to)
        (i|we) (go|start|begin|continue|proceed|end) (with|by|for|to|from)
        (let us|let me|lets|please|going to|time (to|for)|ready (to|for)|worth|suggest~|recommend~|propos~|my (first|next|second|third|last|answer|choice|proposal|suggestion|fix|plan|idea|move|step|pick|favorite|recommendation)|next (step|thing|is|would|i|we|comes|up|move)|first (step|thing|move|fix|i|we|is|comes|of all|would)|the (fix|answer|solution|cure|remedy|next step|first step|way|next|boring answer|obvious|first thing|second|best|cheapest|simplest|easiest|cheap|simple|standard|normal|classic|logical|only thing|right thing) .. (is|would be|was|here|to|thing|are|step|answer|fix|move|for)|option~|candidate)
        (could|can|should|shall|may|would|might|why not|why do not|why can not|how about|what about) (we|i|you|it)? (not)? (just)?
        (then|next|after that|afterwards|second|secondly|third|thirdly|finally|lastly|first|firstly|also|additionally|plus|besides|moreover|in addition|followed by|step #|another|in parallel|meanwhile|start with|starting with|begin with|beginning with|go for|go with|switch to|move on to|try)
    """,
    "positive_after": """
        (is|are|be) what (i|we) (would|will|want|suggest|propose|recommend|need)
        (would|could|might|will|should|can|may) .. (help|helps|be (good|great|best|fine|ok|useful|appropriate|next|first|nice|better|enough|worth|ideal|right|my|the|a|an|needed|required|necessary|added|done|used|cheap)|solve|fix|reduce|relieve|improve|work|do|make sense|take|come|go|follow|speed|get|give|save|cut|suffice|buy)
        (is|are|be|it is|as|comes|come|goes|go|being) .. (next|first|second|third|last|then|the (next|first|second|third|last|fix|answer|solution|way|cure|remedy|best|simplest|easiest|cheapest|natural|obvious|logical|right|only|most)|an option|option|a must|good|appropriate|useful|needed|necessary|required|possible|suitable|better|best|my (next|first|choice|answer|favorite)|worth|enough|mandatory|recommended|simple|easy|cheap|cheaper|helpful|great|fine|in order|also|reasonable|before|after|earlier|preferable|ideal|perfect|a good|the step)
        (help~|makes sense|make sense|first|next|before|after|come~|go~|last|to (reduce|take|serve|speed|improve|avoid|relieve|help|offload|handle|scale|absorb|spread|have|get|keep|make|cut|store))
        (should|must|has to|have to|need to|needs to|ought to) be
        (give|gives) .. (factor|headroom|room|rest|relief|slack|breathing)
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
        (need|want|require|missing|lacking) (#|some|a few|a couple of|these|those|several|two or three|your)? (numbers|figures|facts|answers|values|things)
        (hard|difficult|impossible|tough|tricky|pointless|useless) to (say|tell|answer|judge|advise|decide|start) .. (without|before|until|unless|not)
        (without|not|before) knowing
        (i|we) would (also|first|really)? (want|like) (the|a|some|your|that) .. (first|before|for|count|size|rate|load|time|number~|figure~|target)
        (not|nothing|cannot|no) .. (until|unless|before) (i|we|someone|somebody|you|they) (know|knows|have|has|tell|tells|put|puts|see|hear)
        (can|could) (you|somebody|someone) (show|send|get|give|read) (me|us)? (the|some|your|a)
        (pin~|nail~) down (what|how|which|whether|the)
        (i|we|you|one) (would|will|should|could|must|might) (first)? ask (for|who|what|how|when|where|is|are|whether|if|which|since|about|you|them)
        (i|we) (must|should|have to|has to|got to|gotta) (first)? (know|understand|hear|learn|clarify|find out)
        ask (since|any|who|in which|at what)
        (#|two|three|some) (numbers|figures|things|facts|answers|questions) (would|will|could)? (help|first|quickly|please|before)
        you (never|not) (told|tell|said|say|mention~|gave|give|specified)
        (i|we) never (found out|heard|asked|learned|learnt|got told)
        (feel|sleep|be) (better|happier|calmer) if (i|we) (knew|know|had|heard)
        (hinges|hangs|turns|rests|stands or falls) (on|with|upon)
        (from you|from the team|from your side) (i|we) (need|want|would need)
        (i|we) (would)? (need|want|require) .. from (you|the team|your side|somebody)
        (i|we) (do not|don) know (yet)? (what|how|whether|if|which|when|the)
        you (have|did|do) not (yet)? (told|tell|say|said|mention~|give|given|specify|specified) (me|us)?
        (nobody|no one) (has|have)? (told|tell~|said|say~|mention~|gave|given) (me|us)?
        (i|we) (am|are)? (missing|lack|lacking)
        (would|will|could) help (me|us|a lot)? to (know|hear|learn)
        (useful|good|important|nice|interesting|helpful|great) to (know|hear|learn)
        ask (whether|if|how|what|when|which)
        (i|we)? would need
        (i|we) (still|also|first)? (need|require|miss|lack) .. (numbers|figures|number|figure|facts) (first|before|from you)?
        (inputs|unknowns|unknown|open points|to find out|to clarify|missing information)
        (number~|figure~|thing~|fact~|detail~) (please|first|from you)
        unless (i|we) (know|have|see|learn|hear)
        (would|will|does) (matter|make a difference) to me (if|whether|how|what|since|when|which)?
        makes a difference (if|whether|how|what|which|when)
        (calmer|happier|easier|better) if (someone|somebody|you) .. (told|tell|knew|said|could tell)
        (begin|start|starting|beginning|begins) (by|with) (asking|questions|a question|clarifying)
        (align|clarify|settle) (with)? .. (stakeholders|you) (on|about)
        (be)? my (question|questions)
        (it)? depend~ (on|of|from|how|whether|what|which|if)
        (mind|care) (telling|sharing|to tell|to share|giving) (me|us)?
        (any|no|got any|have you any|got an|any rough) (idea|clue|number~|figure~|data|feeling|estimate~|info) (of|about|on|for|how|what)
        (i|we) (would|will|do)? .. (be interested|be curious|be keen|be glad|like to hear|wonder~|be asking) (in|about|to (know|hear|learn|see)|how|what|whether|if)?
        (what|all) (i|we) (do not|would like to|want to|need to|still need to|would need to|must) (know|hear|learn|find out) (is|yet)?
        (that|it) would tell me (how|what|whether|if)
        (first|my) (question~|ask) (is|are|would be|for you|to you)?
        (let me|allow me to|may i|might i|can i|could i|shall i) (first)? (ask|know|inquire|check|hear|learn) (you|with you|about|how|what|when|which|whether|if|who|where|is|for)?
        (someone|somebody|you) (must|should|need to|has to|have to|would have to) (tell|give|show) (me|us)
        (give|send|show|hand|get) (me|us) (the|some|a|your) .. (number~|figure~|count~|size|rate|schema|ddl|qps|definition)
    """,
    # asks for what was named just before
    "ask_back": """
        (can|could|would|may|might|will) (you|i|we|someone|somebody) .. (fill|give|have|tell|get|share|answer|provide|know|see) .. (those|these|them|that|any of|values|answers|all of|numbers|the three)
        (do|have) (you|we) .. (those|these|them|any of|values for|answers to|all of|the three)
        (please|kindly|just)? (tell|give|send|get) (me|us) (these|those|that|them|which|both|all of (it|them|these)|the (three|two|four)) (please|first|and|then|before)?
        (these|those|this|that) (#|two|three|four|things|numbers|facts|is what|are what)? .. (i|we) (need|want|miss|ask|must know|must have|would need)
        (may|can|could) i know (the same|that|these|those|this|it) (from you)?
        (you|somebody|someone) tell me
    """,
    # asks somebody else, or finds out
    "ask_other": """
        ask (devops|ops|dba|dbas|team|colleague~|product|business|users|around|the (dba|team|devops|ops|business|product|users|hosting|sysadmin|boss|planner|database|db)|for (#|only|less|fewer|columns|those|what))
        ask (it|them|him|database|db)? (only|just)? for (#|only|just|less|fewer|columns|fields|those|what|no more)
        ask (only|just) for
        ask (planner|optimizer|engine)
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
        (fewer|less|smaller|shorter) .. (byte~|column~|data|rows|pages|to (read|fetch|ship|send|carry|haul|move)|reads|per row|traffic|work)
        (for nothing|needlessly|in vain|unread|nobody (reads|needs|looks at|asked for))
        (takes|is|costs|that is|it is|only|just|one|no) .. (a|one|no|half a)? (minute|config line|ddl|line of|code touched|code change|code changes|restart|deploy|afternoon|half an hour|lunch break)
    """,
    # takes up, by a pronoun, what was named before
    "take_it": """
        (add|create|make|build|put|give|define|introduce|provide|set|get|install|stick|slap|throw|whack|chuck|lay|want|need|type) (it|them|him|her|email|column|in|on|up|there)? (new|second|proper|right|better|fresh|separate|different|suitable|matching|full|partial|composite|missing|covering|another|correct|decent|usable)? one
        (would|will|could|should|let us|then|and|so|must) (add|create|build|make|put) (it|that) (there|on|in|first|now|right away|immediately|at once)?
        if not .. (i would|we would|i will|we should|then) (do|add|create|make|build) (it|that|so|one)
        have (it|one) (built|made|created|added) (anew|new|again)?
        (second|another|new|separate|extra|additional) one (on|over|with)
        (add|create|make|build|put|lay|stick|slap|set|get|define|declare|install|place) (it|one) (there|up|concurrently|online|then|quickly|straight|right away|at once|tonight|for it|myself)
        (one|it) (must|should|has to|have to|needs to|ought to|can|could|will|would|shall|may) (get|be) (made|created|added|built|laid|put|set up|set|defined|placed|installed|introduced) (on|there|in|up)?
        (get|have|see|want) (it|one) (put|made|built|created|added|in place|set up|installed)
        that is (then)? (job|step|task|stop|number|fix) (one|#)
        (we|i|you|then|would|should|must|could|will|they|somebody|just|people|please) (make|create|build|add|lay|place|put up|set up|install|define) one
        if (not|no|none|missing|absent|nothing|there is none) ... (add|create|make|build|put|set|define|lay|place) (it|one)
        (is|are) (none|missing|absent|nothing) ... (add|create|make|build|put|lay) (it|one)
        (we|i|you|then) (must|should|would|will|can|could|may)? (then)? (add|create)
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
