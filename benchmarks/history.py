#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Portside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures what keeping traffic costs and gives, with what stands in build/release.

Prints tables; --write keeps them as docs/traffic-performance.md. A part of its name alone: --only million.
"""

import argparse
import contextlib
import os
import pathlib
import re
import statistics
import subprocess
import tempfile
import time
from collections import defaultdict

import crash
import load
import peers
import report
import window

BIN = peers.TOP / "build/release/bin"
FILE = peers.TOP / "build/bench/million.sqlite"
ROWS = 1_000_000
NUMBER = r"([\d,.]+)"

METHOD = """# Performance of kept traffic

Measured by `make bench-traffic` on {machine}, {when}: medians of {rounds} rounds. What is compared takes turns. The machine was
shared with other work (load {load:.0f} at the start); the programs that were measured ran before it (nice {nice}).

"""


def run(program, *arguments, environment=None):
    return subprocess.run([BIN / program, *map(str, arguments)], env=environment, capture_output=True, text=True, check=True).stdout


def number(pattern, text):
    return float(re.search(pattern, text)[1].replace(",", ""))


def median(samples):
    return statistics.median(samples)


def table(head, lines):
    return report.table(head, [[str(cell) for cell in line] for line in lines]) + "\n"


def million(rounds):
    """A million rows with contents of 1 KiB: writing, searching and the list in the window."""
    FILE.parent.mkdir(parents=True, exist_ok=True)
    text = "## A million exchanges with contents of 1 KiB, all different\n\n"
    filled = ""
    if not FILE.exists():
        filled = run("historybench", FILE, ROWS)
        text += "Written by one thread: {:,.0f} rows a second; the index of texts was complete {:.0f} s later. ".format(
            number(rf"{NUMBER} rows/s", filled), number(rf"indexed behind: {NUMBER}", filled))
    samples, start, resident = defaultdict(list), [], []
    for _ in range(rounds):
        out = run("historybench", FILE, ROWS)
        start.append(number(rf"start to first page: {NUMBER}", out) * 1000)
        resident.append(number(rf"resident: {NUMBER}", out))
        for line in out.splitlines():
            if match := re.match(r"(.{34}) +([\d.]+) +([\d.]+) +(\d+)$", line):
                samples[match[1].strip() or "(none)"].append((float(match[2]), float(match[3]), int(match[4])))
    text += "The file has {:,.0f} MB. Start to the first page of rows: {:.0f} ms; resident memory after all searches: {:.0f} MB.\n\n".format(
        FILE.stat().st_size / 1e6, median(start), median(resident))
    text += table(["filter", "first page, ms", "all rows, ms", "rows"],
                  [[f"`{name}`", f"{median([run[0] for run in runs]):,.0f}", f"{median([run[1] for run in runs]):,.0f}",
                    f"{runs[0][2]:,}"] for name, runs in samples.items()])
    text += ("A page has 200 rows with all that the list shows. Words of three letters and more are found by the index, facts by reading the\n"
             "narrow table; only what neither knows (`zq`, `-body:…`) reads all rows, in steps of 20 ms, with progress and a button to stop it.\n\n")
    return text + listed(rounds)


def listed(rounds):
    with tempfile.TemporaryDirectory() as scratch, window.display(scratch) as environment:
        runs = [run("trafficlistbench", FILE, environment=environment) for _ in range(rounds)]
    lines = []
    for title, begin, first in (("start", "start:", "first rows"), ("scrolling to any place", "scrolling:", "there after"),
                                ("filters", r"(?!start)\S.* all ", "first rows")):
        found = [[line for line in text.splitlines() if re.match(begin, line)] for text in runs]
        worst = [[max(number(pattern, line) for line in own) for own in found]
                 for pattern in (rf"{first} +{NUMBER}", rf"longest gap +{NUMBER}", rf"own {NUMBER}", rf"work {NUMBER}")]
        lines.append([title] + [f"{median(values):.0f}" for values in worst])
    resident = median([number(rf"resident: {NUMBER}", text) for text in runs])
    return ("The window's list with that history (Xvfb); a gap is the time between two turns of its event loop, work what\n"
            "of it the window's thread was on a processor (on a machine that is shared, others have it meanwhile):\n\n"
            + table(["", "rows there after, ms", "longest gap, ms", "without waits for a processor, ms", "longest work, ms"], lines) + f"Resident memory at the end: {resident:.0f} MB.\n\n")


def exported():
    """All of the history into one HAR file, and the same cancelled after a quarter."""
    with tempfile.TemporaryDirectory() as scratch, window.display(scratch) as environment:
        out = subprocess.run([BIN / "exportbench", FILE], env=environment, cwd=FILE.parent, capture_output=True, text=True, check=True).stdout
    lines = []
    for title in ("all", "cancelled"):
        line = next(line for line in out.splitlines() if line.startswith(f"{title}: ") and " rows, " in line)
        lines.append([title, f"{number(rf'{NUMBER} s,', line):,.1f}", f"{number(rf'{NUMBER} MB in', line):,.0f}",
                      f"{number(rf'own {NUMBER}', line):.0f}", f"{number(rf'work {NUMBER}', line):.0f}",
                      f"{number(rf'before {NUMBER}', line):.0f}", f"{number(rf'highest {NUMBER}', line):.0f}"])
    rows = number(rf"all: {NUMBER} rows", out)
    return (f"## All of a history exported\n\n{rows:,.0f} exchanges into one HAR file from the window, secrets masked, with progress and a button to\n"
            "cancel. Of what was cancelled (after a quarter; the time is that from the click) nothing is left.\n\n"
            + table(["export", "s", "left in the folder, MB", "longest gap without waits for a processor, ms", "longest work, ms",
                     "resident memory before, MB", "highest, MB"], lines))


def under_load(rounds, seconds):
    """wrk at full speed, the traffic tab open: kept on disk, and in memory only."""
    figures = defaultdict(lambda: defaultdict(list))
    with tempfile.TemporaryDirectory() as scratch, window.display(scratch) as environment:
        for _ in range(rounds):
            for name in ("keep", "memory"):
                out = run("guigap", seconds, 64, name, environment=environment)
                own = figures[name]
                own["rate"].append(number(rf"rate: {NUMBER}", out))
                own["gap"].append(number(rf"longest gap {NUMBER}", out))
                own["own"].append(number(rf"without such waits {NUMBER}", out))
                own["work"].append(number(rf"longest turn on the processor {NUMBER}", out))
                own["lost"].append(abs(number(rf"server (\d+)", out) - number(r"list (\d+)", out)))
                own["more"].append(number(rf"server (\d+)", out) - number(r"wrk (\d+)", out))
    lines = [[title, f"{median(figures[name]['rate']):,.0f}", f"{median(figures[name]['gap']):.0f}", f"{median(figures[name]['own']):.0f}",
              f"{median(figures[name]['work']):.0f}",
              f"{max(figures[name]['lost']):.0f}", f"{max(figures[name]['more']):.0f}"]
             for name, title in (("keep", "kept on disk"), ("memory", "in memory only"))]
    share = median(figures["keep"]["rate"]) / median(figures["memory"]["rate"])
    return ("## The window under load\n\nwrk with 64 connections at full speed for "
            f"{seconds} s, the traffic tab open; with the history {share:.0%} of the rate without. A server counts what wrk no longer waited\n"
            "for, too: at most one request for each connection.\n\n"
            + table(["", "requests/s", "longest gap, ms", "without waits for a processor, ms", "longest work, ms", "lost from counts", "more than wrk counted"], lines))


def crashes(rounds, rate, seconds):
    samples = []
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as scratch, window.display(scratch) as environment:
            site = pathlib.Path(scratch) / "site"
            site.mkdir()
            (site / "1k.txt").write_bytes(b"x" * 1024)
            shown = window.Window(environment, 1)
            shown.start(site, scratch)
            samples.append(crash.kill(
                shown, lambda: next(pathlib.Path(scratch).glob("home/portside/traffic/*.sqlite")), rate, seconds))
    lines = [[f"{s['rate']:,.0f}", f"{s['answered']:,}", f"{s['kept']:,}", s["missing"], f"{s['oldest']:.0f}",
              "yes" if s["damaged"] else "no"] for s in samples]
    return ("## Killed under load\n\nThe window is killed (SIGKILL) while its server answers; recorded is at most what 25,000 exchanges a second make.\n\n"
            + table(["answers/s", "answered", "kept", "missing of those answered 250 ms before", "age of the oldest missing, ms", "damaged"], lines))


def contents(rounds, seconds):
    """Files of 1 MiB with and without keeping their contents."""
    figures = defaultdict(list)
    with tempfile.TemporaryDirectory() as scratch, contextlib.ExitStack() as stack:
        site = pathlib.Path(scratch) / "site"
        site.mkdir()
        (site / "1m.bin").write_bytes(os.urandom(1 << 20))
        servers = {}
        for name, limit in (("kept", 1 << 20), ("not kept", 0)):
            server = peers.Peer(name, peers.PORTSIDE, lambda port, folder, own, limit=limit: [
                *peers.portside(1)(port, folder, own), "--set", f"limits.recordedContentBytes={limit}"], small="/1m.bin")
            server.start(site, scratch)
            stack.callback(server.stop)
            servers[name] = server
        for connections in (1, 64):
            for _ in range(rounds):
                for name, server in servers.items():
                    sample = load.wrk(server, "/1m.bin", connections, seconds)
                    figures[connections, name].append((sample["rate"], sample["cpu"]))
    lines = []
    for connections in (1, 64):
        kept, bare = (median([s[0] for s in figures[connections, name]]) for name in ("kept", "not kept"))
        cpu, bare_cpu = (median([s[1] for s in figures[connections, name]]) for name in ("kept", "not kept"))
        lines.append([connections, f"{kept:,.0f}", f"{bare:,.0f}", f"{kept / bare:.2f}", f"{cpu:,.0f}", f"{bare_cpu:,.0f}"])
    return ("## Contents of files\n\nFiles of 1 MiB, asked for with their contents recorded and without. Of sent files at most 32 MiB a second are read again.\n\n"
            + table(["connections", "recorded, requests/s", "not recorded", "share", "recorded, CPU µs/request", "not recorded"], lines))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=int, default=30, help="of the load beside the window")
    parser.add_argument("--rate", type=int, default=20_000, help="of the load before the kill")
    parser.add_argument("--only", default="", help="a regular expression over: million export load crash contents")
    parser.add_argument("--write", action="store_true", help="keep the result as docs/traffic-performance.md")
    arguments = parser.parse_args()
    with contextlib.suppress(PermissionError):  # before what others do on the machine
        os.nice(-5)
    parts = {
        "million": lambda: million(arguments.rounds),
        "export": exported,
        "load": lambda: under_load(arguments.rounds, arguments.seconds),
        "crash": lambda: crashes(arguments.rounds, arguments.rate, 4),
        "contents": lambda: contents(arguments.rounds * 2 + 1, 2),
    }
    text = METHOD.format(machine=report.machine(), when=time.strftime("%B %Y"), rounds=arguments.rounds, load=os.getloadavg()[0],
                         nice=os.nice(0))
    text += "".join(measure() for name, measure in parts.items() if re.search(arguments.only, name))
    print(text)
    if arguments.write:
        (peers.TOP / "docs/traffic-performance.md").write_text(text.rstrip() + "\n")


main()
