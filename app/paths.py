"""Where the files that come with the product lie: the one place that knows.

In a checkout they stand beside the package. A packaged build may carry them inside it, as `app/_files`; everybody who
asks here is served from either.
"""

from pathlib import Path

_MARKER = "question_bank"


def shipped_files() -> Path:
    """The folder that holds `question_bank`, `templates`, `static` and `migrations`.

    Raises `FileNotFoundError` where neither place has them, naming both: the installation is not whole.
    """
    package = Path(__file__).resolve().parent
    candidates = (package / "_files", package.parent)
    for folder in candidates:
        if (folder / _MARKER).is_dir():
            return folder
    raise FileNotFoundError(f"found no {_MARKER} in {' or '.join(map(str, candidates))}; reinstall Dry Run")


ROOT = shipped_files()
QUESTION_BANK = ROOT / "question_bank"
TEMPLATES = ROOT / "templates"
STATIC = ROOT / "static"
MIGRATIONS = ROOT / "migrations"
