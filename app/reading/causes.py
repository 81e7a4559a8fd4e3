# ruff: noqa: E501 - one phrase a line
"""English cues of what makes a system slow: too many at once, or one thing that is slow by itself. A part of the cues in
`cues.py`, read by `cases.py` where two cases are opposed, so they may be generous."""

CAUSES: dict[str, str] = {
    # too many at once: blamed, or treated as such
    "by_many": """
        (load|traffic|volume|crowd~|rate|qps|rps|quantity|amount|number|numbers|mass|masses|demand|arrival~|saturat~|saturation|overload~|overrun|congestion|congested|jam|jammed|queue~|queueing|queuing|capacity|concurrency|throughput|pressure|contention|rush|stampede|swamped|throng|herd|utilisation|utilization|bottleneck|competition|company|neighbours|neighbors|waiting|wait~|peak|hardware|infrastructure|everyone|everybody|people|visitors|persons|customers|guests|users|calls|requests|sessions|connections|processes|executions|machine|box|server|host|cpu|cores)
        (too (many|much|busy|full|crowded|hot|small)|many|more|so many|how many|how often) .. (of them|at once|at the same time|together|in parallel|people|queries|requests|statements|calls|users)?
        (is|of|large|high|big|small|low|rising|reduce|control) q
        (bigger|another|more|second|extra|further|add~|buy~|open~|hire|spread~|shed~|throttle~|limit~|cap|shave|scale~|reduce~|avoid~|drop|remove~|lower~|share|distribute~|take .. (away|off)|relieve~|relief|help the machine|scaling|sharing) .. (server~|core~|cpu~|machine~|box~|hardware|door~|bed~|desk~|lane~|counter~|till~|copy|copies|replica~|node~|work|cache|load|it|them|calls|requests|one|capacity)?
        (redis|cache|caching|memcached|replica~|follower~|standby|pool|pooler|pgbouncer|limiter|admission control|back pressure|backpressure)
        (taking|take) turns
        (everything|everyone|all|every|each|others|neighbours|neighbors|rest) .. (slow~|suffer~|drag~|wait~|together|alike)
    """,
    # one thing that is slow by itself: blamed, or treated as such
    "by_itself": """
        (query|statement|sql|select|plan|planner|optimizer|optimiser|engine|code|index|indexes|scan|execution|craftsmanship|design|schema|access path|query shape|programming|programmer|developer|orm|database|lookup|search|look up|path|io|disk|lock|locks|algorithm|recipe|instructions|directions|route)
        (it|itself|this one|that one|by itself|alone|on its own|in itself|one alone|single one|one query|this patient|patient|librarian|clerk|cook|cashier)
        (fix~|tune~|tuning|mend~|rewrite~|rewriting|repair~|treat~|optimize~|optimise~|train~|cure~|improve~|correct~|change~|fixing) (it|the|that|this|how|him|her|them|one|query|statement|sql)
        (back|go back|return) to .. (plan|explain|query|statement|perf|planner|drawing board|it|engine)
        (way) (we|it|they|you) (is|are)? (ask~|look~|written|read~|quer~|search~|phrase~)
        (look~|asked|written|phrased|put) (up)? (badly|wrong|clumsily|poorly|wrongly)
        (every|each) (call|execution|one|query|run|request) .. (expensive|slow|too much|costs|work)
        (bad|rotten|sick|poor|wrong|rotten|silly|lousy|stupid) (one|query|plan|statement)
        (explain|analyze|analyse)
    """,
    # clears of blame
    "cleared": """
        (is|are|be|seem~|look~|stay~) (all|entirely|quite)? (innocent|blameless|irrelevant|off the hook|acquitted|cleared|out of it|fine|beside the point)
        not (the|to|a|your|be|my)? (guilty|culprit|blame|cause|reason|villain|fault|at fault|suspect|problem|responsible|limit|bottleneck)
        (cannot|can not|could not|is not|will not) be .. (volume|load|traffic|amount|quantity|number~|rate|crowd|persons|people|users|it|query|plan|statement)
        (is|it is|then) not (the|a|about|because of|your)? (one|load|traffic|volume|rate|amount|quantity|number~|persons|people|crowd|query|plan|statement|sql|users|database)
        (no|never|neither) .. (index|hardware|capacity|machine|server|box|replica) .. (help~|cure~|in the world|fix~|solve~|save~)?
        (not|never|no longer|does not) (matter~|to do with|care|count|play)
        (more|new|bigger|extra) hardware .. (wasted|waste|no use|will not help|does not help)
    """,
    # what such a test is made by
    "tried_alone": """
        (alone|lonely|on its own|by itself|quiet|empty|idle|silent|calm|off peak|off hours|night~|midnight|nighttime|morning~|small hours|sunday~|weekend~|holiday~|isolated|isolation|unloaded|nobody|no one|no traffic|no load|without (load|traffic|others|company)|copy|clone|replay~|restored|test (machine|server|box|system|copy)|staging|laptop|single user|one user|one (request|call|query|run|session|client|connection|person|reader|customer|virtual user)|once|single (call|run|request|query)|just (one|once)|rate of 1|first thing)
        (load test|benchmark~|pgbench|replay~|jmeter|k6|gatling|throttle~|halve~|half of|pause~|stop half|cut .. (half|traffic)|switch off|turn off|ramp~|step up|double~)
        (compare~|versus|against|overlay~|correlat~|plot~|regress~|scatter|side by side|lay .. over|line up|together|in step|rise~ (and|with|together)|follow~|tracks|moves with|goes with|same shape|hockey stick|knee|bend~|flat|slope|curve)
        (service time|wait events|wait stats|waiting time|time in queue|queue time|buffers|active sessions|cpu time|db time|mean time|calls|count)
    """,
}
