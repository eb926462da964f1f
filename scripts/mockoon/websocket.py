# SPDX-FileCopyrightText: 2026 The Portside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""As much of RFC 6455 as it takes to say something and to listen for a while."""

import base64
import os
import socket
import struct
import time


def _frame(opcode, content):
    mask = os.urandom(4)
    size = len(content)
    head = bytes([0x80 | opcode])
    head += bytes([0x80 | size]) if size < 126 else bytes([0x80 | 126]) + struct.pack(">H", size)
    return head + mask + bytes(byte ^ mask[i % 4] for i, byte in enumerate(content))


def _texts(data):
    """Texts of all whole frames."""
    texts = []
    while len(data) >= 2:
        size, at = data[1] & 0x7f, 2
        if size == 126:
            size, at = struct.unpack(">H", data[2:4])[0], 4
        if len(data) < at + size:
            break
        if data[0] & 0x0f == 1:
            texts.append(data[at:at + size].decode("utf-8", "replace"))
        data = data[at + size:]
    return texts


def converse(port, target, messages, seconds):
    """Says the messages one after the other, listens, and returns the status and the texts that came."""
    key = base64.b64encode(os.urandom(16)).decode()
    with socket.create_connection(("127.0.0.1", port), 5) as connection:
        connection.sendall((f"GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                            f"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {key}\r\n\r\n").encode())
        data = b""
        while b"\r\n\r\n" not in data:
            chunk = connection.recv(65536)
            if not chunk:
                break
            data += chunk
        head, _, data = data.partition(b"\r\n\r\n")
        status = int(head.split(b" ")[1]) if head else 0
        if status != 101:
            return {"status": status, "texts": []}
        end = time.monotonic() + seconds
        connection.settimeout(0.15)
        waiting = list(messages)
        while time.monotonic() < end or waiting:
            if waiting:
                connection.sendall(_frame(1, waiting.pop(0).encode()))
            try:
                chunk = connection.recv(65536)
            except TimeoutError:
                continue
            if not chunk:
                break
            data += chunk
        return {"status": status, "texts": _texts(data)}
