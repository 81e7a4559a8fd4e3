"""Our own files, under addresses that carry a hash of their content, so that browsers may keep them for good."""

import hashlib
from functools import lru_cache
from pathlib import Path

from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from app.paths import STATIC

PREFIX = "/static"
FOREVER = "public, max-age=31536000, immutable"


def static_has(path: str) -> bool:
    """Whether the file is there. htmx is installed, not committed: pages work without it."""
    return (STATIC / path).is_file()


def static_url(path: str) -> str:
    """The address of a file of `static/`. Raises FileNotFoundError where there is none."""
    file = STATIC / path
    status = file.stat()
    return f"{PREFIX}/{_digest(file, status.st_mtime_ns, status.st_size)}/{path}"


@lru_cache(maxsize=256)
def _digest(file: Path, _modified_ns: int, _size: int) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()[:12]


class HashedFiles(StaticFiles):
    """Serves `/<hash>/<path>`. A hash that is not the file's gets the file all the same, but not to be kept."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """See the class."""
        digest, _, rest = path.partition("/")
        response = await super().get_response(rest, scope)
        right = response.status_code in (200, 304) and static_url(rest).split("/")[2] == digest
        response.headers["Cache-Control"] = FOREVER if right else "no-cache"
        return response
