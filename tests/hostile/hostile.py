#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Portside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clients that are slow, many, broken or malicious, against `portside serve` as people run it.

hostile.py PROGRAM [SCENARIO]…      prints a line for each promise, ends with 1 if one is broken
"""

import contextlib
import json
import os
import pathlib
import resource
import socket
import statistics
import struct
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

PROGRAM = ""
failures = 0
GIB = 1 << 30
MIB = 1 << 20


def promise(holds, text):
    global failures
    failures += not holds
    print(f"{'ok   ' if holds else 'FAIL '} {text}", flush=True)


class Server:
    """`portside serve` on a folder with a page, a large sparse file and nothing else."""

    def __init__(self, *options, descriptors=None):
        self.folder = tempfile.TemporaryDirectory()
        root = pathlib.Path(self.folder.name, "www")
        root.mkdir()
        (root / "index.html").write_text("hello")
        with open(root / "large.bin", "wb") as file:
            file.truncate(GIB)
        limit = None
        if descriptors:
            limit = lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (descriptors, descriptors))
        self.log = open(pathlib.Path(self.folder.name, "log"), "w+b")
        self.process = subprocess.Popen([PROGRAM, "serve", root, "--port", "0", "--json", *options], stdout=self.log,
                                        stderr=subprocess.DEVNULL, preexec_fn=limit)
        while not self.events("ready"):
            if self.process.poll() is not None:
                sys.exit("portside did not start")
            time.sleep(0.05)
        self.port = self.events("ready")[0]["port"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.terminate()
        promise(self.process.wait(20) == 0, "  the server ended by itself and well")
        self.log.close()
        self.folder.cleanup()

    def events(self, *names):
        text = pathlib.Path(self.folder.name, "log").read_text()
        lines = (json.loads(line) for line in text.splitlines(keepends=True) if line.endswith("\n"))
        return [line for line in lines if line["event"] in names]

    def resident(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.split("VmRSS:")[1].split()[0]) * 1024

    def processor_time(self):
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    def connect(self, small=False):
        client = socket.socket()
        if small:
            client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        client.settimeout(10)
        client.connect(("127.0.0.1", self.port))
        return client

    def exchange(self, request, read=True):
        with self.connect() as client:
            with contextlib.suppress(OSError):
                client.sendall(request)
            return receive(client) if read else b""

    def get(self, target="/"):
        """Status and milliseconds of one request on a connection of its own."""
        start = time.monotonic()
        answer = self.exchange(f"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
        return status_of(answer), (time.monotonic() - start) * 1000


def receive(client):
    data = b""
    with contextlib.suppress(OSError):
        while part := client.recv(65536):
            data += part
    return data


def status_of(answer):
    return int(answer[9:12]) if answer.startswith(b"HTTP/1.1 ") else 0


def reset(client):
    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    client.close()


def mebibytes(count):
    return f"{count / MIB:.1f} MiB"


class Probe:
    """Asks for the page once a second while something else goes on."""

    def __init__(self, server):
        self.server = server
        self.times = []
        self.bad = 0
        self.over = threading.Event()
        self.thread = threading.Thread(target=self.run)

    def run(self):
        while not self.over.wait(1):
            status, milliseconds = self.server.get()
            self.times.append(milliseconds)
            self.bad += status != 200

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.over.set()
        self.thread.join()
        promise(self.bad == 0 and self.times,
                f"  available throughout: {len(self.times)} requests, one a second, slowest {max(self.times):.0f} ms")


def slow_readers():
    with Server() as server:
        server.get()
        before = server.resident()
        clients = []
        for _ in range(100):
            clients.append(server.connect(small=True))
            clients[-1].sendall(b"GET /large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n")
        time.sleep(3)
        growth = server.resident() - before
        promise(growth < 64 * MIB, f"100 clients that never read 1 GiB each cost {mebibytes(growth)} together")
        promise(server.get()[0] == 200, "  others are answered meanwhile")
        for client in clients:
            client.close()


def idle_connections():
    count = 9_999
    with Server() as server:
        server.get()
        before = server.resident()
        clients = [server.connect() for _ in range(count)]
        deadline = time.monotonic() + 10
        while server.descriptors() < count and time.monotonic() < deadline:
            time.sleep(0.1)
        held = server.resident() - before
        times = []
        for _ in range(20):
            status, milliseconds = server.get()
            times.append(milliseconds if status == 200 else 1e6)
        middle = statistics.median(times)
        promise(server.descriptors() >= count, f"{count} idle connections are held, for {mebibytes(held)}")
        promise(middle < 50, f"  one more request: {middle:.1f} ms in the middle, {max(times):.1f} ms at most")
        used = server.processor_time()
        time.sleep(3)
        used = (server.processor_time() - used) / 3 * 100
        promise(used < 10, f"  {used:.1f} % of a processor while they are idle")
        for client in clients:
            client.close()
        time.sleep(2)
        promise(server.descriptors() < 40 and server.get()[0] == 200,
                f"  all is well after they left: {server.descriptors()} descriptors, {mebibytes(server.resident())}")


def no_descriptors():
    with Server(descriptors=64) as server:
        free = 64 - server.descriptors()
        clients = [server.connect() for _ in range(200)]
        time.sleep(0.5)
        before = server.processor_time()
        time.sleep(3)
        used = (server.processor_time() - before) / 3 * 100
        promise(used < 10, f"64 descriptors, {free} free, 200 connections: {used:.1f} % of a processor while it waits")
        warnings = [line["message"] for line in server.events("log") if line["level"] == "warning"]
        promise(len(warnings) > 0, f"  the log says so: {warnings[:1]}")
        for client in clients:
            client.close()
        start = time.monotonic()
        status, _ = server.get()
        promise(status == 200, f"  answered again {time.monotonic() - start:.1f} s after they left")


def resets():
    with Server() as server:
        server.exchange(b"HEAD /large.bin HTTP/1.0\r\n\r\n")  # loads the types of files
        time.sleep(0.5)
        before, memory = server.descriptors(), server.resident()
        requests = [b"GET / HT", b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nabc",
                    b"POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
                    b"GET /large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n", b"", b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"]
        for i in range(3000):
            client = server.connect(small=True)
            client.sendall(requests[i % len(requests)])
            if i % 5 == 0:
                time.sleep(0.001)
            reset(client)
        works = server.get()[0] == 200
        time.sleep(1)
        promise(works and server.descriptors() <= before,
                f"3000 resets in the middle: {server.descriptors()} descriptors, {before} before, "
                f"{mebibytes(server.resident() - memory)} more memory")


def odd_senders():
    with Server() as server:
        with server.connect() as client:
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            for byte in b"POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5;a=b\r\nhello\r\n0\r\n\r\n":
                client.send(bytes([byte]))
                time.sleep(0.001)
            promise(status_of(client.recv(65536)) == 405, "a request of single bytes is answered")
        with server.connect() as client:
            client.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n" * 1000)
            client.shutdown(socket.SHUT_WR)
            promise(receive(client).count(b"HTTP/1.1 200 OK") == 1000,
                    "1000 requests at once and a half-close: 1000 answers")
        with server.connect() as client:
            client.shutdown(socket.SHUT_WR)
            promise(client.recv(1) == b"", "a half-close without a request closes the connection")
        before = server.resident()
        line = b"X-Flood: " + b"a" * 8000 + b"\r\n"
        statuses = [status_of(server.exchange(b"GET / HTTP/1.1\r\nHost: localhost\r\n" + line * 100)) for _ in range(100)]
        statuses += [status_of(server.exchange(b"GET / HTTP/1.1\r\nHost: localhost\r\n" + b"a" * 8_000_000)) for _ in range(10)]
        statuses += [status_of(server.exchange(b"GET / HTTP/1.1\r\nHost: localhost\r\n" + b"X: y\r\n" * 100_000)) for _ in range(10)]
        growth = server.resident() - before
        promise(set(statuses) == {431} and growth < 64 * MIB,
                f"120 floods of header fields: all 431, {mebibytes(growth)} more memory")


def slowhttptest():
    arguments = {"slow heads": ["-H", "-c", "300", "-r", "100", "-i", "5", "-l", "90"],
                 "slow bodies": ["-B", "-c", "300", "-r", "100", "-i", "5", "-l", "90", "-s", "8192", "-t", "POST"],
                 "slow readers": ["-X", "-c", "300", "-r", "100", "-l", "90", "-w", "1", "-y", "16", "-n", "5", "-z", "1"]}
    for name, options in arguments.items():
        with Server() as server:
            path = "/large.bin" if name == "slow readers" else "/"
            server.get()
            before = server.resident()
            with Probe(server):
                start = time.monotonic()
                tool = subprocess.Popen(["slowhttptest", *options, "-u", f"http://localhost:{server.port}{path}"],
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                time.sleep(10)
                most = server.descriptors()
                memory = server.resident() - before
                while server.descriptors() > 40 and time.monotonic() - start < 95:
                    time.sleep(0.5)
                seconds = time.monotonic() - start
                tool.wait()
            # A reader that goes on reading, however slowly, is closed only when nothing moves for a minute.
            promise(server.descriptors() <= 40 and seconds <= (80 if name == "slow readers" else 68),
                    f"300 {name}: {most} descriptors, {mebibytes(memory)} more memory, all closed after {seconds:.0f} s")


def naughty_strings():
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["npm", "pack", "--silent", "big-list-of-naughty-strings"], cwd=folder, check=True,
                       stdout=subprocess.DEVNULL)
        subprocess.run("tar -xzf *.tgz", cwd=folder, shell=True, check=True)
        strings = json.loads(next(pathlib.Path(folder).rglob("blns.json")).read_text())
    with Server("--upload") as server:
        statuses = {}

        def send(kind, request):
            status = status_of(server.exchange(request))
            statuses.setdefault(kind, []).append(status)

        for string in strings:
            raw = string.encode()
            encoded = urllib.parse.quote(string).encode()
            tail = b" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            send("path", b"GET /" + encoded + tail + b"\r\n")
            send("query", b"GET /?" + encoded + tail + b"\r\n")
            send("raw path", b"GET /" + raw + tail + b"\r\n")
            send("field", b"GET /" + tail + b"X-Naughty: " + raw + b"\r\n\r\n")
            send("body", b"POST /" + tail + b"Content-Type: text/plain\r\nContent-Length: %d\r\n\r\n" % len(raw) + raw)
            send("file", b"PUT /" + urllib.parse.quote("f" + string, safe="").encode() + tail
                 + b"Content-Length: %d\r\n\r\n" % len(raw) + raw)
        promise(server.get("/")[0] == 200, f"{len(strings)} naughty strings did not stop the server")
        promise(server.get("/?list")[0] == 200, "  the list of files with such names is answered")
        for kind, found in statuses.items():
            counts = {status: found.count(status) for status in sorted(set(found))}
            promise(0 not in counts and max(counts) < 500, f"  {kind}: answers {counts}")
        time.sleep(0.5)
        shown = {event["target"] for event in server.events("exchange")}
        lost = [string for string in strings if "/" + urllib.parse.quote(string) not in shown]
        promise(not lost, f"  the log shows each of them unharmed ({len(lost)} lost: {lost[:3]})")


SCENARIOS = {function.__name__: function
             for function in (odd_senders, resets, slow_readers, idle_connections, no_descriptors, naughty_strings,
                              slowhttptest)}


def main():
    global PROGRAM
    PROGRAM = str(pathlib.Path(sys.argv[1]).resolve())
    wanted = [name for name in sys.argv[2:] if name in SCENARIOS] or list(SCENARIOS)
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    for name in wanted:
        print(f"--- {name}", flush=True)
        SCENARIOS[name]()
    sys.exit(failures > 0)


main()
