#!/bin/sh
# Shows that every check can fail: faulty.html holds one of each fault, and each must be named.
set -u

here=$(cd "$(dirname "$0")" && pwd)
said=$("$here/run.sh" "$here/faulty.html")
if [ $? -ne 1 ]; then
    echo "A faulty page was let through." >&2
    exit 1
fi
missing=0
for fault in "HTML, line" "color-contrast" "image-alt" "too wide" "asks for http" "a script ran" \
    "not the skip link" "is not to be seen" "does not lead to the main part" "leads nowhere" \
    "page 2 does not bear the marking" "does not say that it is page" "all but empty"; do
    case "$said" in
    *"$fault"*) ;;
    *)
        echo "The checks no longer notice: $fault" >&2
        missing=1
        ;;
    esac
done
[ "$missing" -eq 0 ] && echo "Every check can fail."
exit "$missing"
