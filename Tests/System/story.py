"""The story of boardpack on a council's server, from apt install to purge, each step with what it proves.

story.py FOLDER DEB OLDER-DEB: run by Tests/System/run, as root and in a mount namespace of its own.
"""
import pathlib
import sys
import time
import traceback

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import installing  # noqa: E402, F401
import running  # noqa: E402, F401
import going  # noqa: E402, F401
from council import Council  # noqa: E402
from machine import Machine  # noqa: E402
from steps import STEPS  # noqa: E402


def main(folder, deb, older):
    work = pathlib.Path(folder)
    council = Council(Machine(work / "root", work / "machine"), deb, older)
    council.machine.prepare()
    start = time.monotonic()
    try:
        council.machine.boot()
        print(f"Debian 12 is up after {time.monotonic() - start:.1f} s")
        council.prepare()
        for number, (sentence, function) in enumerate(STEPS, 1):
            begun = time.monotonic()
            print(f"{number:2}. {sentence}", flush=True)
            function(council)
            print(f"    ok, {time.monotonic() - begun:.1f} s", flush=True)
    except Exception:
        if council.machine.leader:
            print(council.machine.run("journalctl --no-pager -n 60 -o short-precise", check=False).stdout)
        traceback.print_exc(file=sys.stdout)
        return 1
    finally:
        council.machine.cut_power()
    print(f"All {len(STEPS)} steps hold, {time.monotonic() - start:.0f} s.")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
