"""Runs migrations on the connection that `app.storage.migrate` hands over; the caller begins and commits."""

from alembic import context

from app.storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,  # SQLite too: our connections begin their transactions themselves
    render_as_batch=True,
    compare_type=True,
)
context.run_migrations()
