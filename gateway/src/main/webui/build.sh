#!/bin/sh
# Builds the client for Maven: types, type check, lint, tests, bundle, budgets. Skipped when nothing that goes
# into it has changed since; says what to do where Node is missing.
set -eu
cd "$(dirname "$0")"

output=${LOGGIA_WEBUI_OUTPUT:-../../../target/webui}
needed="20.19"
advice="The web client is built with Node $needed or newer (with npm): install it (https://nodejs.org, or your system's package)."

command -v node > /dev/null && command -v npm > /dev/null || { echo "There is no node and npm on the PATH. $advice" >&2; exit 1; }
node -e "const [a, b] = process.versions.node.split('.').map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)" ||
    { echo "Node is $(node --version), which is too old. $advice" >&2; exit 1; }

fingerprint() {
    {
        node --version
        find . -type f -not -path './node_modules/*' -not -path './src/generated/*' -print0 | LC_ALL=C sort -z | xargs -0 sha256sum
        sha256sum ../../../../*/src/main/openapi/openapi.yaml
        find ../../../../events/contract/src/main/resources -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum
    } | sha256sum
}

stamp=$output.stamp
now=$(fingerprint)
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$now" ] && [ -f "$output/index.html" ]; then
    echo "The web client is as it was built last."
    exit 0
fi
rm -f "$stamp"

lock=$(sha256sum package-lock.json)
if [ "$(cat node_modules/.lock 2> /dev/null || true)" != "$lock" ]; then
    npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
    printf '%s\n' "$lock" > node_modules/.lock
fi
# Types are many small objects: a larger nursery spares the collector a tenth of the time.
NODE_OPTIONS="${NODE_OPTIONS:-} --max-semi-space-size=64" npm run --silent build
printf '%s\n' "$now" > "$stamp"
