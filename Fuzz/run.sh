#!/bin/bash
# Feeds a reader any bytes at all, led by what they reach in it: Fuzz/run.sh csv|documents|fonts|minutes [SECONDS] [INPUTS],
# 60 seconds unless given. With INPUTS it ends after so many, or after SECONDS, whichever comes first.
# Ends with 0 when nothing broke; a breaking input is left in .build-fuzz/ for a spec.
set -euo pipefail
cd "$(dirname "$0")/.."
source Fuzz/gather.sh
target=$1
seconds=${2:-60}
inputs=${3:--1}
gather_target "$target" fuzzing -g -O1 -fsanitize=address
swiftc -O -sanitize=fuzzer,address -parse-as-library -swift-version 6 -package-name boardpack \
    -module-name "${target}_fuzz" "$sources"/*.swift "${objects[@]}" "${flags[@]}" -o "$work/fuzz"
# Without this a crash hangs for ever in Swift's own backtrace.
export SWIFT_BACKTRACE=enable=no
export ASAN_OPTIONS=detect_leaks=0
dictionary=()
[ ! -e "Fuzz/$target.dict" ] || dictionary=("-dict=Fuzz/$target.dict")
exec "$work/fuzz" -max_total_time="$seconds" -runs="$inputs" -max_len=4096 -timeout=10 -rss_limit_mb=1024 \
    "${dictionary[@]}" -artifact_prefix="$work/" -print_final_stats=1 "$work/corpus" "Fuzz/Seeds/$target"
