# SPDX-FileCopyrightText: 2026 The Portside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is measured at one server that runs; each function returns one sample, a dict of figures."""

import http.client
import math
import re
import resource
import socket
import time

import subprocess

MICROSECONDS = {"us": 1, "ms": 1e3, "s": 1e6}
IDLE_CONNECTIONS = 10_000


def wrk(peer, path, connections, seconds, header=None):
    before = peer.cpu_seconds()
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency"]
    report = subprocess.run(
        command + (["-H", header] if header else []) + [peer.url(path)], capture_output=True, text=True, check=True
    ).stdout
    requests = int(re.search(r"(\d+) requests in", report)[1])
    failed = re.search(r"Non-2xx or 3xx responses: (\d+)", report)
    if failed or not requests:
        raise RuntimeError(failed[0] if failed else "no answer")
    value, unit = re.search(r"50%\s+([\d.]+)(us|ms|s)", report).groups()
    return {
        "rate": float(re.search(r"Requests/sec:\s+([\d.]+)", report)[1]),
        "p50": float(value) * MICROSECONDS[unit],
        "cpu": (peer.cpu_seconds() - before) / requests * 1e6,
        "requests": requests,
    }


def fetch(peer, path):
    """One answer, read to its end; growth: of resident memory meanwhile."""
    before, cpu = peer.resident(), peer.cpu_seconds()
    connection = http.client.HTTPConnection("127.0.0.1", peer.port, timeout=60)
    begin = time.monotonic()
    connection.request("GET", path)
    response = connection.getresponse()
    if response.status != 200:
        raise RuntimeError(f"status {response.status}")
    buffer, size, most = bytearray(1 << 20), 0, before
    look = 0
    while count := response.readinto(buffer):
        size += count
        if size >= look:
            most = max(most, peer.resident())
            look = size + (256 << 20)
    spent = time.monotonic() - begin
    connection.close()
    return {"ms": spent * 1000, "rate": size / spent / 1e6, "growth": max(most, peer.resident()) - before,
            "cpu": (peer.cpu_seconds() - cpu) * 1e6}


def million(peer, path):
    """Growth of resident memory by a million requests, and by a second million."""
    levels = [peer.resident()]
    for _ in range(2):
        left, rate = 1_000_000, 20_000
        while left > 0:
            done = wrk(peer, path, 64, max(1, math.ceil(left / rate)))
            left, rate = left - done["requests"], done["rate"]
        time.sleep(1)
        levels.append(peer.resident())
    return {"first": levels[1] - levels[0], "second": levels[2] - levels[1]}


def idle_connections(peer, path):
    """Memory of each of many idle connections, and how long one more request takes beside them."""
    resource.setrlimit(resource.RLIMIT_NOFILE, (resource.getrlimit(resource.RLIMIT_NOFILE)[1],) * 2)
    before = peer.resident()
    request = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".encode()
    sockets = []
    try:
        for _ in range(IDLE_CONNECTIONS - 1):
            # From several addresses: one has not so many free ports beside those that wait to be free again.
            client = socket.create_connection(
                ("127.0.0.1", peer.port), 5, (f"127.0.0.{2 + len(sockets) % 4}", 0))
            sockets.append(client)
            client.sendall(request)
            client.recv(4096)
        growth = peer.resident() - before
        times = []
        for _ in range(20):
            begin = time.monotonic()
            with socket.create_connection(("127.0.0.1", peer.port), 5) as client:
                client.sendall(request)
                client.recv(4096)
            times.append(time.monotonic() - begin)
        return {"perconnection": growth * 1024 / len(sockets), "ms": sorted(times)[len(times) // 2] * 1000}
    finally:
        for client in sockets:
            client.close()
