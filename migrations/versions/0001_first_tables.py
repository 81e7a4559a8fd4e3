"""The first tables: questions, people, interviews and what belongs to them.

Revision: 0001. Follows nothing.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _questions_and_people()
    _interviews()
    _parts_of_interviews()


def _questions_and_people() -> None:
    op.create_table(
        "question_versions",
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("question_id", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        _time("first_seen_at"),
        sa.PrimaryKeyConstraint("content_hash", name="pk_question_versions"),
    )
    op.create_index("ix_question_versions_question_id", "question_versions", ["question_id"])
    op.create_table(
        "people",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("email", sa.String()),
        sa.Column("password_hash", sa.String()),
        _time("created_at"),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
        sa.UniqueConstraint("email", name="uq_people_email"),
    )
    op.create_index("ix_people_role", "people", ["role"])
    op.create_table(
        "login_sessions",
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        _time("created_at"),
        _time("last_seen_at"),
        _time("expires_at"),
        sa.PrimaryKeyConstraint("token_hash", name="pk_login_sessions"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_login_sessions_person_id", ondelete="CASCADE"),
    )
    op.create_index("ix_login_sessions_person_id", "login_sessions", ["person_id"])
    op.create_index("ix_login_sessions_expires_at", "login_sessions", ["expires_at"])
    op.create_table(
        "setup_links",
        sa.Column("token_hash", sa.String(), nullable=False),
        _time("created_at"),
        _time("expires_at"),
        _time("used_at", nullable=True),
        sa.PrimaryKeyConstraint("token_hash", name="pk_setup_links"),
    )


def _interviews() -> None:
    op.create_table(
        "interviews",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("question_hash", sa.String(), nullable=False),
        sa.Column("seed", sa.BigInteger(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        _time("started_at"),
        _time("finished_at", nullable=True),
        sa.Column("time_limit_s", sa.Integer()),
        sa.Column("extensions", sa.Integer(), nullable=False),
        sa.Column("forked_from", sa.String()),
        sa.Column("forked_stage", sa.String()),
        sa.Column("copied_turns", sa.Integer(), nullable=False),
        sa.Column("answers", sa.Integer(), nullable=False),
        _time("deleted_at", nullable=True),
        sa.Column("total", sa.Integer()),
        sa.Column("score_status", sa.String()),
        sa.Column("unscored_reason", sa.String()),
        sa.PrimaryKeyConstraint("id", name="pk_interviews"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_interviews_person_id"),
        sa.ForeignKeyConstraint(
            ["question_hash"], ["question_versions.content_hash"], name="fk_interviews_question_hash"
        ),
        sa.ForeignKeyConstraint(
            ["forked_from"], ["interviews.id"], name="fk_interviews_forked_from", ondelete="SET NULL"
        ),
    )
    op.create_index("ix_interviews_person_id_started_at_id", "interviews", ["person_id", "started_at", "id"])
    op.create_index("ix_interviews_forked_from", "interviews", ["forked_from"])
    deleted = sa.text("deleted_at IS NOT NULL")
    op.create_index(
        "ix_interviews_deleted_at", "interviews", ["deleted_at"], sqlite_where=deleted, postgresql_where=deleted
    )


def _parts_of_interviews() -> None:
    op.create_table(
        "turns",
        sa.Column("interview_id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        _time("said_at"),
        sa.Column("move", sa.Text()),
        sa.Column("key", sa.String()),
        sa.Column("request_hash", sa.String()),
        sa.PrimaryKeyConstraint("interview_id", "number", name="pk_turns"),
        _of_interview("turns"),
        sa.UniqueConstraint("interview_id", "key", name="uq_turns_interview_id_key"),
    )
    op.create_table(
        "readings",
        sa.Column("interview_id", sa.String(), nullable=False),
        sa.Column("turn_number", sa.Integer(), nullable=False),
        sa.Column("reader_hash", sa.String(), nullable=False),
        sa.Column("reader", sa.String(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        _time("created_at"),
        sa.PrimaryKeyConstraint("interview_id", "turn_number", "reader_hash", name="pk_readings"),
        sa.ForeignKeyConstraint(
            ["interview_id", "turn_number"],
            ["turns.interview_id", "turns.number"],
            name="fk_readings_interview_id_turn_number",
            ondelete="CASCADE",
        ),
    )
    op.create_table(
        "scorecards",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("interview_id", sa.String(), nullable=False),
        _time("created_at"),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("total", sa.Integer()),
        sa.Column("rubric_hash", sa.String(), nullable=False),
        sa.Column("reader_hash", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_scorecards"),
        _of_interview("scorecards"),
    )
    op.create_index("ix_scorecards_interview_id_created_at", "scorecards", ["interview_id", "created_at"])
    op.create_table(
        "drafts",
        sa.Column("interview_id", sa.String(), nullable=False),
        sa.Column("turn_number", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        _time("saved_at"),
        sa.PrimaryKeyConstraint("interview_id", name="pk_drafts"),
        _of_interview("drafts"),
    )


def _time(name: str, *, nullable: bool = False) -> sa.Column:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _of_interview(table: str) -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_interview_id"
    return sa.ForeignKeyConstraint(["interview_id"], ["interviews.id"], name=name, ondelete="CASCADE")
