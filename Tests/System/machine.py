"""A Debian 12 machine booted with systemd as PID 1, by systemd-nspawn, on top of a root that is never changed.

Everything lies below one folder and in a mount namespace of this process's own, so that all of it is gone with it.
"""
import os
import pathlib
import shutil
import subprocess
import time


class Machine:
    """Boots, runs commands, powers off or has its power cut; what it wrote stays until it is thrown away."""

    def __init__(self, root, folder):
        self.root = pathlib.Path(root)
        self.folder = pathlib.Path(folder)
        self.merged = self.folder / "merged"
        self.supervisor = None
        self.leader = None

    def prepare(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        for name in ("upper", "work", "merged"):
            (self.folder / name).mkdir(parents=True)
        layers = f"lowerdir={self.root},upperdir={self.folder}/upper,workdir={self.folder}/work"
        subprocess.run(["mount", "-t", "overlay", "overlay", "-o", layers, self.merged], check=True)
        # nspawn keeps its sockets here, and no other nspawn of this computer's is to meet ours.
        os.makedirs("/run/systemd/nspawn", exist_ok=True)
        subprocess.run(["mount", "-t", "tmpfs", "tmpfs", "/run/systemd/nspawn"], check=True)

    def boot(self):
        console = open(self.folder / "console.log", "ab")
        self.supervisor = subprocess.Popen(
            ["systemd-nspawn", "-D", self.merged, "--register=no", "--keep-unit", "--boot", "--private-network",
             "--machine=council", "--console=pipe"],
            stdin=subprocess.DEVNULL, stdout=console, stderr=console)
        self.leader = until(self._first_process, "the machine has a first process")
        until(lambda: self.run("systemctl is-system-running", check=False).stdout.strip() in ("running", "degraded"),
              "systemd has started everything")

    def _first_process(self):
        found = subprocess.run(["pgrep", "-P", str(self.supervisor.pid), "-x", "systemd"], capture_output=True, text=True)
        return int(found.stdout.split()[0]) if found.stdout.split() else None

    def run(self, script, check=True, user=None, timeout=120):
        """A shell script inside; its output and errors are one text."""
        inside = ["nsenter", "-t", str(self.leader), "-m", "-u", "-i", "-n", "-p", "-C", "--", "env", "-i",
                  "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8", "HOME=/root"]
        if user:
            inside += ["runuser", "-u", user, "--"]
        done = subprocess.run(inside + ["sh", "-c", "cd /var/lib/boardpack 2>/dev/null || cd /; " + script],
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                              timeout=timeout)
        if check and done.returncode != 0:
            raise AssertionError(f"“{script}” ended with {done.returncode}:\n{done.stdout}")
        return done

    def out(self, script, **options):
        return self.run(script, **options).stdout.strip()

    def path(self, inside):
        """Where a file of the machine's lies for us."""
        return self.merged / str(inside).lstrip("/")

    def put(self, text, inside, mode=0o644):
        path = self.path(inside)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        path.chmod(mode)

    def power_off(self):
        self.run("systemctl poweroff", check=False)
        self.supervisor.wait(timeout=90)
        self.leader = None

    def cut_power(self):
        """Every process in it is killed at once; only what was on the disk is there at the next boot."""
        if self.leader:
            os.kill(self.leader, 9)
            self.supervisor.wait(timeout=60)
            self.leader = None


def until(ask, what, seconds=60):
    """Asks until the answer is true, and gives it back."""
    end = time.monotonic() + seconds
    while True:
        answer = ask()
        if answer:
            return answer
        if time.monotonic() > end:
            raise AssertionError(f"not within {seconds} seconds: {what}")
        time.sleep(0.05)
