"""A relay that does as it is told: what it answers at each step is a script, and what it hears is written down.

Started with one argument, a file that holds a JSON object:
  faults:   {step: fault}, a step being greeting, ehlo, starttls, auth, mail, rcpt, data, body, dot or quit
            fault: "gate", "drop", "stall", "drip", "garbage", "multiline", "lf", or an answer such as "451 4.7.1 later"
            at a gate it opens and closes the FIFO `reached`, waits until somebody has done so with the FIFO `gate`, and
            then answers as it should
            at body, in the midst of a message that is too long for one packet, a stall takes nothing more
            or a list of these, for the first time, the second and so on, and then none
            for one recipient alone: {"rcpt:clerk@a.example": ...} and {"dot:clerk@a.example": ...}
  times:    how often a fault holds, for all of them; left out, always
  extensions: lines of the answer to EHLO; "STARTTLS" and "AUTH ..." among them
  tls:      "none", "starttls" or "implicit", with certificate and key as files
  accounts: {user: password}, tokens: [bearer tokens]
  kill:     {"at": point, "nth": n, "pid_file": file}: kills that process when the point is reached for the nth time
            points: connected, greeted, ehlo, auth, mail, rcpt, data, body, dot (before its answer), answered, quit
  inject:   a line sent in the clear right behind the answer to STARTTLS
Prints its port on the first line. What it hears goes to the file `log`, one JSON object a line.
"""
import base64, json, os, select, signal, socket, ssl, sys, threading, time

script = json.load(open(sys.argv[1]))
log = open(script["log"], "a", buffering=1)
lock = threading.Lock()
reached, used = {}, {}


def note(**fact):
    with lock:
        log.write(json.dumps(fact) + "\n")


def point(name):
    kill = script.get("kill")
    with lock:
        reached[name] = reached.get(name, 0) + 1
        hit = kill and kill["at"] == name and reached[name] == kill.get("nth", 1)
    if hit:
        os.kill(int(open(kill["pid_file"]).read()), signal.SIGKILL)
        note(killed=name)
        time.sleep(0.05)


class Gone(Exception):
    pass


class Conversation:
    def __init__(self, sock, number):
        self.sock, self.number, self.kept, self.secured, self.user = sock, number, b"", False, None
        self.sender, self.recipient = None, None

    def fault(self, step, who=None):
        faults = script.get("faults", {})
        key = f"{step}:{who}" if who and f"{step}:{who}" in faults else step
        if key not in faults:
            return None
        with lock:
            used[key] = used.get(key, 0) + 1
            if used[key] > script.get("times", 1_000_000_000):
                return None
            if isinstance(faults[key], list):
                return faults[key][used[key] - 1] if used[key] <= len(faults[key]) else None
        return faults[key]

    def say(self, step, answer, who=None):
        """Sends the answer, or what the script has instead; False where that was no yes."""
        return self.act(self.fault(step, who), answer)

    def act(self, fault, answer):
        if fault == "drop":
            raise Gone
        if fault == "gate":
            open(script["reached"], "wb").close()
            open(script["gate"], "rb").read()
            fault = None
        if fault == "stall":
            while self.sock.recv(65536):
                pass
            raise Gone
        if fault == "garbage":
            self.send(b"\x00\xff\xfe what?\r\n!!!\r\n")
            while self.sock.recv(65536):
                pass
            raise Gone
        if fault == "drip":
            for byte in (answer + "\r\n").encode():
                self.send(bytes([byte]))
                time.sleep(0.005)
            return True
        if fault == "multiline":
            code, words = answer[:3], answer[4:] or "ok"
            self.send(f"{code}-{words}\r\n{code}-and more\r\n{code} {words}\r\n".encode())
            return True
        if fault == "lf":
            self.send((answer + "\n").encode())
            return True
        if fault is not None:
            self.send((fault + "\r\n").encode())
            if fault.startswith("421"):
                raise Gone
            return False
        self.send((answer + "\r\n").encode())
        return True

    def send(self, data):
        self.sock.sendall(data)

    def line(self):
        while b"\n" not in self.kept:
            more = self.sock.recv(65536)
            if not more:
                raise Gone
            self.kept += more
        line, self.kept = self.kept.split(b"\n", 1)
        return line.rstrip(b"\r").decode("utf-8", "replace")

    def run(self):
        if script.get("tls") == "implicit":
            self.secure()
        point("connected")
        if not self.say("greeting", "220 relay.example ESMTP"):
            raise Gone
        point("greeted")
        while True:
            line = self.line()
            verb = line[:4].upper()
            shown = "AUTH ..." if verb == "AUTH" else line
            note(connection=self.number, line=shown, secured=self.secured)
            if verb in ("EHLO", "HELO"):
                self.hello()
            elif line.upper() == "STARTTLS":
                self.starttls()
            elif verb == "AUTH":
                self.authenticate(line)
            elif verb == "MAIL":
                self.sender = line
                self.say("mail", "250 2.1.0 ok")
                point("mail")
            elif verb == "RCPT":
                self.recipient = line.split("<", 1)[-1].split(">", 1)[0]
                self.say("rcpt", "250 2.1.5 ok", self.recipient)
                point("rcpt")
            elif verb == "DATA":
                self.data()
            elif verb == "QUIT":
                point("quit")
                self.say("quit", "221 2.0.0 bye")
                raise Gone
            elif verb in ("NOOP", "RSET"):
                self.send(b"250 2.0.0 ok\r\n")
            else:
                self.send(b"500 5.5.1 what?\r\n")

    def hello(self):
        lines = [e for e in script.get("extensions", ["SIZE 50000000"]) if not (self.secured and e == "STARTTLS")]
        if script.get("tls") == "starttls" and not self.secured and "strip" not in script:
            lines.append("STARTTLS")
        body = ["relay.example"] + lines
        if self.fault_pending("ehlo"):
            self.say("ehlo", "250 relay.example")
        else:
            self.send("".join(f"250{'-' if i + 1 < len(body) else ' '}{l}\r\n" for i, l in enumerate(body)).encode())
        point("ehlo")

    def fault_pending(self, step):
        return step in script.get("faults", {})

    def starttls(self):
        if not self.say("starttls", "220 2.0.0 go ahead"):
            return
        if "inject" in script:
            self.send((script["inject"] + "\r\n").encode())
        self.secure()

    def secure(self):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(script["certificate"], script["key"])
        try:
            self.sock = context.wrap_socket(self.sock, server_side=True)
        except (ssl.SSLError, OSError):
            note(connection=self.number, handshake="failed")
            raise Gone
        self.secured, self.kept = True, b""

    def authenticate(self, line):
        words = line.split(" ")
        kind, first = words[1].upper(), words[2] if len(words) > 2 else None
        good = False
        if kind == "PLAIN":
            if first is None:
                self.send(b"334 \r\n")
                first = self.line()
            parts = base64.b64decode(first).split(b"\0")
            good = len(parts) == 3 and script.get("accounts", {}).get(parts[1].decode()) == parts[2].decode()
        elif kind == "LOGIN":
            if first is None:
                self.send(b"334 VXNlcm5hbWU6\r\n")
                first = self.line()
            self.send(b"334 UGFzc3dvcmQ6\r\n")
            user, password = base64.b64decode(first).decode(), base64.b64decode(self.line()).decode()
            good = script.get("accounts", {}).get(user) == password
        elif kind == "XOAUTH2":
            if first is None:
                self.send(b"334 \r\n")
                first = self.line()
            text = base64.b64decode(first).decode()
            token = text.split("auth=Bearer ", 1)[-1].split("\x01", 1)[0]
            good = token in script.get("tokens", [])
        answer = "235 2.7.0 welcome" if good else "535 5.7.8 no such account"
        self.say("auth", answer)
        note(connection=self.number, authenticated=good, kind=kind)
        point("auth")

    def interrupt(self):
        fault = self.fault("body")
        if fault == "stall":
            waiting = select.poll()
            waiting.register(self.sock, select.POLLRDHUP)
            waiting.poll(30_000)
            raise Gone
        if fault is not None:
            self.act(fault, "")

    def data(self):
        # Before its answer: behind it, a short message could be here whole before the kill is.
        point("data")
        if not self.say("data", "354 go on"):
            return
        body = self.kept
        seen = bool(body)
        while not (body.endswith(b"\r\n.\r\n") or body == b".\r\n"):
            more = self.sock.recv(1 << 20)
            if not more:
                note(connection=self.number, cut=len(body), recipient=self.recipient)
                raise Gone
            if not seen:
                seen = True
                point("body")
                self.interrupt()
            body += more
        self.kept = b""
        point("dot")
        text = body[: -len(b".\r\n")]
        text = (b"\r\n" + text).replace(b"\r\n.", b"\r\n")[2:]
        name = f"{script['log']}.{self.number}.{time.monotonic_ns()}.eml"
        with open(name, "wb") as file:
            file.write(text)
        fault = self.fault("dot", self.recipient)
        note(connection=self.number, message=name, recipient=self.recipient, sender=self.sender,
             taken=fault in (None, "gate", "drip", "multiline", "lf"), size=len(text), secured=self.secured)
        self.act(fault, "250 2.0.0 queued")
        point("answered")


def serve(sock, number):
    note(connection=number, opened=True)
    conversation = Conversation(sock, number)
    try:
        conversation.run()
    except (Gone, OSError, UnicodeDecodeError):
        pass
    finally:
        note(connection=number, closed=True)
        try:
            conversation.sock.close()
        except OSError:
            pass


listener = socket.create_server(("127.0.0.1", script.get("port", 0)))
if "body" in script.get("faults", {}):
    # So that a message cannot all be on the way before anything goes wrong.
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65536)
print(listener.getsockname()[1], flush=True)
# It ends with whoever started it: their end of this pipe closes.
threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
number = 0
while True:
    sock, _ = listener.accept()
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    number += 1
    threading.Thread(target=serve, args=(sock, number), daemon=True).start()
