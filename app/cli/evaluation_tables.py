"""The report of `dryrun evaluate` as tables."""

from collections.abc import Mapping

from pydantic import BaseModel, ConfigDict, Field
from rich.console import Console
from rich.table import Table

from app.evaluation.agreement import Agreement
from app.evaluation.breakdown import Quality, Trust
from app.evaluation.measures import LEVELS, Counts

MOST_CONCEPTS = 12  # rows of the table of concepts


class Report(BaseModel):
    """All that `dryrun evaluate` found; as JSON, `everything` is called "all"."""

    model_config = ConfigDict(frozen=True, serialize_by_alias=True)

    everything: Agreement = Field(serialization_alias="all")
    writers: dict[str, Agreement]
    bands: dict[str, Agreement]
    baselines: dict[str, Agreement]
    acts: dict[str, Quality]
    act_confusion: dict[str, dict[str, int]]
    level_confusion: dict[str, list[list[int]]]
    concepts: dict[str, Counts]
    trust: tuple[Trust, ...]


def print_tables(report: Report) -> None:
    """Print the report, one table after another."""
    console = Console(markup=False, emoji=False, highlight=False)  # ids and flags are shown as they stand
    if not console.is_terminal:
        console.width = 120  # a pipe has no width; the default would break the table
    for table in (
        _figures(report.everything, report.writers),
        _flags(report.everything),
        _acts(report),
        _act_confusion(report),
        _level_confusion(report),
        _concepts(report),
        _compared("Interviews by quality", report.bands),
        _trust(report),
        _compared("Simpler scorers on the same transcripts", {"Dry Run": report.everything, **report.baselines}),
        _worst(report.everything),
    ):
        console.print(table)


def _figures(everything: Agreement, writers: Mapping[str, Agreement]) -> Table:
    """A column for all transcripts and for each writer; a row for each figure."""
    columns = [everything, *writers.values()]
    table = Table(title=f"Agreement over {everything.transcripts} transcripts")
    table.add_column("figure")
    for name in ("all", "95 %", *writers):
        table.add_column(name, justify="right")

    def add(title: str, *values: object, interval: str = "") -> None:
        shown = [
            "–" if value is None else f"{value:.3f}" if isinstance(value, float) else str(value) for value in values
        ]
        between = everything.ci95.get(interval)
        table.add_row(title, shown[0], f"{between.low:.3f} – {between.high:.3f}" if between else "", *shown[1:])

    for name in everything.qwk:
        add(f"qwk {name}", *(one.qwk.get(name) for one in columns))
    table.add_section()
    add("qwk mean", *(one.qwk_mean for one in columns), interval="qwk_mean")
    add("qwk pooled", *(one.qwk_pooled for one in columns), interval="qwk_pooled")
    add("exact", *(one.exact for one in columns))
    add("within 1", *(one.within1 for one in columns))
    table.add_section()
    add("observations F1", *(one.obs_f1 for one in columns), interval="obs_f1")
    add("concepts F1", *(one.concept_f1 for one in columns))
    for act in everything.act_f1:
        add(f"{act} F1", *(one.act_f1[act] for one in columns))
    add("quotes to the letter", *(one.quote_ok for one in columns))
    add("quotes that fit", *(one.quote_fit for one in columns))
    add("flags F1", *(one.flag_f1 for one in columns))
    add("rank", *(one.rank for one in columns))
    add("transcripts", *(one.transcripts for one in columns))
    return table


def _flags(everything: Agreement) -> Table:
    table = Table("flag", "hits", "false alarms", "misses", title="Flags")
    for name, counts in everything.flags.items():
        table.add_row(name, *map(str, counts))
    return table


def _worst(everything: Agreement) -> Table:
    table = Table("transcript", "gold and read levels", title="Furthest off")
    for one in everything.worst:
        if one.off:
            table.add_row(one.id, ", ".join(f"{name} {gold} → {read}" for name, (gold, read) in one.off.items()))
    return table


def _acts(report: Report) -> Table:
    table = Table("act", title="Observations by act")
    for name in ("precision", "recall", "F1"):
        table.add_column(name, justify="right")
    for act, one in report.acts.items():
        table.add_row(act, _shown(one.precision), _shown(one.recall), _shown(one.f1))
    return table


def _act_confusion(report: Report) -> Table:
    table = Table("labelled", title="What is read as what (turn and concept)")
    for name in report.act_confusion:
        table.add_column(name, justify="right")
    for gold, row in report.act_confusion.items():
        table.add_row(gold, *(str(count or "·") for count in row.values()))
    return table


def _level_confusion(report: Report) -> Table:
    table = Table("criterion", title="Levels: labelled → read, and how many transcripts")
    for gold in LEVELS:
        table.add_column(f"labelled {gold}")
    for name, rows in report.level_confusion.items():
        cells = [", ".join(f"{read}: {count}" for read, count in enumerate(row) if count) or "–" for row in rows]
        table.add_row(name, *cells)
    return table


def _concepts(report: Report) -> Table:
    table = Table("concept", title=f"The {MOST_CONCEPTS} concepts with the most errors")
    for name in ("hits", "false alarms", "misses"):
        table.add_column(name, justify="right")
    for name, counts in list(report.concepts.items())[:MOST_CONCEPTS]:
        table.add_row(name, *map(str, counts))
    return table


def _compared(title: str, parts: Mapping[str, Agreement]) -> Table:
    table = Table("", title=title)
    for name in ("transcripts", "qwk mean", "exact", "within 1", "observations F1", "flags F1", "rank"):
        table.add_column(name, justify="right")
    for name, one in parts.items():
        figures = (one.qwk_mean, one.exact, one.within1, one.obs_f1, one.flag_f1, one.rank)
        table.add_row(name, str(one.transcripts), *map(_shown, figures if one.transcripts else (None,) * len(figures)))
    return table


def _trust(report: Report) -> Table:
    table = Table("understood", title="How far off the reading is, by how much it says it understood")
    for name in ("transcripts", "levels off by", "observations F1"):
        table.add_column(name, justify="right")
    for one in report.trust:
        table.add_row(f"{one.low:.0%} – {one.high:.0%}", str(one.transcripts), _shown(one.error), _shown(one.f1))
    return table


def _shown(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"
