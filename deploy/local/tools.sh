#!/bin/sh
# Installs what optional checks need, on Debian and as root; elsewhere it says what it would install.
set -eu

tools="redis-server chromium"

missing=""
for tool in $tools; do
    command -v "$tool" > /dev/null || missing="$missing $tool"
done
# A browser without letters shows boxes.
case $missing in *chromium*) missing="$missing fonts-inter fonts-noto-color-emoji" ;; esac
if [ -z "$missing" ]; then
    echo "Nothing is missing: $tools"
elif [ "$(id -u)" -ne 0 ] || ! command -v apt-get > /dev/null; then
    echo "Not installed (that takes root and Debian):$missing"
else
    # The package would start a server of its own; ours is the only one wanted.
    export DEBIAN_FRONTEND=noninteractive RUNLEVEL=1
    apt-get update -qq
    # shellcheck disable=SC2086
    apt-get install -y -qq --no-install-recommends $missing
fi
