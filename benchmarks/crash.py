# SPDX-FileCopyrightText: 2026 The Portside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is left of the history when the window is killed while its server answers at a steady rate."""

import selectors
import socket
import sqlite3
import time

CONNECTIONS = 16
TICK = 0.005  # seconds
LENGTH = b"Content-Length: "


class Client:
    """Asks on one connection, several requests ahead, and notes when each was answered."""

    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.asked, self.answered, self.rest = [], [], b""

    def ask(self, numbers):
        self.socket.sendall(b"".join(b"GET /1k.txt?n=%d HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n" % n for n in numbers))
        self.asked += numbers

    def read(self):
        self.rest += self.socket.recv(1 << 20)
        now = time.time()
        while (end := self.rest.find(b"\r\n\r\n")) >= 0:
            at = self.rest.index(LENGTH, 0, end) + len(LENGTH)
            whole = end + 4 + int(self.rest[at:self.rest.index(b"\r\n", at)])
            if len(self.rest) < whole:
                break
            self.rest = self.rest[whole:]
            self.answered.append((self.asked[len(self.answered)], now))


def load(port, rate, seconds):
    """Returns the clients, which are as they were at the end of the time."""
    clients = [Client(port) for _ in range(CONNECTIONS)]
    selector = selectors.DefaultSelector()
    for client in clients:
        selector.register(client.socket, selectors.EVENT_READ, client)
    begin = time.monotonic()
    asked = tick = 0
    while (now := time.monotonic() - begin) < seconds:
        due = int(now * rate)
        if due > asked:
            clients[tick % CONNECTIONS].ask(list(range(asked + 1, due + 1)))
            asked, tick = due, tick + 1
        for key, _ in selector.select(TICK):
            key.data.read()
    return clients


def kill(window, database, rate, seconds):
    """What was answered, what is kept of it, and what is missing of that which was answered in time."""
    clients = load(window.port, rate, seconds)
    killed = time.time()
    window.process.kill()
    window.process.wait()
    answered = [entry for client in clients for entry in client.answered]
    with sqlite3.connect(database()) as history:
        whole = history.execute("PRAGMA integrity_check").fetchone()[0]
        targets = (target for (target,) in history.execute("SELECT target FROM details"))
        kept = {int(target.rpartition(b"=")[2]) for target in targets if b"?n=" in target}
    missing = [when for number, when in answered if number not in kept]
    return {
        "rate": len(answered) / seconds,
        "answered": len(answered),
        "kept": len(kept),
        "missing": sum(killed - when > 0.25 for when in missing),
        "oldest": max((killed - when for when in missing), default=0) * 1000,
        "damaged": 0 if whole == "ok" else 1,
    }
