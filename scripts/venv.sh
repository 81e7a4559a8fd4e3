#!/usr/bin/env bash
# Makes .venv with the first Python 3.11 or newer that can make one. Says in one line what is missing where none can.
# PYTHON=/path/to/python names the one to take.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ -n "${PYTHON:-}" ]; then
    names=("$PYTHON")
    reason="PYTHON=$PYTHON does not run: name a Python 3.11 or newer"
else
    names=(python3 python3.14 python3.13 python3.12 python3.11 python)
    reason='Python 3.11 or newer is needed and none was found: install it, or name it with PYTHON=/path/to/python'
fi
for name in "${names[@]}"; do
    command -v "$name" >/dev/null 2>&1 || continue
    version=$("$name" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null) || continue
    if ! "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
        reason="$name is Python $version; Python 3.11 or newer is needed: install it, or name it with PYTHON=/path/to/python"
        continue
    fi
    if ! "$name" -c 'import ensurepip, venv' 2>/dev/null; then
        reason="$name (Python $version) cannot make environments: install its venv module (on Debian and Ubuntu: python$version-venv)"
        continue
    fi
    echo "Making .venv with Python $version ..."
    "$name" -m venv --clear .venv
    mkdir -p .venv/stamps
    pwd -P >.venv/home
    exit 0
done
echo "dryrun: $reason" >&2
exit 1
