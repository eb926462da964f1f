# SPDX-FileCopyrightText: 2026 The Portside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The servers that are measured: how each is started for a folder, stopped, and what it costs."""

import http.client
import json
import os
import pathlib
import random
import shutil
import signal
import socket
import subprocess
import sys
import time

TOP = pathlib.Path(__file__).resolve().parent.parent
PORTSIDE = TOP / "build/release/bin/portside"
NPM = TOP / "build/peers/node_modules/.bin"
TICKS = os.sysconf("SC_CLK_TCK")


def free_port():
    """Below the range that the kernel takes for outgoing connections, or a client could get it first."""
    while True:
        port = random.randrange(20_000, 32_000)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
                return port
            except OSError:
                continue


def answers(port, path):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", path)
        return connection.getresponse().status == 200
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


class Peer:
    """A server program. command(port, site, scratch) returns the arguments that serve the folder site."""

    def __init__(self, name, program, command, *, small="/1k.txt", files=True, idle=True):
        self.name, self.program, self.command = name, str(program), command
        self.small = small  # the path of a small answer
        self.files = files  # serves folders; a mock server does not
        self.idle = idle  # bears 10,000 connections
        self.process = None

    def available(self):
        return shutil.which(self.program) is not None

    def start(self, site, scratch):
        """Returns the milliseconds to the first answer."""
        self.port = free_port()
        own = pathlib.Path(scratch) / self.name.replace(" ", "-").replace("/", "-")
        own.mkdir(exist_ok=True)
        with open(own / "output", "wb") as log:
            begin = time.monotonic()
            self.process = subprocess.Popen(
                list(map(str, self.command(self.port, site, own))), cwd=own, stdin=subprocess.DEVNULL, stdout=log,
                stderr=log, start_new_session=True,
            )
        while not answers(self.port, self.small):
            if self.process.poll() is not None or time.monotonic() - begin > 20:
                self.stop()
                raise RuntimeError(f"{self.name} does not start: {(own / 'output').read_text(errors='replace')[-300:]}")
            time.sleep(0.0005)
        return (time.monotonic() - begin) * 1000

    def stop(self):
        """Returns the milliseconds from SIGTERM to the end of the program that was started."""
        begin = time.monotonic()
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        spent = (time.monotonic() - begin) * 1000
        for pid in self.members():  # what an npm script leaves behind
            os.kill(pid, signal.SIGKILL)
        return spent

    def url(self, path):
        return f"http://127.0.0.1:{self.port}{path}"

    def members(self):
        """Process ids of the session that it was started in."""
        for entry in pathlib.Path("/proc").glob("[0-9]*"):
            try:
                if int((entry / "stat").read_text().rpartition(")")[2].split()[3]) == self.process.pid:
                    yield int(entry.name)
            except OSError:
                continue  # it has just ended

    def cpu_seconds(self):
        total = 0
        for pid in self.members():
            fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            total += int(fields[11]) + int(fields[12])
        return total / TICKS

    def resident(self):
        """Megabytes of its processes together."""
        return sum(resident(pid) for pid in self.members())


def resident(pid):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0


def portside(threads):
    return lambda port, site, scratch: [
        PORTSIDE, "serve", site, "--port", port, "--port-policy", "fixed", "--quiet", "--threads", threads]


def nginx(port, site, scratch):
    paths = "".join(f"{kind}_temp_path {scratch}/{kind}; " for kind in ("proxy", "fastcgi", "uwsgi", "scgi"))
    user = "user root; " if os.geteuid() == 0 else ""
    (scratch / "nginx.conf").write_text(
        f"{user}daemon off; worker_processes 1; pid {scratch}/pid; error_log {scratch}/error.log;\n"
        "events { worker_connections 20000; }\n"
        f"http {{ include /etc/nginx/mime.types; access_log {scratch}/access.log; client_body_temp_path {scratch}/body;\n"
        f" {paths} sendfile on; tcp_nopush on; keepalive_requests 100000000; autoindex on;\n"
        f" server {{ listen 127.0.0.1:{port} backlog=1024; root {site}; }} }}\n")
    return ["nginx", "-p", scratch, "-c", scratch / "nginx.conf", "-e", scratch / "error.log"]


def lighttpd(port, site, scratch):
    (scratch / "lighttpd.conf").write_text(
        f'server.document-root = "{site}"\nserver.port = {port}\nserver.bind = "127.0.0.1"\n'
        'server.max-keep-alive-requests = 0\nserver.listen-backlog = 1024\nserver.max-fds = 30000\n'
        'server.max-connections = 15000\ndir-listing.activate = "enable"\n')
    return ["lighttpd", "-D", "-f", scratch / "lighttpd.conf"]


def caddy(port, site, scratch):
    (scratch / "Caddyfile").write_text(
        f"{{\n admin off\n auto_https off\n}}\nhttp://127.0.0.1:{port} {{\n root * {site}\n file_server browse\n"
        f" log {{\n  output file {scratch}/access.log\n }}\n}}\n")
    return ["caddy", "run", "--config", scratch / "Caddyfile", "--adapter", "caddyfile"]


def uvicorn(port, site, scratch):
    (scratch / "app.py").write_text(
        "from starlette.applications import Starlette\nfrom starlette.routing import Mount\n"
        "from starlette.staticfiles import StaticFiles\n"
        f"app = Starlette(routes=[Mount('/', StaticFiles(directory={str(site)!r}))])\n")
    return ["/usr/bin/python3", "-m", "uvicorn", "app:app", "--port", port, "--log-level", "warning"]


def json_server(port, site, scratch):
    (scratch / "db.json").write_text(json.dumps({"items": [{"id": 1, "text": "x" * 180}]}))
    return ["node", NPM.parent / "json-server/lib/cli/bin.js", "--quiet", "--host", "127.0.0.1", "--port", port, scratch / "db.json"]


def mockoon(port, site, scratch):
    response = {"uuid": "b", "body": json.dumps({"id": 1, "text": "x" * 180}), "statusCode": 200, "default": True,
                "headers": [], "rules": [], "latency": 0, "bodyType": "INLINE", "databucketID": "", "filePath": "",
                "label": "", "sendFileAsBody": False, "rulesOperator": "OR", "disableTemplating": False,
                "fallbackTo404": False, "crudKey": "id", "callbacks": []}
    route = {"uuid": "a", "type": "http", "method": "get", "endpoint": "items/1", "responses": [response],
             "documentation": "", "responseMode": None, "streamingMode": None, "streamingInterval": 0}
    environment = {"uuid": "e", "lastMigration": 33, "name": "bench", "port": port, "hostname": "127.0.0.1",
                   "endpointPrefix": "", "latency": 0, "folders": [], "routes": [route],
                   "rootChildren": [{"type": "route", "uuid": "a"}], "proxyMode": False, "cors": False, "headers": [],
                   "data": [], "callbacks": [], "tlsOptions": {"enabled": False}}
    (scratch / "mock.json").write_text(json.dumps(environment))
    return [NPM / "mockoon-cli", "start", "--data", scratch / "mock.json", "--disable-log-to-file"]


def npm(tool, *arguments):
    return lambda port, site, scratch: [NPM / tool, site, *[str(a).replace("PORT", str(port)) for a in arguments]]


def all_peers():
    """Portside first; the others are compared with it."""
    items = "/items/1"
    return [
        Peer("portside", PORTSIDE, portside(1)),
        Peer("nginx", "nginx", nginx),
        Peer("lighttpd", "lighttpd", lighttpd),
        Peer("caddy", "caddy", caddy),
        Peer("http-server", NPM / "http-server", npm("http-server", "-a", "127.0.0.1", "-p", "PORT", "-s", "-c-1")),
        Peer("serve", NPM / "serve", npm("serve", "-n", "-L", "-l", "tcp://127.0.0.1:PORT")),
        Peer("live-server", NPM / "live-server",
             npm("live-server", "--host=127.0.0.1", "--port=PORT", "--no-browser", "--quiet")),
        Peer("uvicorn", "/usr/bin/python3", uvicorn),
        Peer("python http.server", sys.executable, lambda port, site, scratch: [
            sys.executable, "-m", "http.server", port, "--bind", "127.0.0.1", "--directory", site], idle=False),
        Peer("json-server", NPM / "json-server", json_server, small=items, files=False),
        Peer("mockoon-cli", NPM / "mockoon-cli", mockoon, small=items, files=False),
    ]


def install_npm_peers():
    """Into build/peers, from the lock file; what cannot be installed is left out of the tables."""
    if shutil.which("npm") is None:
        print("npm is not installed: its servers are left out", file=sys.stderr)
        return
    target, sources = TOP / "build/peers", TOP / "benchmarks/peers"
    done = target / "installed"  # the lock file that was installed; npm rewrites its own copy
    lock = (sources / "package-lock.json").read_text()
    if done.exists() and done.read_text() == lock:
        return
    target.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(sources / name, target / name)
    result = subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts"], cwd=target)
    if result.returncode == 0:
        done.write_text(lock)
    else:
        print("npm could not install its servers: they are left out", file=sys.stderr)
