#!/bin/sh
# Installs what optional checks need, on Debian and as root; elsewhere it says what it would install.
set -eu

# The first is without the parts for a window, and takes half the processor's time.
browsers="chromium-headless-shell chromium chromium-browser google-chrome"

missing=""
command -v redis-server > /dev/null || missing="$missing redis-server"
browser=""
for name in $browsers; do
    if [ -z "$browser" ] && command -v "$name" > /dev/null; then browser=$name; fi
done
# A browser without letters shows boxes.
[ -n "$browser" ] || missing="$missing chromium-headless-shell fonts-inter fonts-noto-color-emoji"
# An older one renders another Kustomize.
if ! command -v kubectl > /dev/null; then
    offered=$(apt-cache policy kubernetes-client 2> /dev/null | sed -n 's/.*Candidate: \([0-9]*\)\.\([0-9]*\).*/\1\2/p')
    if [ "${offered:-0}" -ge 127 ]; then
        missing="$missing kubernetes-client"
    else
        echo "kubectl 1.27 or later is not in this Debian: the checks of manifests need it, from Kubernetes itself"
    fi
fi
command -v promtool > /dev/null || missing="$missing prometheus"
if [ -z "$missing" ]; then
    echo "Nothing is missing: redis-server $browser promtool"
elif [ "$(id -u)" -ne 0 ] || ! command -v apt-get > /dev/null; then
    echo "Not installed (that takes root and Debian):$missing"
else
    # Some packages would start servers of their own; ours are the only ones wanted.
    export DEBIAN_FRONTEND=noninteractive RUNLEVEL=1
    apt-get update -qq
    # Before Debian 12 the browser comes whole or not at all.
    apt-cache show chromium-headless-shell > /dev/null 2>&1 ||
        missing=$(echo "$missing" | sed 's/chromium-headless-shell/chromium/')
    # shellcheck disable=SC2086
    apt-get install -y -qq --no-install-recommends $missing
fi
