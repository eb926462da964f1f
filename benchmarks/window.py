# SPDX-FileCopyrightText: 2026 The Portside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window on an X server of its own: start, stop, memory, and how long it stands still under load."""

import contextlib
import json
import math
import os
import pathlib
import re
import subprocess
import time

import load
import peers

GUI = peers.TOP / "build/release/bin/portside-gui"
GUIGAP = peers.TOP / "build/release/bin/guigap"


@contextlib.contextmanager
def display(scratch):
    """The environment of programs on a fresh display, with a home of their own."""
    home = pathlib.Path(scratch) / "home"
    (home / "portside").mkdir(parents=True, exist_ok=True)
    home.chmod(0o700)
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as ready:  # to the end of the line: without a reader Xvfb ends at its second write
        number = ready.readline().strip()
    environment = {key: value for key, value in os.environ.items() if key != "WAYLAND_DISPLAY"}
    environment.update(
        DISPLAY=":" + number, QT_QPA_PLATFORM="xcb", HOME=str(home), XDG_DATA_HOME=str(home),
        XDG_CONFIG_HOME=str(home), XDG_CACHE_HOME=str(home), XDG_RUNTIME_DIR=str(home),
        DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent")
    try:
        yield environment
    finally:
        server.terminate()
        server.wait()


class Window(peers.Peer):
    """portside-gui with servers of the folder site."""

    def __init__(self, environment, servers):
        super().__init__("window", GUI, None)
        self.environment, self.servers = environment, servers

    def start(self, site, scratch):
        self.port = peers.free_port()
        configs = [{"kind": "static", "name": f"site {i}", "autostart": True, "settings": {"folder": str(site)}}
                   for i in range(self.servers)]
        configs[0]["port"] = self.port
        workspace = pathlib.Path(self.environment["XDG_DATA_HOME"]) / "portside/portside.json"
        workspace.write_text(json.dumps({"version": 1, "servers": configs}))
        self.environment["PORTSIDE_MEASURE_FROM"] = str(time.monotonic_ns())
        self.process = subprocess.Popen([GUI], env=self.environment, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, text=True, start_new_session=True)
        painted = float(re.search(r"[\d.]+", self.process.stdout.readline())[0])
        deadline = time.monotonic() + 10
        while not peers.answers(self.port, self.small):
            if time.monotonic() > deadline:
                self.stop()
                raise RuntimeError("the window's server does not answer")
            time.sleep(0.01)
        return painted


def start_and_stop(environment, site, scratch):
    window = Window(environment, 10)
    painted = window.start(site, scratch)
    time.sleep(2)
    memory = window.resident()
    return {"ms": painted, "mb": memory, "stop": window.stop()}


def million(environment, site, scratch):
    window = Window(environment, 1)
    window.start(site, scratch)
    try:
        return load.million(window, "/1k.txt")
    finally:
        window.stop()


def gap(environment, seconds):
    """The longest time between two turns of the window's event loop while wrk asks a server."""
    report = subprocess.run([GUIGAP, str(math.ceil(seconds))], env=environment, capture_output=True, text=True,
                            check=True).stdout
    return {"gap": float(re.search(r"longest gap ([\d.]+) ms", report)[1]),
            "own": float(re.search(r"without such waits ([\d.]+) ms", report)[1])}
