#!/bin/sh
# Checks pages in a real browser: Tests/Browser/run.sh FILE...   (README beside this file)
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
venv="$root/.build/browser-checks"

missing=""
command -v chromium >/dev/null || missing="$missing chromium"
command -v java >/dev/null || missing="$missing default-jre-headless"
command -v pdftotext >/dev/null || missing="$missing poppler-utils"
python3 -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3-venv"
if [ -n "$missing" ]; then
    echo "The browser checks need Debian packages: apt-get install$missing" >&2
    exit 74
fi

# The mark is written last, so that a set-up cut short is made again.
if ! cmp -s "$here/requirements.txt" "$venv/installed.txt"; then
    python3 -m venv --clear "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
    cp "$here/requirements.txt" "$venv/installed.txt"
fi
exec "$venv/bin/python" "$here/check.py" "$@"
