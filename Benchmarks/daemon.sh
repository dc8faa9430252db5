#!/usr/bin/env bash
# Measures the daemon: ready, idle, a turn in which nothing is due, and a week in which thousands of packs are.
#
#   Benchmarks/daemon.sh PROGRAM [PACKS]
set -euo pipefail
program=$(realpath "$1")
packs=${2:-6400}
here=$(dirname "$(realpath "$0")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

fill() { # folder, boards
  python3 "$here/boards.py" "$1-papers" "$2"
  mkdir "$1" && cd "$1"
  "$program" init --at 2026-03-01T09:00 >/dev/null
  "$program" import calendar "$here/../Examples/hambleford/2025-10-08T09-30/0-calendar.csv" --at 2026-03-01T09:00 >/dev/null
  sed -i 's/^minutes = true/minutes = false/; s/^late_figures = .*/late_figures = 1/' boardpack.toml
  for file in "../$1-papers"/*.csv; do
    kind=$(basename "$file" .csv)
    "$program" import "${kind#*-}" "$file" --at 2026-03-20T09:00 >/dev/null
  done
  "$program" tick --at 2026-03-20T09:30 >/dev/null
  cd ..
}

fill thousand 1000
cd thousand
python3 "$here/served.py" "$program" 10
"$here/median" "tick, 1,000 boards, nothing due" "$program" tick --at 2026-03-23T09:00
cd ..

fill one 1
cd one
sed -i 's/^trust = false/trust = true/' boardpack.toml
clang -O1 -shared -fPIC -o ../shift_clock.so "$here/../Tests/System/shift_clock.c"
python3 "$here/day.py" "$program" "$work/shift_clock.so" 2026-04-02T08:30
[ -e boardpack-store/drop/2026-04-15_board-00000_edition-1.html ] || { echo "no pack was issued on that day" >&2; exit 1; }
cd ..

fill many "$packs"
cd many
python3 - "$program" "$packs" <<'PY'
import json, resource, subprocess, sys, time
begun = time.perf_counter()
said = subprocess.run([sys.argv[1], "tick", "--at", "2026-04-02T09:00", "--json"], stdout=subprocess.PIPE)
took = time.perf_counter() - begun
answer = json.loads(said.stdout)
done = sum(line["state"] == "done" for line in answer["lines"])
assert done == int(sys.argv[2]) and not answer["faults"], (done, answer["faults"][:3])
split = ", ".join(f"{step} {seconds:.0f} s" for step, seconds in sorted(answer["seconds"].items(), key=lambda one: -one[1]))
print(f"{done} packs due at one moment: {took:.0f} s, {1000 * took / done:.0f} ms a pack, at most "
      f"{resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024:.0f} MB; {split}")
PY
