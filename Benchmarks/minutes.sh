#!/usr/bin/env bash
# What reading sixty printed pages of minutes costs, as text and as a Word document: Benchmarks/minutes.sh PROGRAM.
# Fails beyond 100 ms of processor time or 64 MB; the clock's time is printed and judged by nobody, for others may be at work.
set -euo pipefail
program=$(realpath "$1")
here=$(dirname "$(realpath "$0")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 "$here/minutes.py" .
failed=0
for file in minutes.txt minutes.docx table.docx; do
  line=$("$here/median" "60 pages of minutes read, $file" "$program" minutes read "$file" --json)
  echo "$line"
  awk '{ exit !($(NF - 3) < 100 && $(NF - 1) < 64) }' <<<"$line" || {
    echo "$file is beyond 100 ms of processor time or 64 MB" >&2
    failed=1
  }
done
exit $failed
