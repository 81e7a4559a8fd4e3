"""What a good candidate says, for tests that need an interview to come to a close."""

GOOD = (
    "Before anything else: what response time is required, how slow is it now, is it always slow, "
    "and how many queries per second hit it?",
    "I would run EXPLAIN on it and look at the slow query log. If the plan shows a full table scan, "
    "I would add an index on the column: a scan is O(n), an index lookup O(log n).",
    "Then I would see why the index is not used, run ANALYZE, and select only the columns we need.",
    "If the statement is fast alone and slow in the crowd, it is the load; if it is slow alone, it is the plan.",
    "A bigger machine first since it is quick, then read replicas behind a load balancer, though they lag, then "
    "caching in Redis, where invalidation is hard, and materialized views for expensive reports, which go stale.",
    "In order: the query and its indexes, materialized views, vertical scaling, replicas, caching, because the cheap "
    "and reversible steps come first. Sharding and CQRS only when all of that is not enough.",
    "Shard by user id with consistent hashing, so that new shards move little data; cross-shard queries get harder. "
    "Then CQRS: writes in PostgreSQL, reads from Elasticsearch, kept in step through Kafka, eventually consistent.",
    "That is all from my side, nothing to add.",
)
MOST = 16  # answers after which every interview has closed
