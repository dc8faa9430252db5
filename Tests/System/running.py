"""The daemon under systemd: the pack by itself, and what may come between."""
import os
import time

from machine import until
from steps import expect, step

PACK = "2026-04-15_hambleford-ib_edition-"


def mails(c):
    return {address: len(found) for address, found in c.mailboxes().items()}


def accepted(c, edition):
    """Waits until everything of an edition is with the other side, and gives its mailboxes."""
    def all_accepted():
        rows = [row for row in c.deliveries() if row["edition"] == edition]
        return rows if rows and all(row["state"] == "accepted" for row in rows) else None
    rows = until(all_accepted, f"edition {edition} is with everybody")
    return {row["to"] for row in rows if row["channel"] == "mail"}


@step("enabled by one command it is ready at once, says what comes next, and its timers run")
def start(c):
    c.set_clock("2026-04-02T08:59:40")
    c.run("systemctl enable --now boardpack")
    expect(c.running() == ["boardpack.service", "boardpack-check.timer", "boardpack-backup.timer"], str(c.running()))
    took = (int(c.show("ActiveEnterTimestampMonotonic")) - int(c.show("ExecMainStartTimestampMonotonic"))) / 1000
    status = until(lambda: "2026-04-02" in c.show("StatusText") and c.show("StatusText"), "it says what comes next")
    print(f"    ready after {took:.0f} ms; {status}")
    expect(took < 2000, f"{took} ms")
    expect(mails(c) == {}, "something was sent before its time")


@step("at nine, five clear days before the board with Easter between, the pack goes by itself: one to each mailbox and one to the folder")
def firing(c):
    until(lambda: c.machine.path(f"/var/lib/boardpack/drop/{PACK}1.manifest.txt").exists(), "the pack lies in the drop folder", 120)
    people = accepted(c, 1)
    expect(len(people) > 10, str(people))
    until(lambda: set(mails(c)) >= people, "every mailbox has something")
    counts = mails(c)
    expect(all(counts[one] == 1 for one in people), str(counts))
    c.run(f"cd drop && sha256sum --check --strict --quiet {PACK}1.manifest.txt")
    print(f"    {len(people)} mailboxes, {', '.join(name for name in c.dropped() if PACK in name)}")


@step("killed, it is started again by systemd and sends nobody a second copy")
def killed(c):
    before, pid = mails(c), c.show("MainPID")
    os.kill(int(c.host_pid(pid)), 9)
    until(lambda: c.show("MainPID") not in ("0", pid) and c.show("ActiveState") == "active", "it runs again")
    time.sleep(2)
    expect(mails(c) == before, "somebody was sent something again")


@step("idle, it is not woken but for the watchdog, and is small")
def idle(c):
    pid = c.host_pid(c.show("MainPID"))

    def wakes():
        total = 0
        for task in os.listdir(f"/proc/{pid}/task"):
            with open(f"/proc/{pid}/task/{task}/status", encoding="ascii") as status:
                total += sum(int(line.split()[1]) for line in status if "ctxt_switches" in line)
        return total
    time.sleep(3)
    before = wakes()
    time.sleep(10)
    woken = wakes() - before
    with open(f"/proc/{pid}/status", encoding="ascii") as status:
        sizes = {line.split(":")[0]: int(line.split()[1]) / 1024 for line in status if line.startswith(("VmRSS", "Rss"))}
    print(f"    {woken} wakes in 10 s with a beat of 2 s; {sizes['VmRSS']:.1f} MB resident, {sizes['RssAnon']:.1f} MB of them its own")
    # A beat and its answer are a few switches; a loop that polls is hundreds.
    expect(woken < 60, str(woken))


@step("a configuration that is wrong is not taken at a reload: the old one goes on, and the journal says why")
def reload(c):
    pid = c.show("MainPID")
    c.configure("[mial]\n")
    c.run("systemctl reload boardpack", check=False)
    until(lambda: "mial is not known" in c.journal() and "The old settings go on" in c.journal(), "the journal says why")
    expect(c.show("MainPID") == pid and c.show("ActiveState") == "active")
    c.configure()
    c.run("systemctl reload boardpack")
    until(lambda: "hold from now on" in c.journal(), "the right one is taken")
    expect(c.show("MainPID") == pid)


@step("stopped while it sends, it ends after the mail that is on its way, leaves nothing in doubt, and goes on where it was")
def stopped(c):
    c.run("postconf -e 'smtpd_end_of_data_restrictions = sleep 2' && systemctl reload postfix@-")
    c.boardpack(f"pack issue --later --yes --reason 'a figure was corrected' --at {c.now()} --by Secretary")
    until(lambda: any(row["edition"] == 2 and row["state"] in ("ending", "accepted") and row["channel"] == "mail" for row in c.deliveries()),
          "the second edition is being sent")
    c.run("systemctl stop boardpack", timeout=150)
    expect(c.show("Result") == "success", c.show("Result"))
    states = [row["state"] for row in c.deliveries() if row["edition"] == 2]
    print("    " + ", ".join(f"{states.count(state)} {state}" for state in sorted(set(states))))
    expect("ready" in states and not {"in_doubt", "talking", "ending"} & set(states), str(states))
    c.run("postconf -X smtpd_end_of_data_restrictions && systemctl reload postfix@-")
    c.run("systemctl start boardpack")
    people = accepted(c, 2)
    until(lambda: all(mails(c).get(one, 0) >= 2 for one in people), "everybody has the second edition")
    time.sleep(1)
    expect(all(mails(c)[one] == 2 for one in people), str(mails(c)))


@step("when it hangs, the watchdog ends it and systemd starts it again")
def watchdog(c):
    pid = c.show("MainPID")
    os.kill(int(c.host_pid(pid)), 19)
    until(lambda: c.show("MainPID") not in ("0", pid) and c.show("ActiveState") == "active", "it runs again", 60)
    expect("atchdog timeout" in c.journal(), c.journal()[-2000:])


@step("a second daemon is refused")
def second(c):
    said = c.boardpack("serve", check=False)
    expect(said.returncode == 4, f"{said.returncode}: {said.stdout}")


@step("after a power cut it comes up with the machine, every mail and edition as before")
def power(c):
    before = mails(c)
    c.machine.cut_power()
    c.machine.boot()
    until(lambda: c.show("ActiveState") == "active", "it runs again")
    time.sleep(2)
    expect(mails(c) == before)
    c.boardpack("pack verify --edition 1 --meeting 2026-04-15")
    c.boardpack("pack verify --edition 2 --meeting 2026-04-15")


@step("the check is content while all is well; when the relay is gone it sounds, at priority crit and without mail")
def check(c):
    c.run("systemctl start boardpack-check.service")
    c.run("systemctl stop postfix@-")
    expect(c.run("systemctl start boardpack-check.service", check=False).returncode != 0)
    until(lambda: "boardpack-check.service has failed" in c.out("journalctl -p crit -t boardpack -o cat", check=False), "the alarm is in the journal")
    expect("127.0.0.1 is no way out now" in c.journal("boardpack-check.service"), c.journal("boardpack-check.service"))
    c.run("systemctl start postfix@- && systemctl reset-failed")
