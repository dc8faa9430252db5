"""The invented council of Hambleford, on a machine: its relay, its configuration and its papers."""
import datetime
import json
import pathlib
import re
import shlex
import shutil
import subprocess
import time
import zoneinfo

HERE = pathlib.Path(__file__).parent
PAPERS = HERE.parent.parent / "Examples" / "hambleford"

CONFIGURATION = """
[council]
board = "hambleford-ib"
{council}
[stores]
register = "/var/lib/boardpack/register.sqlite"
ledger = "/var/lib/boardpack/ledger.sqlite"
artefacts = "/var/lib/boardpack/artefacts"

[drop]
folder = "/var/lib/boardpack/drop"

[credentials]
folder = "/etc/boardpack/credentials"

[backup]
folder = "/var/lib/boardpack/backups"

[clock]
trust = true

[mail]
host = "127.0.0.1"
port = 25
security = "loopback"
link = "https://intranet.hambleford.example/board"
from = "improvement.board@hambleford.example"
secretary = "board.secretary@hambleford.example"
"""


class Council:
    def __init__(self, machine, newer, older):
        self.machine, self.newer, self.older = machine, newer, older

    def run(self, script, **options):
        return self.machine.run(script, **options)

    def out(self, script, **options):
        return self.machine.out(script, **options)

    # ------------------------------------------------------------ the machine

    def prepare(self):
        """The two packages in a folder, and a relay that delivers into Maildirs."""
        m = self.machine
        m.path("/srv/packages").mkdir(parents=True)
        for deb in (self.newer, self.older):
            shutil.copy(deb, m.path("/srv/packages"))
        self.newer, self.older = (f"/srv/packages/{pathlib.Path(deb).name}" for deb in (self.newer, self.older))
        shutil.copytree(PAPERS, m.path("/srv/papers"))
        m.put((HERE / "Postfix.main.cf").read_text(), "/etc/postfix/main.cf")
        m.put("/./ OK\n", "/etc/postfix/domains")
        # By name: the relay takes no mailbox whose path was made from an address by a pattern.
        m.put("".join(f"{one} {one.split('@')[1]}/{one.split('@')[0]}/\n" for one in self.addresses()), "/etc/postfix/mailboxes")
        self.run("install -d -o 5000 -g 5000 /srv/mail && systemctl restart postfix.service postfix@-.service")

        subprocess.run(["clang", "-Wall", "-Wextra", "-Werror", "-O1", "-shared", "-fPIC", "-o",
                        m.path("/srv/shift_clock.so"), HERE / "shift_clock.c"], check=True)

    def addresses(self):
        """Every mailbox that the papers name."""
        texts = (file.read_text(encoding="utf-8") for file in sorted(PAPERS.glob("*/*.csv")))
        return sorted({found.lower() for text in texts for found in re.findall(r"[\w.'-]+@[\w.-]+\w", text)}
                      | {"board.secretary@hambleford.example"})

    def set_clock(self, moment):
        """From here on boardpack's own units live by a wall clock that now shows this: a local time in London."""
        wanted = datetime.datetime.fromisoformat(moment).replace(tzinfo=zoneinfo.ZoneInfo("Europe/London"))
        self.shift = int(wanted.timestamp() - time.time())
        self.machine.put(f"{self.shift}\n", "/srv/clock")
        drop_in = ("[Service]\nEnvironment=LD_PRELOAD=/srv/shift_clock.so SHIFT_CLOCK=/srv/clock\n"
                   # The same as on a server, sooner.
                   "RestartSec=1s\nWatchdogSec=4s\nTimeoutAbortSec=2s\n")
        for unit in ("boardpack", "boardpack-check"):
            text = drop_in if unit == "boardpack" else drop_in.split("# ")[0].split("RestartSec")[0]
            self.machine.put(text, f"/etc/systemd/system/{unit}.service.d/clock.conf")
        self.run("systemctl daemon-reload")

    def now(self):
        """What boardpack's clock shows, for commands."""
        moment = datetime.datetime.fromtimestamp(time.time() + self.shift, zoneinfo.ZoneInfo("Europe/London"))
        return moment.strftime("%Y-%m-%dT%H:%M")

    def host_pid(self, pid):
        """Which process of ours a process of the machine's is."""
        for status in pathlib.Path("/proc").glob("[0-9]*/status"):
            try:
                numbers = next(line for line in status.read_text().split("\n") if line.startswith("NSpid:")).split()[1:]
            except (OSError, StopIteration):
                continue
            if len(numbers) > 1 and numbers[-1] == str(pid) and (status.parent / "exe").resolve().name.startswith("boardpack"):
                return numbers[0]
        raise AssertionError(f"there is no process {pid} of boardpack's")

    def show(self, what, unit="boardpack.service"):
        return self.out(f"systemctl show --value -p {what} {unit}")

    def journal(self, unit="boardpack.service"):
        return self.out(f"journalctl -u {unit} -o cat --no-pager", check=False)

    def apt(self, deb):
        return ("DEBIAN_FRONTEND=noninteractive apt-get -q -y --allow-downgrades --reinstall"
                f" -o Dpkg::Options::=--force-confold -o Dpkg::Options::=--force-unsafe-io install {deb}")

    def install(self, deb):
        return self.out(self.apt(deb))

    def running(self):
        units = ("boardpack.service", "boardpack-check.timer", "boardpack-backup.timer")
        return [unit for unit in units if self.out(f"systemctl is-active {unit}", check=False) == "active"]

    def processes(self):
        """The number of each process of boardpack's."""
        return self.out("for p in /proc/[0-9]*; do [ \"$(readlink $p/exe)\" != /usr/bin/boardpack ] || echo ${p#/proc/}; done",
                        check=False).split()

    # ------------------------------------------------------------ boardpack

    def boardpack(self, arguments, **options):
        return self.run(f"boardpack {arguments}", user="boardpack", **options)

    def configure(self, more="", council=""):
        self.machine.put(CONFIGURATION.format(council=council) + more, "/etc/boardpack/boardpack.toml")

    def backups(self):
        return self.out("ls -d /var/lib/boardpack/backups/boardpack-* 2>/dev/null", check=False).split()

    def block_backups(self):
        """A plain file stands where the folder of backups was."""
        self.run("cd /var/lib/boardpack && mv backups aside && touch backups && chown boardpack: backups")

    def unblock_backups(self):
        self.run("cd /var/lib/boardpack && rm backups && mv aside backups")

    def take_papers(self, until="9999"):
        """Each folder as it came in, at its own moment and by whoever brought it; all of it in one shell."""
        lines, count = ["set -e"], 0
        for folder in sorted(PAPERS.iterdir()):
            if folder.name > until:
                break
            day, time = folder.name.split("T")
            by = (folder / "by.txt").read_text(encoding="utf-8").strip()
            common = f"--at {day}T{time.replace('-', ':')} --by {shlex.quote(by)} >/dev/null"
            for file in sorted(folder.iterdir()):
                path = f"/srv/papers/{folder.name}/{file.name}"
                if file.name == "minutes.txt":
                    lines.append(f"boardpack minutes accept {path} --board hambleford-ib --all {common}")
                elif file.suffix == ".csv":
                    lines.append(f"boardpack import {file.stem.split('-', 1)[1]} {path} {common}")
                else:
                    continue
                count += 1
        self.run("\n".join(lines), user="boardpack", timeout=300)
        return count

    def mailboxes(self):
        """How many mails lie in each Maildir, by address."""
        found = {}
        for mailbox in self.machine.path("/srv/mail").glob("*/*"):
            mails = list((mailbox / "new").glob("*"))
            if mails:
                found[f"{mailbox.name}@{mailbox.parent.name}"] = mails
        return found

    def deliveries(self):
        """Every delivery as the ledger has it."""
        return json.loads(self.boardpack(f"deliveries list --json --at {self.now()}").stdout)

    def dropped(self):
        return sorted(path.name for path in self.machine.path("/var/lib/boardpack/drop").glob("*"))
