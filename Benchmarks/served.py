"""Starts the daemon as a service manager would and says how soon it is ready, how large it is idle, and whether it wakes."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time

program, seconds = sys.argv[1], int(sys.argv[2])
with tempfile.TemporaryDirectory() as folder:
    manager = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    manager.bind(os.path.join(folder, "notify"))
    begun = time.perf_counter()
    daemon = subprocess.Popen(
        [program, "serve"], env={**os.environ, "NOTIFY_SOCKET": os.path.join(folder, "notify")}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        manager.settimeout(60)
        while b"READY=1" not in manager.recv(65536):
            pass
        ready = (time.perf_counter() - begun) * 1000
        while b"Next:" not in (said := manager.recv(65536)) and b"Nothing lies" not in said:
            pass
        time.sleep(2)

        def lines(name):
            with open(name, encoding="ascii") as file:
                return dict(line.rstrip("\n").split(":", 1) for line in file if ":" in line)

        def switches():
            return {
                task: sum(int(value) for key, value in lines(f"/proc/{daemon.pid}/task/{task}/status").items() if "ctxt_switches" in key)
                for task in os.listdir(f"/proc/{daemon.pid}/task")}

        # The pool of threads puts its idle ones away after some seconds.
        time.sleep(8)
        before = switches()
        time.sleep(seconds)
        after = switches()
        woken = sum(count - before.get(task, 0) for task, count in after.items())
        sizes = {key: int(value.split()[0]) / 1024 for key, value in lines(f"/proc/{daemon.pid}/status").items() if key in ("VmRSS", "RssAnon", "VmHWM")}
        print(f"serve: ready in {ready:.0f} ms; idle {sizes['VmRSS']:.1f} MB resident, {sizes['RssAnon']:.1f} MB of them its own, "
              f"at most {sizes['VmHWM']:.1f} MB; woken {woken} times in {seconds} s")
        # One a second is libdispatch's watch over its threads, which Sources/CProcess/workqueue.c is there to replace.
        if woken:
            sys.exit("a daemon with nothing to do does not sleep")
    finally:
        daemon.send_signal(signal.SIGTERM)
        daemon.wait(30)
