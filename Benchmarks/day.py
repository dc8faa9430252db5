"""A whole day of the daemon, a turn a minute, in as long as its turns take: day.py PROGRAM SHIM BEGIN

Its wall clock is moved on by a minute before each turn, by the shim; the beats that a watchdog would wait for are counted
by a clock that nobody moves. Says what its memory came to and the longest time between two beats.
"""

import datetime
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import zoneinfo

program, shim, begin = sys.argv[1:4]
BEAT = 2.0  # seconds between two beats: half of what the watchdog is set to
start = int(datetime.datetime.fromisoformat(begin).replace(tzinfo=zoneinfo.ZoneInfo("Europe/London")).timestamp())
with tempfile.TemporaryDirectory() as folder:
    clock = os.path.join(folder, "clock")

    def set_clock(moment):
        with open(clock + ".new", "w", encoding="ascii") as file:
            file.write(f"{moment - int(time.time())}\n")
        os.rename(clock + ".new", clock)

    manager = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    manager.bind(os.path.join(folder, "notify"))
    manager.settimeout(60)
    set_clock(start)
    daemon = subprocess.Popen(
        [program, "serve"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        env={**os.environ, "NOTIFY_SOCKET": os.path.join(folder, "notify"), "WATCHDOG_USEC": str(int(2e6 * BEAT)),
             "LD_PRELOAD": shim, "SHIFT_CLOCK": clock})
    beats = [time.monotonic()]

    def hear(word):
        while True:
            said = manager.recv(65536)
            if b"WATCHDOG=1" in said:
                beats.append(time.monotonic())
            if word in said:
                return

    def resident():
        with open(f"/proc/{daemon.pid}/status", encoding="ascii") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("RssAnon")) / 1024

    try:
        hear(b"STATUS=N")  # Next: ..., or Nothing lies ahead.
        beats = [time.monotonic()]
        sizes = []
        for minute in range(1, 1441):
            set_clock(start + 60 * minute)
            daemon.send_signal(signal.SIGHUP)
            hear(b"RELOADING=1")
            hear(b"Settings read again")
            hear(b"STATUS=N")  # Next: ..., or Nothing lies ahead.
            sizes.append(resident())
        beats.append(time.monotonic())
        longest = max(later - earlier for earlier, later in zip(beats, beats[1:]))
        took = beats[-1] - beats[0]
        print(f"a day of {len(sizes)} turns in {took:.0f} s: {max(sizes[:60]):.1f} MB of its own in the first hour, in which a pack is made, "
              f"{max(sizes[60:120]):.1f} MB in the second, {max(sizes[-60:]):.1f} MB in the last; "
              f"longest time between two beats {longest:.1f} s of {2 * BEAT:.0f} s allowed")
        # Settings are read anew before each turn, which in service they are not: TOMLKit keeps some 7 kB of every reading,
        # and nothing else stays.
        if longest > 2 * BEAT or max(sizes[-60:]) > max(sizes[60:120]) + 12:
            sys.exit("not as promised")
    finally:
        daemon.send_signal(signal.SIGTERM)
        daemon.wait(60)
