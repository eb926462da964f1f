#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Portside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures starts, stops, memory and throughput of what stands in build/release, beside other servers.

All servers take turns within each round, so that a busy machine is unfair to none: compare ratios, not
absolute figures of different runs. Prints a table; --write FILE keeps it with the machine and the method.
"""

import argparse
import contextlib
import http.client
import json
import os
import pathlib
import platform
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time

TOP = pathlib.Path(__file__).resolve().parent.parent
BIN = TOP / "build/release/bin"
SITE = TOP / "examples/site"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def answers(port, path="/"):
    try:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        connection.request("GET", path)
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


def resident(pid):
    """Megabytes of this process and its children."""
    total = 0
    for status in pathlib.Path("/proc").glob("[0-9]*/status"):
        with contextlib.suppress(OSError):
            text = status.read_text()
            parent = int(re.search(r"PPid:\s+(\d+)", text)[1])
            if int(status.parent.name) == pid or parent == pid:
                total += int(re.search(r"VmRSS:\s+(\d+)", text)[1])
    return total / 1024


def cpu_seconds(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Server:
    """A way to serve a folder; made anew for each start."""

    name = ""
    stderr = subprocess.DEVNULL

    def __init__(self, folder, scratch):
        self.folder, self.scratch = folder, scratch
        self.port = free_port()
        self.ready_ms = None

    def command(self):
        raise NotImplementedError

    def wait_ready(self):
        """Nothing but trying tells when most servers are ready."""

    def start(self):
        begin = time.monotonic()
        self.process = subprocess.Popen(self.command(), stdout=subprocess.PIPE, stderr=self.stderr)
        self.wait_ready()
        self.ready_ms = (time.monotonic() - begin) * 1000
        while not answers(self.port):
            if self.process.poll() is not None or time.monotonic() - begin > 20:
                sys.exit(f"{self.name} does not start: {' '.join(map(str, self.command()))}")
            time.sleep(0.0005)
        self.answer_ms = (time.monotonic() - begin) * 1000

    def stop(self):
        begin = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()
        self.stop_ms = (time.monotonic() - begin) * 1000


class Portside(Server):
    name = "portside serve"

    def command(self):
        return [BIN / "portside", "serve", self.folder, "--json", "--quiet"]

    def wait_ready(self):
        self.port = json.loads(self.process.stdout.readline())["port"]


class Python(Server):
    name = "python3 -m http.server"

    def command(self):
        return ["python3", "-m", "http.server", "-b", "127.0.0.1", "-d", self.folder, str(self.port)]


class Lighttpd(Server):
    name = "lighttpd"

    def command(self):
        config = pathlib.Path(self.scratch) / "lighttpd.conf"
        config.write_text(
            f'server.document-root = "{self.folder}"\nserver.port = {self.port}\nserver.bind = "127.0.0.1"\n'
            'index-file.names = ("index.html")\nmimetype.assign = (".html" => "text/html")\n'
        )
        return [shutil.which("lighttpd") or "/usr/sbin/lighttpd", "-D", "-f", config]


class Nginx(Server):
    name = "nginx, 1 worker, with log"

    def command(self):
        config = pathlib.Path(self.scratch) / "nginx.conf"
        config.write_text(
            f"daemon off; pid {self.scratch}/nginx.pid; error_log {self.scratch}/error.log; worker_processes 1;\n"
            "events { worker_connections 1024; }\n"
            f"http {{ access_log {self.scratch}/access.log; client_body_temp_path {self.scratch}/body;\n"
            f" proxy_temp_path {self.scratch}/proxy; fastcgi_temp_path {self.scratch}/fastcgi;\n"
            f" uwsgi_temp_path {self.scratch}/uwsgi; scgi_temp_path {self.scratch}/scgi; sendfile on;\n"
            f" server {{ listen 127.0.0.1:{self.port}; root {self.folder}; keepalive_requests 100000000; }} }}\n"
        )
        return [shutil.which("nginx") or "/usr/sbin/nginx", "-c", config, "-e", f"{self.scratch}/error.log"]


def installed():
    def there(program):
        return shutil.which(program) or pathlib.Path("/usr/sbin", program).exists()

    yield Portside
    yield Python
    if there("lighttpd"):
        yield Lighttpd
    if there("nginx"):
        yield Nginx


def measure_starts(rounds, scratch):
    samples = {kind: [] for kind in installed()}
    for _ in range(rounds):
        for kind in samples:
            server = kind(SITE, scratch)
            server.start()
            memory = resident(server.process.pid)
            server.stop()
            samples[kind].append((server.ready_ms if kind is Portside else None, server.answer_ms, server.stop_ms, memory))
    rows = []
    for kind, values in samples.items():
        ready, answer, stop, memory = zip(*values)
        rows.append(
            [kind.name, "" if ready[0] is None else f"{statistics.median(ready):.1f}"]
            + [f"{statistics.median(column):.1f}" for column in (answer, stop, memory)]
        )
    return rows


def wrk(port, path, connections, seconds):
    report = subprocess.run(
        ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", f"http://127.0.0.1:{port}{path}"],
        capture_output=True, text=True, check=True,
    ).stdout
    requests = int(re.search(r"(\d+) requests in", report)[1])
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", report)[1])
    value, unit = re.search(r"50%\s+([\d.]+)(us|ms|s)", report).groups()
    return requests, rate, float(value) * {"us": 1, "ms": 1000, "s": 1e6}[unit]


def measure_throughput(rounds, seconds, scratch):
    folder = pathlib.Path(scratch) / "files"
    folder.mkdir()
    (folder / "index.html").write_text("x" * 200)
    (folder / "1k.html").write_bytes(b"x" * 1024)
    (folder / "100k.html").write_bytes(b"x" * 102400)
    cases = [("1 KiB, 64 connections", "/1k.html", 64), ("100 KiB, 64 connections", "/100k.html", 64), ("1 KiB, 1 connection", "/1k.html", 1)]
    servers = [kind(folder, scratch) for kind in installed()]
    for server in servers:
        server.start()
    rows = []
    for title, path, connections in cases:
        samples = {server: [] for server in servers}
        for _ in range(rounds):
            for server in servers:
                workers = [server.process.pid] + [
                    int(child) for child in pathlib.Path(f"/proc/{server.process.pid}/task/{server.process.pid}/children").read_text().split()
                ]
                before = sum(map(cpu_seconds, workers))
                requests, rate, p50 = wrk(server.port, path, connections, seconds)
                cpu = (sum(map(cpu_seconds, workers)) - before) / max(requests, 1) * 1e6
                samples[server].append((rate, p50, cpu))
        for server, values in samples.items():
            rate, p50, cpu = (statistics.median(column) for column in zip(*values))
            own = statistics.median(value[0] for value in samples[servers[0]])
            rows.append([title, server.name, f"{rate:,.0f}", f"{own / rate:.2f}", f"{p50:.0f}", f"{cpu:.1f}"])
    for server in servers:
        server.stop()
    return rows


@contextlib.contextmanager
def display():
    """An X server of its own."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        yield ":" + os.read(read, 16).decode().strip()
    finally:
        server.terminate()
        server.wait()


def measure_window(rounds, scratch):
    home = pathlib.Path(scratch) / "home"
    (home / "portside").mkdir(parents=True)
    servers = [{"kind": "static", "name": f"site {i}", "autostart": True, "settings": {"folder": str(SITE)}} for i in range(10)]
    shown, memory, stops = [], [], []
    with display() as name:
        environment = {key: value for key, value in os.environ.items() if key != "WAYLAND_DISPLAY"}
        environment.update(
            DISPLAY=name, QT_QPA_PLATFORM="xcb", HOME=str(home), XDG_DATA_HOME=str(home), XDG_CONFIG_HOME=str(home),
            XDG_CACHE_HOME=str(home), XDG_RUNTIME_DIR=str(home), DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent",
        )
        for _ in range(rounds):
            (home / "portside/portside.json").write_text(json.dumps({"version": 1, "servers": servers}))
            environment["PORTSIDE_MEASURE_FROM"] = str(time.monotonic_ns())
            window = subprocess.Popen([BIN / "portside-gui"], env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
            shown.append(float(re.search(r"[\d.]+", window.stdout.readline())[0]))
            time.sleep(2)
            if len(os.listdir(f"/proc/{window.pid}/task")) <= len(servers):
                sys.exit("The window did not start its servers.")
            memory.append(resident(window.pid))
            begin = time.monotonic()
            window.terminate()
            window.wait()
            stops.append((time.monotonic() - begin) * 1000)
    return [["portside-gui, 10 servers"] + [f"{statistics.median(column):.0f}" for column in (shown, stops, memory)]]


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows]) + "\n"


def machine():
    model = re.search(r"model name\s*:\s*(.*)", pathlib.Path("/proc/cpuinfo").read_text())
    system = re.search(r'PRETTY_NAME="(.*)"', pathlib.Path("/etc/os-release").read_text())
    return f"{os.cpu_count()} cores, {model[1] if model else platform.machine()}, {system[1] if system else platform.system()}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=20, help="starts of each server")
    parser.add_argument("--seconds", type=int, default=3, help="of each load")
    parser.add_argument("--write", metavar="FILE", help="keep the result, such as docs/performance.md")
    arguments = parser.parse_args()

    parts = ["# Performance\n", f"Measured by `make bench` on {machine()}; medians; every server takes its turn in each round.\n"]
    with tempfile.TemporaryDirectory() as scratch:
        os.chmod(scratch, 0o755)
        parts.append(f"## Start, stop and memory ({arguments.rounds} starts, ms and MB)\n")
        parts.append(table(["server", "ready line", "first answer", "SIGTERM to end", "resident"], measure_starts(arguments.rounds, scratch)))
        parts.append(f"## The window (Xvfb, {max(3, arguments.rounds // 2)} starts, ms and MB)\n")
        parts.append(table(["program", "painted", "SIGTERM to end", "resident"], measure_window(max(3, arguments.rounds // 2), scratch)))
        parts.append(f"## Throughput (wrk, 1 thread, {arguments.seconds} s, 3 rounds)\n")
        parts.append(table(["file", "server", "requests/s", "portside is … times that", "p50 µs", "CPU µs/request"], measure_throughput(3, arguments.seconds, scratch)))
    text = "\n".join(parts)
    print(text)
    if arguments.write:
        pathlib.Path(arguments.write).write_text(text)


main()
