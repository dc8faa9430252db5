"""A token endpoint that answers as it is told. One argument, a file that holds a JSON object: answers, a list of [status, body], the
last of which repeats; log, a file for the forms it is sent; delay, seconds before each answer."""
import http.server, json, os, sys, threading, time

script = json.load(open(sys.argv[1]))
asked = [0]


class Endpoint(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        form = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        with open(script["log"], "a") as log:
            log.write(form + "\n")
        time.sleep(script.get("delay", 0))
        answers = script["answers"]
        status, body = answers[min(asked[0], len(answers) - 1)]
        asked[0] += 1
        self.send_response(status)
        self.send_header("Content-Length", str(len(body.encode())))
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Endpoint)
print(server.server_port, flush=True)
threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
server.serve_forever()
