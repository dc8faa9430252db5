"""The invented council of Hambleford, on a machine: its relay, its configuration and its papers."""
import pathlib
import shlex
import shutil

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

[mail]
host = "127.0.0.1"
port = 25
security = "loopback"
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
        m.put("/^([^@]+)@([^@]+)$/ $2/$1/\n", "/etc/postfix/mailboxes")
        self.run("install -d -o 5000 -g 5000 /srv/mail && systemctl restart postfix.service postfix@-.service")

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

    def dropped(self):
        return sorted(path.name for path in self.machine.path("/var/lib/boardpack/drop").glob("*"))
