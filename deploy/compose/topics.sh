#!/bin/bash
# Makes the topics that are missing, each with its dead letters. Run inside the broker's image; its
# table is the one of io.loggia.local.parts.Topics, and the build compares them.
set -euo pipefail

server=kafka:9092
partitions=4
week="--config cleanup.policy=delete --config retention.ms=604800000"
last_state="--config cleanup.policy=compact --config max.compaction.lag.ms=604800000 --config segment.ms=86400000"

topics() { /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$server" "$@"; }

present=$(topics --list)

# Words are meant to be split here: they are options.
# shellcheck disable=SC2086
make() {
    if ! grep -qxF "$1" <<< "$present"; then
        topics --create --topic "$1" --partitions "$partitions" --replication-factor 1 $2
    fi
}

with_dead_letters() {
    make "$1" "$2"
    make "$1.dlq" "$week"
}

with_dead_letters profiles "$last_state"
with_dead_letters public-profiles "$last_state"
with_dead_letters follows "$last_state"
with_dead_letters memberships "$last_state"
with_dead_letters blocks "$last_state"
with_dead_letters posts "$week"
with_dead_letters topics "$week"
with_dead_letters outward-posts "$week"
with_dead_letters crossings "$last_state"
with_dead_letters voices "$last_state"
with_dead_letters conversations "$last_state"
with_dead_letters erasures "$week"
with_dead_letters activities.build-server "$week"
with_dead_letters published-profiles "$last_state"
with_dead_letters published-follows "$last_state"
with_dead_letters published-posts "$week"
echo "Topics are there."
