#!/bin/bash
# Feeds a reader any bytes at all: Fuzz/run.sh csv|documents|minutes [SECONDS] [INPUTS], 60 seconds unless given.
# With INPUTS it ends after so many, or after SECONDS, whichever comes first.
# Ends with 0 when nothing broke; a breaking input is left in .build-fuzz/ for a spec.
set -euo pipefail
cd "$(dirname "$0")/.."
target=$1
seconds=${2:-60}
inputs=${3:--1}
work=.build-fuzz/$target
mkdir -p "$work/corpus" "$work/sources"
rm -f "$work/sources"/*

# The readers are compiled as one module with the target, so their imports of each other are taken out.
gather() { for file in "$@"; do sed -E '/^(package |public )?import BoardDomain$/d' "$file" > "$work/sources/$(echo "$file" | tr '/' '_')"; done; }
objects=()
flags=()
case $target in
csv)
    gather Sources/Intake/CSV/*.swift Fuzz/readAnySheet.swift
    ;;
documents)
    gather Sources/Intake/CSV/*.swift Sources/Intake/Documents/*.swift Sources/Intake/Text/*.swift \
        Sources/Intake/Values/trimmed.swift Fuzz/readAnyDocument.swift
    clang -g -O1 -fsanitize=address -I Sources/CLibxml2/include -I /usr/include/libxml2 \
        -c Sources/CLibxml2/markup.c -o "$work/markup.o"
    objects=("$work/markup.o")
    flags=(-I Sources/CLibxml2/include -I Sources/CZlib -lxml2 -lz)
    ;;
minutes)
    gather $(find Sources/BoardDomain Sources/MinutesReading -name '*.swift') Fuzz/readAnyMinutes.swift
    ;;
*)
    echo "There is no fuzz target $target: csv, documents or minutes." >&2
    exit 64
    ;;
esac
swiftc -O -sanitize=fuzzer,address -parse-as-library -swift-version 6 -package-name boardpack \
    -module-name "${target}_fuzz" "$work/sources"/*.swift "${objects[@]}" "${flags[@]}" -o "$work/fuzz"
# Without this a crash hangs for ever in Swift's own backtrace.
export SWIFT_BACKTRACE=enable=no
export ASAN_OPTIONS=detect_leaks=0
dictionary=()
[ ! -e "Fuzz/$target.dict" ] || dictionary=("-dict=Fuzz/$target.dict")
exec "$work/fuzz" -max_total_time="$seconds" -runs="$inputs" -max_len=4096 -timeout=10 -rss_limit_mb=1024 \
    "${dictionary[@]}" -artifact_prefix="$work/" -print_final_stats=1 "$work/corpus" "Fuzz/Seeds/$target"
