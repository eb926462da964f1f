#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Portside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the reverse proxy of build/release beside others, all before the same nginx.

All take turns within each round, so that a busy machine is unfair to none: only the ratios mean something. Prints a table.
"""

import argparse
import os
import pathlib
import signal
import socket
import statistics
import sys
import tempfile
import time

import load
import peers

CHUNK = bytes(1 << 20)


def nginx_proxy(origin):
    """Nothing is logged, and connections to the upstream are kept."""

    def command(port, site, scratch):
        (scratch / "nginx.conf").write_text(f"""
daemon off; worker_processes 1; pid {scratch}/pid; error_log {scratch}/error;
events {{ worker_connections 1024; }}
http {{ access_log off; keepalive_requests 10000000; client_max_body_size 0; proxy_request_buffering off;
  client_body_temp_path {scratch}/a; proxy_temp_path {scratch}/b; fastcgi_temp_path {scratch}/c;
  uwsgi_temp_path {scratch}/d; scgi_temp_path {scratch}/e;
  upstream u {{ server 127.0.0.1:{origin}; keepalive 64; keepalive_requests 10000000; }}
  server {{ listen 127.0.0.1:{port}; location / {{ proxy_pass http://u; proxy_http_version 1.1; proxy_set_header Connection ""; }} }} }}
""")
        return ["nginx", "-e", scratch / "error", "-c", scratch / "nginx.conf"]

    return command


def upstream(port, site, scratch):
    """As cheap as can be, so that the proxies are measured and not the files behind them."""
    user = "user root; " if os.geteuid() == 0 else ""
    (scratch / "nginx.conf").write_text(
        f"{user}daemon off; worker_processes 1; pid {scratch}/pid; error_log {scratch}/error;\n"
        "events { worker_connections 1024; }\n"
        "http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; open_file_cache max=10;\n"
        f" server {{ listen 127.0.0.1:{port} backlog=1024; root {site}; }} }}\n")
    return ["nginx", "-e", scratch / "error", "-c", scratch / "nginx.conf"]


def proxies(origin):
    def node(script):
        return lambda port, site, scratch: ["env", f"NODE_PATH={peers.NPM.parent}", "node",
                                            peers.TOP / "benchmarks" / script, port, origin]

    mitmdump = lambda port, site, scratch: ["mitmdump", "--mode", f"reverse:http://127.0.0.1:{origin}", "--quiet", "--set",
                                            f"confdir={scratch}", "--listen-host", "127.0.0.1", "--listen-port", port]
    portside = lambda port, site, scratch: [peers.PORTSIDE, "proxy", f"http://127.0.0.1:{origin}", "--port", port, "--quiet"]
    return [peers.Peer("portside", peers.PORTSIDE, portside), peers.Peer("nginx", "nginx", nginx_proxy(origin)),
            peers.Peer("node http-proxy", "node", node("proxy.js")), peers.Peer("mockttp", "node", node("mockttp.js")),
            peers.Peer("mitmdump", "mitmdump", mitmdump)]


def sink():
    """A server in a process of its own that reads every request to its end. Returns its port and its process."""
    listener = socket.create_server(("127.0.0.1", 0))
    if process := os.fork():
        return listener.getsockname()[1], process
    buffer = bytearray(1 << 20)
    while True:
        client, _ = listener.accept()
        head = b""
        while b"\r\n\r\n" not in head:
            if not (got := client.recv(65536)):
                break
            head += got
        before, _, rest = head.partition(b"\r\n\r\n")
        length = before.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]
        left = int(length or 0) - len(rest)
        while left > 0:
            left -= client.recv_into(buffer)
        client.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        client.close()


def measure(arguments, scratch):
    site = pathlib.Path(scratch) / "site"
    site.mkdir()
    (site / "1k.txt").write_bytes(b"x" * 1024)
    (site / "100k.bin").write_bytes(bytes(100 * 1024))
    origin = peers.Peer("upstream", "nginx", upstream)
    origin.start(site, scratch)
    servers = [peer for peer in proxies(origin.port) if peer.available()]
    samples = {}
    running = [origin]
    try:
        for peer in servers:
            peer.start(site, scratch)
            running.append(peer)
        for _ in range(arguments.rounds):
            for peer in running:
                for key, path, connections in [("1k", "/1k.txt", 16), ("100k", "/100k.bin", 16), ("one", "/1k.txt", 1)]:
                    sample = load.wrk(peer, path, connections, arguments.seconds)
                    for figure in ("rate", "p50", "cpu"):
                        samples.setdefault((peer.name, key, figure), []).append(sample[figure])
    finally:
        for peer in running:
            peer.stop()
    return [peer.name for peer in running], {key: statistics.median(values) for key, values in samples.items()}


def measure_upload(size, scratch):
    """Of the first proxy: megabytes per second, and growth of resident memory."""
    port, process = sink()
    peer = proxies(port)[0]
    try:
        peer.start(None, scratch)
        before, most = peer.resident(), 0
        begin = time.monotonic()
        with socket.create_connection(("127.0.0.1", peer.port)) as client:
            client.sendall(f"POST /sink HTTP/1.1\r\nHost: localhost\r\nContent-Length: {size}\r\n\r\n".encode())
            for number in range(size // len(CHUNK)):
                client.sendall(CHUNK)
                if number % 256 == 0:
                    most = max(most, peer.resident())
            if b" 200 " not in client.recv(4096):
                raise RuntimeError("the upload failed")
        rate = size / 1e6 / (time.monotonic() - begin)
        return rate, max(most, peer.resident()) - before
    finally:
        os.kill(process, signal.SIGKILL)
        peer.stop()


def print_ratios(names, median):
    """Of the first proxy to the others, and what it adds to the way without one."""
    upstream, first, *others = names
    ratios = [f"{median[first, '1k', 'rate'] / median[name, '1k', 'rate']:.2f} × {name}" for name in others]
    added = median[first, "one", "p50"] - median[upstream, "one", "p50"]
    print(f"\nRequests of 1 KiB: {', '.join(ratios)}. Added to the median of one connection: {added:.0f} µs.")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=2, help="of each load")
    parser.add_argument("--upload", type=int, default=4096, help="MiB of one upload, whose memory is measured; 0: none")
    arguments = parser.parse_args()
    peers.install_npm_peers()
    with tempfile.TemporaryDirectory() as scratch:
        pathlib.Path(scratch).chmod(0o755)
        names, median = measure(arguments, scratch)
        print("| | 1 KiB: requests/s | p50 µs | CPU µs | 100 KiB: requests/s | CPU µs | 1 connection: p50 µs |")
        print("|---|---|---|---|---|---|---|")
        for name in names:
            print(f"| {name} | {median[name, '1k', 'rate']:,.0f} | {median[name, '1k', 'p50']:.0f} | "
                  f"{median[name, '1k', 'cpu']:.0f} | {median[name, '100k', 'rate']:,.0f} | "
                  f"{median[name, '100k', 'cpu']:.0f} | {median[name, 'one', 'p50']:.0f} |")
        print_ratios(names, median)
        if arguments.upload > 0:
            rate, growth = measure_upload(arguments.upload << 20, scratch)
            print(f"\nOne upload of {arguments.upload:,} MiB: {rate:,.0f} MB/s, resident memory grew by {growth:.1f} MB.")


main()
