#!/bin/bash
# Feeds the readers a million hostile inputs each, the same ones every time: Fuzz/million.sh [INPUTS] [TARGET...].
# Seeds are broken by a generator with a known start, so that input N of a failed run can be had again:
# .build-fuzz/TARGET/million TARGET N --only. Compiled as for release and without sanitisers, a few minutes in all.
set -euo pipefail
cd "$(dirname "$0")/.."
source Fuzz/gather.sh
inputs=${1:-1000000}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- documents minutes
export SWIFT_BACKTRACE=enable=no
for target in "$@"; do
  newest=$(find Sources/BoardDomain Sources/MinutesReading Sources/Intake Sources/CLibxml2 Fuzz \( -name '*.swift' -o -name '*.c' -o -name '*.sh' \) \
    -newer ".build-fuzz/$target/million" 2>/dev/null | head -n 1 || true)
  [ ! -x ".build-fuzz/$target/million" ] || [ -n "$newest" ] || continue
  gather_target "$target" million -O2
  cp Fuzz/million.swift Fuzz/BrokenInputs.swift Tests/TestKit/SplitMix64.swift "$sources/"
  swiftc -O -wmo -parse-as-library -swift-version 6 -package-name boardpack -module-name "${target}_million" \
    "$sources"/*.swift "${objects[@]}" "${flags[@]}" -o "$work/million"
done
running=()
for target in "$@"; do
  ".build-fuzz/$target/million" "$target" "$inputs" &
  running+=($!)
done
failed=0
for one in "${running[@]}"; do wait "$one" || failed=1; done
exit $failed
