"""The story of boardpack on a council's server, from apt install to purge, each step with what it proves.

story.py FOLDER DEB OLDER-DEB: run by Tests/System/run, as root and in a mount namespace of its own.
"""
import pathlib
import sys
import time
import traceback

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from council import Council  # noqa: E402
from machine import Machine, until  # noqa: E402

STEPS = []


def step(sentence):
    """Registers a step under the sentence that it proves."""
    def register(function):
        STEPS.append((sentence, function))
        return function
    return register


def expect(condition, words=""):
    if not condition:
        raise AssertionError(words or "not as expected")


# ---------------------------------------------------------------- installing

@step("apt installs it with its dependencies on a fresh Debian 12, and nothing of it runs or is enabled")
def install(c):
    said = c.install(c.older)
    expect("sudo -u boardpack boardpack init" in said, said)
    for unit in ("boardpack.service", "boardpack-check.timer", "boardpack-backup.timer"):
        expect(c.out(f"systemctl is-enabled {unit}", check=False) == "disabled", unit)
        expect(c.out(f"systemctl is-active {unit}", check=False) == "inactive", unit)
    expect(c.processes() == [], "something of it runs")
    expect(c.out("dpkg --audit") == "")


@step("its folders belong to the right people: the state to boardpack, secrets readable by root and boardpack alone")
def modes(c):
    for path, rights in (("/var/lib/boardpack", "boardpack:boardpack 750"), ("/etc/boardpack/credentials", "root:boardpack 750"),
                         ("/etc/boardpack/boardpack.toml", "root:root 644"), ("/usr/bin/boardpack", "root:root 755")):
        found = c.out(f"stat -c '%U:%G %a' {path}")
        expect(found == rights, f"{path} is {found}")
    expect(c.out("getent passwd boardpack").endswith(":/var/lib/boardpack:/usr/sbin/nologin"))


@step("systemd finds no fault in its units, and their exposure is at most 1.5")
def units(c):
    names = ["boardpack.service", "boardpack-check.service", "boardpack-check.timer", "boardpack-backup.service",
             "boardpack-backup.timer", "boardpack-alarm@boardpack.service.service"]
    said = c.out(f"systemd-analyze verify --man=no {' '.join(names)}", check=False)
    expect(said == "", said)
    for unit in names:
        if unit.endswith(".timer"):
            continue
        line = c.out(f"systemd-analyze security --no-pager {unit} | tail -n 1", check=False)
        score = float(line.split(": ")[1].split()[0])
        print(f"    {unit}: {score}")
        expect(score <= 1.5, line)


@step("every verb has a manual page and completions")
def manuals(c):
    help_text = c.out("boardpack --help")
    verbs = [line.split()[0] for line in help_text.split("SUBCOMMANDS:")[1].split("\n") if line.startswith("  ") and line[2] != " "]
    verbs = [verb for verb in verbs if verb.isascii() and verb not in ("See",)]
    expect(len(verbs) > 15, str(verbs))
    for verb in verbs:
        page = c.machine.path(f"/usr/share/man/man1/boardpack-{verb}.1.gz")
        expect(page.exists(), f"no page of {verb}")
    c.run("bash -n /usr/share/bash-completion/completions/boardpack")


# ---------------------------------------------------------------- setting up

@step("root is told to run it as boardpack; init makes the stores; a configuration that is wrong is refused by its path")
def initialise(c):
    expect(c.run("boardpack init", check=False).returncode == 3)
    c.configure("[mial]\n")
    refused = c.boardpack("init", check=False)
    expect(refused.returncode == 65 and "mial is not known; the nearest is mail" in refused.stdout, refused.stdout)
    c.configure()
    c.boardpack("init")
    expect(c.out("stat -c '%U %a' /var/lib/boardpack/ledger.sqlite") == "boardpack 600")


@step("fourteen months of an invented council's papers are taken in")
def papers(c):
    print(f"    {c.take_papers()} files")
    expect("2026-04-15" in c.boardpack("schedule --at 2026-04-01T12:00").stdout)


# ---------------------------------------------------------------- backups

@step("the nightly backup is made by its own unit in the sandbox, whole by sha256sum, and no secret is in it")
def backup(c):
    c.machine.put("canary-8812\n", "/etc/boardpack/credentials/smtp-password", 0o640)
    c.run("chgrp boardpack /etc/boardpack/credentials/smtp-password")
    c.run("systemctl start boardpack-backup.service")
    made = c.backups()[-1]
    c.run(f"cd {made} && sha256sum --check --strict --quiet manifest.txt")
    expect(c.run(f"grep -r canary-8812 {made}", check=False).returncode == 1)
    expect("/var/lib/boardpack/backups/" in c.out("journalctl -u boardpack-backup -o cat"))
    left = c.out("systemctl start boardpack-backup.timer && systemctl list-timers --no-pager boardpack-backup.timer")
    expect("03:4" in left or "03:5" in left, left)
    c.run("systemctl stop boardpack-backup.timer")


@step("a backup is restored into a folder of its own within a minute, and what it restores is mute")
def restore(c):
    start = time.monotonic()
    said = c.boardpack(f"restore {c.backups()[-1]} --to /var/lib/boardpack/drill").stdout
    took = time.monotonic() - start
    print(f"    {took:.1f} s")
    expect(took < 60 and "It is mute" in said, said)
    sent = c.boardpack("deliveries send --config drill/boardpack.toml", check=False).stdout
    expect("restored from a backup" in sent or "Nothing" in sent, sent)
    c.run("rm -r /var/lib/boardpack/drill")


@step("what fails by night is said at priority crit, with where to look")
def alarm(c):
    c.block_backups()
    expect(c.run("systemctl start boardpack-backup.service", check=False).returncode != 0)
    said = until(lambda: c.out("journalctl -p crit -t boardpack -o cat", check=False), "the alarm is in the journal")
    expect("boardpack-backup.service has failed" in said, said)
    print(f"    {said}")
    c.unblock_backups()
    c.run("systemctl reset-failed")


# ---------------------------------------------------------------- upgrading and going

@step("an upgrade makes a backup first, keeps data and configuration, and leaves running what ran")
def upgrade(c):
    before, configuration = len(c.backups()), c.out("sha256sum /etc/boardpack/boardpack.toml")
    running = c.running()
    c.install(c.newer)
    expect(len(c.backups()) == before + 1, "no backup was made")
    expect(c.out("sha256sum /etc/boardpack/boardpack.toml") == configuration, "the configuration was changed")
    expect(c.running() == running, f"{running} ran before, {c.running()} after")
    expect("2026-04-15" in c.boardpack("schedule --at 2026-04-01T12:00").stdout)
    print(f"    running before and after: {', '.join(running) or 'nothing'}")


@step("an upgrade that cannot make its backup changes nothing, and goes on when it can")
def upgrade_refused(c):
    c.block_backups()
    refused = c.run(c.apt(c.newer), check=False)
    expect(refused.returncode != 0 and "could not be backed up" in refused.stdout, refused.stdout)
    c.unblock_backups()
    c.run("dpkg --configure boardpack")
    expect(c.out("dpkg --audit") == "")


@step("removing it stops what ran and keeps everything; installing it again finds all of it")
def remove(c):
    c.run("DEBIAN_FRONTEND=noninteractive apt-get -q -y remove boardpack")
    expect(c.processes() == [], "something of it runs")
    for path in ("/etc/boardpack/boardpack.toml", "/var/lib/boardpack/ledger.sqlite"):
        expect(c.machine.path(path).exists(), path)
    c.install(c.newer)
    expect("2026-04-15" in c.boardpack("schedule --at 2026-04-01T12:00").stdout)


@step("purging it takes configuration and secrets away, and keeps the council's record for a person to decide about")
def purge(c):
    said = c.out("DEBIAN_FRONTEND=noninteractive apt-get -q -y purge boardpack")
    expect("the council's record stays in /var/lib/boardpack" in said, said)
    expect(not c.machine.path("/etc/boardpack").exists(), "something of /etc/boardpack is left")
    for path in ("register.sqlite", "ledger.sqlite", "artefacts", "backups"):
        expect(c.machine.path(f"/var/lib/boardpack/{path}").exists(), path)
    for folder in ("/lib/systemd/system", "/etc/systemd/system", "/usr/share/doc", "/usr/share/man/man1"):
        left = c.out(f"find {folder} -name 'boardpack*' 2>/dev/null")
        expect(left == "", left)


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
