#!/bin/bash
# Feeds the CSV reader any bytes at all: Fuzz/run.sh [SECONDS], 60 unless given.
# Ends with 0 when nothing broke; a breaking input is left in .build-fuzz/ for a spec.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-60}
work=.build-fuzz
mkdir -p "$work/corpus"
swiftc -O -sanitize=fuzzer,address -parse-as-library -swift-version 6 \
    -package-name boardpack -module-name CSVFuzz \
    Sources/Intake/CSV/*.swift Fuzz/readAnything.swift -o "$work/csv-fuzz"
# Without this a crash hangs for ever in Swift's own backtrace.
export SWIFT_BACKTRACE=enable=no
export ASAN_OPTIONS=detect_leaks=0
exec "$work/csv-fuzz" -max_total_time="$seconds" -max_len=4096 -timeout=10 -rss_limit_mb=1024 \
    -dict=Fuzz/csv.dict -artifact_prefix="$work/" -print_final_stats=1 "$work/corpus" Fuzz/Seeds
