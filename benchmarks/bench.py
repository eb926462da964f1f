#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Portside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures what stands in build/release beside other servers.

All servers take turns within each round (A B C A B C), so that a busy machine is unfair to none: compare ratios,
not absolute figures of different runs. Prints tables; --write keeps them as docs/performance.md and .svg.
"""

import argparse
import pathlib
import re
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from dataclasses import dataclass

import load
import peers
import report
import window

METHOD = """# Performance

Measured by `make bench` on {machine}, {when}: {rounds} rounds in which every server takes its turn, {seconds} s of each load;
medians. wrk (one thread) takes one core, the server has the other; all traffic is loopback. nginx runs one worker and writes
an access log, caddy writes one too, Portside records every exchange, the others log as little as they can. Only the ratios mean
something: absolute figures move by half from hour to hour on a shared machine. A dash: does not apply, or could not be
measured. json-server and mockoon-cli serve no files: where they stand they answer 200 bytes of JSON.

![Portside beside other servers](performance.svg)
"""


@dataclass
class Row:
    key: str
    title: str
    figures: list
    measure: object  # of a peer that runs: a sample
    applies: object = lambda peer: True
    most_rounds: int = 100
    note: str = ""
    plot: str = ""


def rows(seconds):
    files = lambda peer: peer.files
    wrk = ["rate", "p50", "cpu"]

    def big(peer):
        sample = load.fetch(peer, "/1g.bin")
        return {"throughput": sample["rate"], "growth": sample["growth"]}

    return [
        Row("keepalive", "1 KiB, 64 connections", wrk, lambda p: load.wrk(p, p.small, 64, seconds),
            plot="Requests per second: 1 KiB, 64 connections"),
        Row("close", "1 KiB, 64 connections, each closed after its answer", wrk,
            lambda p: load.wrk(p, p.small, 64, seconds, "Connection: close")),
        Row("latency", "1 KiB, 1 connection", ["p50", "rate", "cpu"], lambda p: load.wrk(p, p.small, 1, seconds)),
        Row("100k", "100 KiB, 64 connections", wrk, lambda p: load.wrk(p, "/100k.bin", 64, seconds), files),
        Row("1g", "1 GiB", ["throughput", "growth"], big, files, 3, "One client reads it once; growth of resident memory meanwhile."),
        Row("listing", "Listing of 10,000 files", ["ms", "cpu"], lambda p: load.fetch(p, "/many/"), files),
        Row("idle", "10,000 idle connections", ["perconnection", "ms"], lambda p: load.idle_connections(p, p.small),
            lambda p: p.idle and p.name in ("portside", "nginx", "lighttpd", "caddy", "http-server"), 1,
            "Resident memory of the program for each (the kernel's is not in it); one more client's time to its answer."),
        Row("million", "Memory after a million requests", ["first", "second"], lambda p: load.million(p, p.small),
            lambda p: p.name in ("portside", "nginx", "lighttpd"), 1, "1 KiB, 64 connections; others would take minutes."),
    ]


def make_site(folder):
    (folder / "index.html").write_text("<!doctype html><title>x</title>")
    (folder / "1k.txt").write_bytes(b"x" * 1024)
    (folder / "100k.bin").write_bytes(bytes(100 * 1024))
    with open(folder / "1g.bin", "wb") as big:
        big.truncate(1 << 30)
    with open(folder / "1g.bin", "rb") as big:
        while big.read(1 << 20):  # or the first server would wait for the disk
            pass
    (folder / "many").mkdir()
    for number in range(10_000):
        (folder / "many" / f"file{number:05}.txt").touch()


class Bench:
    """One run: the samples of all rows by server."""

    def __init__(self, arguments, scratch):
        self.arguments, self.scratch = arguments, pathlib.Path(scratch)
        self.site = self.scratch / "site"
        self.site.mkdir()
        make_site(self.site)
        self.results = defaultdict(lambda: defaultdict(list))

    def sample(self, row, name, measure):
        """A server that fails is told and left out, not the end of the run."""
        try:
            self.results[row][name].append(measure())
        except (RuntimeError, OSError, subprocess.SubprocessError, TypeError, AttributeError, ValueError) as error:
            print(f"{row}: {name}: {error}", file=sys.stderr)

    def starts(self, chosen, rounds):
        def once(peer):
            sample = {"ms": peer.start(self.site, self.scratch)}
            time.sleep(0.2)
            sample["mb"] = peer.resident()
            sample["stop"] = peer.stop()
            return sample

        for _ in range(rounds):
            for peer in chosen:
                self.sample("start", peer.name, lambda: once(peer))

    def loads(self, chosen, wanted, rounds):
        running = []
        try:
            for peer in chosen:
                try:
                    peer.start(self.site, self.scratch)
                    running.append(peer)
                except (RuntimeError, OSError) as error:
                    print(error, file=sys.stderr)
            for row in wanted:
                print(f"… {row.title}", file=sys.stderr, flush=True)
                for _ in range(min(rounds, row.most_rounds)):
                    for peer in filter(row.applies, running):
                        self.sample(row.key, peer.name, lambda: row.measure(peer))
        finally:
            for peer in running:
                peer.stop()

    def threads(self, rounds, seconds):
        """An answer of many parts: much work for the server, little for wrk."""
        parts = "Range: bytes=" + ",".join(f"{n * 1000}-{n * 1000}" for n in range(60))
        servers = [peers.Peer(f"{n} thread{'s' * (n > 1)}", peers.PORTSIDE, peers.portside(n)) for n in (2, 1)]
        row = Row("threads", "Worker threads", ["rate", "cpu"],
                  lambda p: load.wrk(p, "/100k.bin", 64, seconds, parts),
                  note="60 ranges of a file in one answer: most of the time goes into the server, so that wrk leaves it the cores.")
        self.loads(servers, [row], rounds)
        return row

    def window(self, wanted, rounds, seconds):
        with window.display(self.scratch) as environment:
            if wanted("window"):
                for _ in range(rounds):
                    self.sample("window", "10 servers", lambda: window.start_and_stop(environment, self.site, self.scratch))
            if wanted("gap"):
                self.sample("gap", "traffic tab open", lambda: window.gap(environment, max(2, seconds * 3)))
            if wanted("windowmillion"):
                self.sample("windowmillion", "1 server", lambda: window.million(environment, self.site, self.scratch))


WINDOW_ROWS = [
    Row("window", "The window", ["ms", "mb", "stop"], None, note="Start to painted, resident memory with ten servers (Xvfb)."),
    Row("gap", "The window under load", ["gap", "own"], None,
        note="The longest time between two turns of its event loop while wrk asks a server as fast as it can."),
    Row("windowmillion", "The window after a million requests", ["first", "second"], None),
]


def parse():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=int, default=2, help="of each load")
    parser.add_argument("--rows", default="", help="a regular expression over: start keepalive close latency 100k 1g "
                        "listing idle million threads window gap windowmillion")
    parser.add_argument("--peers", help="names, separated by commas; portside is always among them")
    parser.add_argument("--quick", action="store_true", help="one round of one second, no million")
    parser.add_argument("--write", action="store_true", help="keep the result as docs/performance.md and .svg")
    arguments = parser.parse_args()
    if arguments.quick:
        arguments.rounds = arguments.seconds = 1
    return arguments


def main():
    arguments = parse()
    rounds, seconds = arguments.rounds, arguments.seconds

    def wanted(key):
        return re.search(arguments.rows, key) and not (arguments.quick and "million" in key)

    peers.install_npm_peers()
    names = arguments.peers.split(",") + ["portside"] if arguments.peers else None
    chosen = [peer for peer in peers.all_peers() if not names or peer.name in names]
    for peer in [peer for peer in chosen if not peer.available()]:
        print(f"{peer.name} is not installed: left out", file=sys.stderr)
        chosen.remove(peer)
    start = Row("start", "Start, stop and idle memory", ["ms", "mb", "stop"], None,
                note="From exec to the first answer; resident 0.2 s later; from SIGTERM to the end.",
                plot="Start to first answer, ms")
    order = [start] + rows(seconds)
    with tempfile.TemporaryDirectory() as scratch:
        pathlib.Path(scratch).chmod(0o755)
        bench = Bench(arguments, scratch)
        if wanted("start"):
            bench.starts(chosen, rounds + 2)
        bench.loads(chosen, [row for row in order[1:] if wanted(row.key)], rounds)
        if wanted("threads"):
            order.append(bench.threads(rounds, seconds))
        if any(wanted(row.key) for row in WINDOW_ROWS):
            bench.window(wanted, rounds, seconds)
        order += WINDOW_ROWS

    parts = [METHOD.format(machine=report.machine(), when=time.strftime("%B %Y"), rounds=rounds, seconds=seconds)]
    for row in order:
        samples = bench.results[row.key]
        if samples:
            own = [peer.name for peer in chosen] if "portside" in samples else list(samples)
            parts.append(report.section(row, samples, own))
    text = "\n".join(parts)
    print(text)
    if arguments.write:
        docs = peers.TOP / "docs"
        (docs / "performance.md").write_text(text)
        (docs / "performance.svg").write_text(report.plot(order, bench.results, [peer.name for peer in chosen]))


main()
