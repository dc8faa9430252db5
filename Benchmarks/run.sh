#!/usr/bin/env bash
# Measures the program as a whole process, cold, as the README's figures are: medians of seven of the time that passed and
# of the processor's time, and the peak memory of the largest. On a machine that others use, the second is the one to go by.
set -euo pipefail
program=$(realpath "$1")
here=$(dirname "$(realpath "$0")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

median() { "$here/median" "$@"; }

fill() { # folder, scale
  python3 "$here/papers.py" "$1-papers" "$2"
  mkdir -p "$1" && cd "$1"
  "$program" init >/dev/null
  for file in "../$1-papers"/*.csv; do
    kind=$(basename "$file" .csv)
    "$program" import "${kind#*-}" "$file" >/dev/null
  done
  cd ..
}

printf '%-60s %13s %13s %10s\n' "" "passed" "processor" "peak"
median "boardpack --help" "$program" --help

"$here/minutes.sh" "$program"

# Beside the program in its build folder; a packaged program has none.
charts=$(dirname "$program")/chart-benchmark
[ ! -x "$charts" ] || "$charts"
python3 "$here/series.py" >series.jsonl
median "the same series from JSONL to JSONL: boardpack spc" "$program" spc series.jsonl --json

for scale in 1 ${SCALES:-10 100}; do
  fill "board-$scale" "$scale"
  cd "board-$scale"
  export BOARDPACK_CONFIG="$PWD/boardpack.toml"
  [ "$scale" -ne 1 ] || median "open to sealed PDF, the pack of pages.toml" \
    "$program" pack issue --later --meeting 2026-03-04 --reason benchmark --definition "$here/pages.toml"
  sed 's/^formats = .*/formats = ["html", "text"]/; s/^attach = .*/attach = "html"/' "$here/../reports/board-pack.toml" >flow.toml
  median "open to sealed HTML and text, $((500 * scale)) actions, $((60 * scale)) measures" \
    "$program" pack issue --later --meeting 2026-03-04 --reason benchmark --definition "$PWD/flow.toml"
  median "open to sealed PDF, HTML and text, $((500 * scale)) actions, $((60 * scale)) measures" \
    "$program" pack issue --later --meeting 2026-03-04 --reason benchmark
  unset BOARDPACK_CONFIG
  cd ..
done

mkdir -p million && cd million
"$program" init >/dev/null
python3 "$here/papers.py" ../million-papers 280 # 16,800 measures x 60 months: 1,008,000 observations
for kind in 1-boards 3-metrics; do "$program" import "${kind#*-}" "../million-papers/$kind.csv" >/dev/null; done
/usr/bin/env python3 - "$program" import observations ../million-papers/4-observations.csv <<'PY'
import resource, subprocess, sys, time
start = time.perf_counter()
subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)
print(f"import of 1,008,000 observations: {time.perf_counter() - start:.1f} s, "
      f"{resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024:.0f} MB")
PY
