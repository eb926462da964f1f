#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Portside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Time of pictures of twenty pages by `portside shots`, and beside it by one Chromium for each page.

A page's time is what passes from the line of the page before it to its own; the first one has the
start of server and browser in it. `--runs N` repeats (default 3); `--alone` leaves out the peer.
"""

import argparse
import json
import os
import pathlib
import statistics
import subprocess
import tempfile
import time

PAGES = 20
PORTSIDE = pathlib.Path(__file__).parent.parent / "build/release/bin/portside"
PAGE = """<!doctype html><meta charset="utf-8"><title>Page {0}</title>
<link rel="stylesheet" href="/style.css"><h1>Page {0}</h1>
<svg viewBox="0 0 300 90" width="600">{1}</svg>{2}<script src="/script.js"></script>"""


def write_site(folder):
    bars = "".join(f'<rect x="{8 * i}" y="{i % 9 * 9}" width="6" height="80" fill="hsl({9 * i} 60% 50%)"/>' for i in range(36))
    text = "".join(f"<p>Paragraph {i} of a page that is about as long as most are, with <b>some</b> <i>looks</i>.</p>" for i in range(40))
    for number in range(1, PAGES + 1):
        (folder / f"{number}.html").write_text(PAGE.format(number, bars, text))
    (folder / "style.css").write_text("body { font: 16px/1.5 sans-serif; max-width: 50em; margin: 2em auto }")
    (folder / "script.js").write_text("document.body.append('Ran.')")


def series(site, out, *options):
    """Seconds until the first line, and between each line and the next one; the states of the pages."""
    command = [PORTSIDE, "shots", "--quiet", "--json", "--with", f"serve:{site}", "--out", out, *options]
    command += [f"/{number}.html" for number in range(1, PAGES + 1)]
    times = [time.monotonic()]
    states = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        for line in process.stdout:
            event = json.loads(line)
            if event["event"] == "shot":
                times.append(time.monotonic())
                states.append(event["state"])
    return times[1] - times[0], [after - before for before, after in zip(times[1:], times[2:])], states, time.monotonic() - times[0]


def one_browser_each(site, out):
    """Seconds for each page by a browser of its own."""
    times = []
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    with subprocess.Popen([PORTSIDE, "serve", site, "--quiet", "--stop-on-eof"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        url = server.stdout.readline().strip()
        for number in range(1, PAGES + 1):
            begin = time.monotonic()
            subprocess.run(["chromium", "--headless", *sandbox, "--disable-gpu", "--disable-background-networking", "--disable-component-update",
                            "--disable-sync", "--no-first-run", "--window-size=1280,800", f"--screenshot={out}/{number}.png", f"{url}{number}.html"],
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
            times.append(time.monotonic() - begin)
        server.stdin.close()
    return times


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--alone", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        site = folder / "site"
        site.mkdir()
        write_site(site)
        firsts, rest, totals = [], [], []
        for run in range(options.runs):
            compare = ["--compare", folder / "0"] if run else []
            first, times, states, total = series(site, folder / str(run), *compare)
            if states != ["equal" if run else "written"] * PAGES:
                raise SystemExit(f"Not all pictures are as expected: {states}")
            firsts.append(first)
            rest += times
            totals.append(total)
        load = os.getloadavg()[0]
        print(f"{PAGES} pages, {options.runs} series, load {load:.1f} on {os.cpu_count()} processors")
        print(f"portside shots: first page {statistics.median(firsts):.2f} s, each after it: median {statistics.median(rest):.3f} s, "
              f"mean {statistics.mean(rest):.3f} s; all {statistics.median(totals):.2f} s")
        print("pictures of every series but the first are equal to those of the first, pixel for pixel")
        if not options.alone:
            peer = one_browser_each(site, folder)
            print(f"a Chromium for each page: median {statistics.median(peer):.2f} s; all {sum(peer):.1f} s")


if __name__ == "__main__":
    main()
