"""Keeps a server for a test: starts the program in its arguments with the environment that precedes `--`, passes on what it
says, and kills it when its own standard input ends, which it does with the test however that ends. A test's threads block
signals and their children inherit that; here the mask is empty again."""
import os, signal, subprocess, sys, threading

at = sys.argv.index("--")
environment = dict(word.split("=", 1) for word in sys.argv[1:at])
signal.pthread_sigmask(signal.SIG_SETMASK, [])
server = subprocess.Popen(sys.argv[at + 1:], env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, start_new_session=True)


def leash():
    sys.stdin.buffer.read()
    try:
        os.killpg(server.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    os._exit(0)


threading.Thread(target=leash, daemon=True).start()
while True:
    said = os.read(server.stdout.fileno(), 65536)
    if not said:
        break
    try:
        os.write(1, said)
    except OSError:
        break
server.wait()
