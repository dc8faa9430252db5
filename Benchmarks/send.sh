#!/usr/bin/env bash
# Sends one pack to 1,000 recipients by Postfix's smtp-sink, a relay that takes everything and stores nothing, and says
# how long that takes and how much of it is ours. The same count and size by Postfix's own smtp-source, one a line as
# ours, says what a sender that keeps no record of what it sent would take.
#
#   Benchmarks/send.sh PROGRAM [COUNT]
set -euo pipefail
program=$(realpath "$1")
count=${2:-1000}
here=$(dirname "$(realpath "$0")")
PATH=$PATH:/usr/sbin
command -v smtp-sink >/dev/null || { echo "smtp-sink is missing: install postfix." >&2; exit 69; }

work=$(mktemp -d)
chmod 755 "$work"
as_nobody=()
[ "$(id -u)" -ne 0 ] || as_nobody=(-u nobody)
sink=
trap '[ -z "$sink" ] || kill "$sink" 2>/dev/null || true; rm -rf "$work"' EXIT
cd "$work"

start_sink() { # its options; sets port
  [ -z "$sink" ] || { kill "$sink"; wait "$sink" 2>/dev/null || true; }
  port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
  smtp-sink ${as_nobody[@]+"${as_nobody[@]}"} "$@" "127.0.0.1:$port" 100 &
  sink=$!
  python3 - "$port" <<'PY'
import socket, sys, time
for _ in range(500):
    try:
        socket.create_connection(("127.0.0.1", int(sys.argv[1]))).close()
        break
    except ConnectionRefusedError:
        time.sleep(0.01)
else:
    sys.exit("smtp-sink does not listen")
PY
}

configure() {
  {
    sed '/^\[mail\]/,$d' default.toml
    printf '[mail]\nhost = "127.0.0.1"\nport = %s\nsecurity = "loopback"\n' "$port"
    printf 'from = "packs@bench.example"\nsecretary = "secretary@bench.example"\n'
  } >boardpack.toml
}

python3 "$here/papers.py" papers 1
"$program" init >/dev/null
cp boardpack.toml default.toml
for file in papers/*.csv; do
  kind=$(basename "$file" .csv)
  "$program" import "${kind#*-}" "$file" >/dev/null
done
python3 - "$count" >recipients.csv <<'PY'
import sys
print("board,address,name,capacity,format")
for n in range(int(sys.argv[1])):
    print(f"bench-ib,member{n}@bench.example,Member {n},member,attachment")
PY
"$program" import recipients recipients.csv >/dev/null

# One mail first, kept, for the size that all have.
mkdir -m 777 mails
start_sink -d mails/%M
configure
issue=("$program" pack issue --meeting 2026-03-04 --at 2026-02-24T09:00 --yes)
"${issue[@]}" --reason "one" --only member0@bench.example >one.log || { cat one.log >&2; exit 1; }
size=$(cat mails/* | wc -c)

# Then an edition that is sealed and sent apart, and one as people issue it.
start_sink
configure
cat >measure.py <<'PY'
import resource, subprocess, sys, time


def measure(*words):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    done = subprocess.run(words, stdout=subprocess.PIPE, text=True)
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        sys.exit(f"{' '.join(words)}: exit {done.returncode}\n{done.stdout[-2000:]}")
    return wall, after.ru_utime - before.ru_utime, after.ru_stime - before.ru_stime


count, size, port, issue = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[4:]
sealing, *_ = measure(*issue, "--reason", "sealed", "--later")
sending, user, system = measure(issue[0], "deliveries", "retry", "--meeting", "2026-03-04", "--at", "2026-02-24T09:00")
whole, *_ = measure(*issue, "--reason", "sent")
source, *_ = measure("smtp-source", "-d", "-s", "1", "-m", str(count), "-l", str(size),
                     "-f", "packs@bench.example", "-t", "member@bench.example", f"127.0.0.1:{port}")
print(f"{count} mails of {size / 1000:.1f} kB, a transaction each, to smtp-sink")
print(f"  pack issue in all            {whole:8.2f} s   {count / whole:8.0f} mails a second")
print(f"  building and sealing alone   {sealing:8.2f} s")
print(f"  sending alone                {sending:8.2f} s   {count / sending:8.0f} mails a second")
print(f"  smtp-source sending as many  {source:8.2f} s   {count / source:8.0f} mails a second")
print(f"  our processor while sending  {user:8.2f} s user + {system:.2f} s system: {100 * (user + system) / sending:.0f} %")
print(f"  spent outside the relay      {sending - source:8.2f} s, {100 * (1 - source / sending):.0f} % of sending")
PY
python3 measure.py "$count" "$size" "$port" "${issue[@]}"
for edition in 2 3; do
  "$program" deliveries list --meeting 2026-03-04 --edition "$edition" --json >"deliveries-$edition.json"
done
python3 - <<'PY'
import collections, json
for edition in (2, 3):
    rows = json.load(open(f"deliveries-{edition}.json"))
    states = collections.Counter(row["state"] for row in rows)
    print(f"  edition {edition} in the ledger:", ", ".join(f"{number} {state}" for state, number in sorted(states.items())))
PY
