"""Backups, alarms, upgrades, and how it goes."""
import time

from machine import until
from steps import expect, step


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
    c.boardpack("pack verify --config drill/boardpack.toml --meeting 2026-04-15")
    c.boardpack("pack resend --config drill/boardpack.toml --edition 1 --to board.secretary@hambleford.example --yes", check=False)
    sent = c.boardpack(f"deliveries send --config drill/boardpack.toml --at {c.now()}", check=False).stdout
    expect("restored from a backup" in sent or "Nothing" in sent, sent)
    c.run("rm -r /var/lib/boardpack/drill")


@step("what fails by night is said at priority crit, with where to look")
def alarm(c):
    c.block_backups()
    expect(c.run("systemctl start boardpack-backup.service", check=False).returncode != 0)
    def alarms():
        return [line for line in c.out("journalctl -p crit -t boardpack -o cat", check=False).split("\n") if "backup.service has failed" in line]
    said = until(alarms, "the alarm is in the journal")[0]
    print(f"    {said}")
    c.unblock_backups()
    c.run("systemctl reset-failed")


@step("an upgrade makes a backup first, keeps data and configuration, and leaves running what ran")
def upgrade(c):
    c.run("systemctl start boardpack-backup.timer")
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
    # The clock's, which are this test's own.
    c.run("rm -r /etc/systemd/system/boardpack*.service.d && systemctl daemon-reload")
    said = c.out("DEBIAN_FRONTEND=noninteractive apt-get -q -y purge boardpack")
    expect("the council's record stays in /var/lib/boardpack" in said, said)
    expect(not c.machine.path("/etc/boardpack").exists(), "something of /etc/boardpack is left")
    for path in ("register.sqlite", "ledger.sqlite", "artefacts", "backups"):
        expect(c.machine.path(f"/var/lib/boardpack/{path}").exists(), path)
    for folder in ("/lib/systemd/system", "/etc/systemd/system", "/usr/share/doc", "/usr/share/man/man1"):
        left = c.out(f"find {folder} -name 'boardpack*' 2>/dev/null")
        expect(left == "", left)
