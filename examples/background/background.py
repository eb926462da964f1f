# SPDX-FileCopyrightText: 2026 The Portside developers
# SPDX-License-Identifier: GPL-3.0-or-later

import contextlib
import subprocess


@contextlib.contextmanager
def server(*command):
    """Runs a program that serves for as long as the block does; gives its URL, which ends with a slash."""
    portside = ["portside", "run", "--stop-on-eof", "--", *command]
    with subprocess.Popen(portside, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        url = process.stdout.readline().strip()
        if not url:
            raise RuntimeError(f"{command[0]} did not start, exit code {process.wait()}")
        yield url
