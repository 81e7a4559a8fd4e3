#!/usr/bin/env bash
# Sees to it that there is a Chromium for the browser tests: the system's; else Debian's package, as root; else
# Playwright's own build, inside .venv. `tests/browsers.py` looks for it in the same order.
set -euo pipefail
cd "$(dirname "$0")/.."

for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" >/dev/null 2>&1 && exit 0
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing Debian's chromium for the browser tests (once) ..."
    export DEBIAN_FRONTEND=noninteractive
    if apt-get -qq update >/dev/null && apt-get -qq install -y --no-install-recommends chromium >/dev/null; then
        exit 0
    fi
    echo "Debian's chromium could not be installed; trying Playwright's own ..." >&2
fi
if ! PLAYWRIGHT_BROWSERS_PATH=0 .venv/bin/python -m playwright install chromium; then
    echo 'dryrun: no Chromium for the browser tests: install one (on Debian, as root: apt-get install chromium)' >&2
    exit 1
fi
