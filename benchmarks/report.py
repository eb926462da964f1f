# SPDX-FileCopyrightText: 2026 The Portside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts samples into Markdown tables and the plot of the README."""

import html
import os
import pathlib
import platform
import re
import statistics

# How a figure is shown: head of its column, format, whether more is better.
COLUMNS = {
    "rate": ("requests/s", "{:,.0f}", True),
    "throughput": ("MB/s", "{:,.0f}", True),
    "p50": ("p50 µs", "{:,.0f}", False),
    "ms": ("ms", "{:,.1f}", False),
    "mb": ("MB", "{:,.1f}", False),
    "cpu": ("CPU µs/request", "{:,.1f}", False),
    "growth": ("growth MB", "{:,.1f}", False),
    "first": ("first million, + MB", "{:,.1f}", False),
    "second": ("second million, + MB", "{:,.1f}", False),
    "perconnection": ("KiB per connection", "{:,.2f}", False),
    "stop": ("SIGTERM to end, ms", "{:,.1f}", False),
    "gap": ("longest gap, ms", "{:,.1f}", False),
    "own": ("without waits for a processor, ms", "{:,.1f}", False),
}


def median(samples, figure):
    return statistics.median(sample[figure] for sample in samples)


def table(head, lines):
    rows = ["| " + " | ".join(head) + " |", "|---|" + "---:|" * (len(head) - 1)]
    return "\n".join(rows + ["| " + " | ".join(line) + " |" for line in lines]) + "\n"


def section(row, samples, names):
    """One row of the benchmark: a table with a line for each server, the ratio after its first figure."""
    figures = row.figures
    head = ["server"] + [COLUMNS[figure][0] for figure in figures]
    head.insert(2, f"{names[0]} is … times as good")
    own = median(samples[names[0]], figures[0]) if samples.get(names[0]) else None
    lines = []
    for name in names:
        runs = samples.get(name)
        if not runs:
            lines.append([name] + ["–"] * (len(figures) + 1))
            continue
        cells = [COLUMNS[figure][1].format(median(runs, figure)) for figure in figures]
        value = median(runs, figures[0])
        ratio = "–"
        if own and value > 0 and own > 0:
            ratio = f"{own / value if COLUMNS[figures[0]][2] else value / own:.2f}"
        lines.append([name] + cells[:1] + [ratio] + cells[1:])
    if len(names) == 1:
        del head[2]
        lines = [line[:2] + line[3:] for line in lines]
    note = row.note + "\n\n" if row.note else ""
    return f"## {row.title}\n\n{note}{table(head, lines)}"


def machine():
    model = re.search(r"model name\s*:\s*(.*)", pathlib.Path("/proc/cpuinfo").read_text())
    system = re.search(r'PRETTY_NAME="(.*)"', pathlib.Path("/etc/os-release").read_text())
    return (f"{os.cpu_count()} cores, {model[1] if model else platform.machine()}, "
            f"{system[1] if system else platform.system()}, Linux {platform.release().split('-')[0]}")


STYLE = """text { font: 13px sans-serif; fill: #24292f } .head { font-weight: bold } .bar { fill: #9aa4af }
.own { fill: #1f6feb } .value { font-size: 12px; fill: #57606a }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .bar { fill: #6e7681 } .own { fill: #58a6ff } .value { fill: #9da7b1 } }"""


def panel(title, bars, top):
    """Horizontal bars, one for each server; bars: name, value, text."""
    most = max(value for _, value, _ in bars)
    parts = [f'<text class="head" x="12" y="{top + 16}">{html.escape(title)}</text>']
    for place, (name, value, text) in enumerate(bars):
        y = top + 28 + 22 * place
        width = max(2, 420 * value / most)
        kind = "own" if place == 0 else "bar"
        parts += [f'<text x="150" y="{y + 13}" text-anchor="end">{html.escape(name)}</text>',
                  f'<rect class="{kind}" x="158" y="{y}" width="{width:.1f}" height="16" rx="2"/>',
                  f'<text class="value" x="{164 + width:.1f}" y="{y + 13}">{html.escape(text)}</text>']
    return "\n".join(parts), top + 28 + 22 * len(bars) + 16


def plot(rows, results, names):
    """The rows that have a place in the plot, as an SVG for light and dark pages."""
    parts, top = [], 8
    for row in rows:
        figure = row.figures[0]
        runs = {name: results[row.key].get(name) for name in names}
        bars = [(name, median(samples, figure), COLUMNS[figure][1].format(median(samples, figure)))
                for name, samples in runs.items() if samples]
        if row.plot and bars:
            text, top = panel(row.plot, bars, top)
            parts.append(text)
    body = "\n".join(parts)
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="680" height="{top}" viewBox="0 0 680 {top}" role="img">\n'
            "<!-- SPDX-FileCopyrightText: 2026 The Portside developers -->\n"
            "<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n"
            f"<title>Portside beside other servers</title>\n<style>{STYLE}</style>\n{body}\n</svg>\n")
