# SPDX-FileCopyrightText: 2026 The Portside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The two servers that are compared, an upstream for both, and how they are asked."""

import http.client
import http.server
import json
import os
import pathlib
import socket
import subprocess
import tempfile
import threading
import time

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
MOCKOON = pathlib.Path(os.environ.get("MOCKOON_CLI") or TOP / "build/peers/node_modules/.bin/mockoon-cli")
PORTSIDE = pathlib.Path(os.environ.get("PORTSIDE") or TOP / "build/release/bin/portside")
# Fields that servers set for themselves, or that only one of them has by nature.
OWN_FIELDS = {"date", "connection", "keep-alive", "content-length", "transfer-encoding", "etag", "x-powered-by", "server", "via",
              "accept-ranges", "last-modified", "cache-control", "vary", "content-type", "x-content-type-options", "content-security-policy",
              "cross-origin-resource-policy"}


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


def ask(port, request):
    """One request, and what matters of its answer."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        connection.putrequest(request["method"], request["target"], skip_accept_encoding=True)
        body = request.get("body", "").encode()
        for name, value in request.get("headers", {}).items():
            connection.putheader(name, value)
        if body or request["method"] in ("POST", "PUT", "PATCH"):
            connection.putheader("Content-Length", str(len(body)))
        connection.endheaders(body or None)
        response = connection.getresponse()
        content = response.read().decode("utf-8", "replace")
        kind = (response.getheader("Content-Type") or "").partition(";")[0].strip()
        names = sorted({name.lower() for name in response.msg.keys()} - OWN_FIELDS)
        fields = {name: response.msg.get_all(name) for name in names}
        return {"status": response.status, "type": kind, "fields": fields, "body": content}
    except (OSError, http.client.HTTPException) as error:
        return {"status": 0, "type": "", "fields": {}, "body": f"no answer: {type(error).__name__}"}
    finally:
        connection.close()


class Server:
    """A program that listens at a port, in a folder of its own; a context."""

    def __init__(self, command, port):
        self.port = port
        self._command = command
        self._folder = tempfile.TemporaryDirectory()

    def __enter__(self):
        log = pathlib.Path(self._folder.name) / "output"
        with open(log, "wb") as output:
            self._process = subprocess.Popen(self._command, cwd=self._folder.name, stdin=subprocess.DEVNULL, stdout=output,
                                             stderr=output)
        for _ in range(600):
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return self
            except OSError:
                if self._process.poll() is not None:
                    break
                time.sleep(0.05)
        self._process.kill()
        raise RuntimeError(log.read_text()[-1000:])

    def __exit__(self, *_):
        self._process.terminate()
        self._process.wait()
        self._folder.cleanup()


def mockoon(path):
    port = free_port()
    return Server([MOCKOON, "start", "--data", path, "--port", str(port), "--hostname", "127.0.0.1", "--disable-log-to-file",
                   "--disable-admin-api", "--repair", "--faker-seed", "1"], port)


def portside(path):
    port = free_port()
    return Server([PORTSIDE, "mock", path, "--port", str(port), "--port-policy", "fixed"], port)


class Upstream:
    """Answers with what it was asked, and remembers it; a context."""

    def __enter__(self):
        self.seen = seen = []

        class Echo(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self):
                size = int(self.headers.get("Content-Length") or 0)
                fields = {name.lower(): value for name, value in self.headers.items() if name.lower().startswith("x-test")}
                asked = {"method": self.command, "target": self.path, "fields": fields,
                         "type": (self.headers.get("Content-Type") or "").partition(";")[0],
                         "body": self.rfile.read(size).decode("utf-8", "replace")}
                seen.append(asked)
                content = json.dumps(asked).encode()
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                self.send_header("X-Upstream", "yes")
                self.end_headers()
                self.wfile.write(content)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer

            def log_message(self, *_):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Echo)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def taken(self, count):
        """What has come since the last time; waits a little until it is so many."""
        for _ in range(40):
            if len(self.seen) >= count:
                break
            time.sleep(0.05)
        found = sorted(self.seen, key=lambda each: json.dumps(each, sort_keys=True))
        self.seen.clear()
        return found

    def __exit__(self, *_):
        self._server.shutdown()
