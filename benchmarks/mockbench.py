#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Portside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures mock APIs of build/release beside others: a table of 50 routes with a path parameter, 64 connections.

All take turns within each round, so that a busy machine is unfair to none: only the ratios mean something. Prints a table, the
ratios, and what a table of 5,000 routes costs beside one of 5.
"""

import argparse
import json
import pathlib
import statistics
import sys
import tempfile

import load
import peers

ROUTES = 50
ASKED = ROUTES // 2  # of the table, so that one that is searched in order is half of it
BODY = json.dumps({"id": 1, "text": "x" * 180})
TEMPLATE = '{"id": "{{urlParam \'id\'}}", "agent": "{{header \'Host\'}}", "text": "' + "x" * 150 + '"}'
PLAIN, TEMPLATED = f"/list{ASKED}/7", "/templates/7"


def portside(routes):
    def command(port, site, scratch):
        table = [{"path": f"/list{i}/{{id}}", "response": {"headers": {"Content-Type": "application/json"}, "body": BODY}}
                 for i in range(routes)]
        table.append({"path": "/templates/{id}", "response": {"headers": {"Content-Type": "application/json"}, "body": TEMPLATE}})
        (scratch / "mock.json").write_text(json.dumps({"portsideMock": 1, "routes": table}))
        return [peers.PORTSIDE, "mock", scratch / "mock.json", "--port", port, "--port-policy", "fixed", "--quiet"]

    return command


def nginx(port, site, scratch):
    """Without an access log, which its rivals do not write either; Portside records."""
    paths = "".join(f"{kind}_temp_path {scratch}/{kind}; " for kind in ("proxy", "fastcgi", "uwsgi", "scgi", "client_body"))
    table = "\n".join(f"location ~ ^/list{i}/([^/]+)$ {{ return 200 '{BODY}'; }}" for i in range(ROUTES))
    (scratch / "nginx.conf").write_text(f"""
daemon off; worker_processes 1; pid {scratch}/pid; error_log {scratch}/error;
events {{ worker_connections 1024; }}
http {{ access_log off; keepalive_requests 100000000; {paths} default_type application/json;
  server {{ listen 127.0.0.1:{port}; {table} }} }}
""")
    return ["nginx", "-e", scratch / "error", "-c", scratch / "nginx.conf"]


def mockoon(port, site, scratch):
    def route(number, endpoint, body):
        response = {"uuid": f"r{number}", "body": body, "statusCode": 200, "default": True, "headers": [], "rules": [], "latency": 0,
                    "bodyType": "INLINE", "databucketID": "", "filePath": "", "label": "", "sendFileAsBody": False,
                    "rulesOperator": "OR", "disableTemplating": False, "fallbackTo404": False, "crudKey": "id", "callbacks": []}
        return {"uuid": f"{number}", "type": "http", "method": "get", "endpoint": endpoint, "responses": [response],
                "documentation": "", "responseMode": None, "streamingMode": None, "streamingInterval": 0}

    routes = [route(i, f"list{i}/:id", BODY) for i in range(ROUTES)] + [route(ROUTES, "templates/:id", TEMPLATE)]
    environment = {"uuid": "e", "lastMigration": 33, "name": "bench", "port": port, "hostname": "127.0.0.1", "endpointPrefix": "",
                   "latency": 0, "folders": [], "routes": routes, "rootChildren": [{"type": "route", "uuid": r["uuid"]} for r in routes],
                   "proxyMode": False, "cors": False, "headers": [{"key": "Content-Type", "value": "application/json"}],
                   "data": [], "callbacks": [], "tlsOptions": {"enabled": False}}
    (scratch / "mock.json").write_text(json.dumps(environment))
    # As people start it: it logs each request into a file of its home folder, as Portside records each.
    return ["env", f"HOME={scratch}", peers.NPM / "mockoon-cli", "start", "--data", scratch / "mock.json"]


def json_server(port, site, scratch):
    (scratch / "db.json").write_text(json.dumps({f"list{i}": [{"id": "7", "text": "x" * 180}] for i in range(ROUTES)}))
    return ["node", peers.NPM.parent / "json-server-1/lib/bin.js", "--host", "127.0.0.1", "--port", port, scratch / "db.json"]


def fastapi(port, site, scratch):
    table = "\n".join(f"@app.get('/list{i}/{{id}}')\nasync def list{i}(id: str): return BODY" for i in range(ROUTES))
    (scratch / "app.py").write_text(f"import json\nfrom fastapi import FastAPI\napp = FastAPI()\nBODY = json.loads({BODY!r})\n{table}\n")
    return ["/usr/bin/python3", "-m", "uvicorn", "app:app", "--port", port, "--log-level", "warning", "--no-access-log"]


def peer(name, program, command, **more):
    return peers.Peer(name, program, command, small=PLAIN, files=False, **more)


def all_peers():
    """Portside first; the others are compared with it."""
    return [peer("portside", peers.PORTSIDE, portside(ROUTES)), peer("nginx return", "nginx", nginx),
            peer("mockoon-cli", peers.NPM / "mockoon-cli", mockoon), peer("json-server 1.x", "node", json_server),
            peer("FastAPI on uvicorn", "/usr/bin/python3", fastapi)]


def start_all(candidates, scratch):
    """Those that are installed and start."""
    running = []
    for candidate in candidates:
        if not candidate.available():
            print(f"{candidate.name} is not installed: left out", file=sys.stderr)
            continue
        try:
            candidate.start(None, scratch)
            running.append(candidate)
        except RuntimeError as error:
            print(f"left out: {error}", file=sys.stderr)
    return running


def measure(arguments, scratch):
    """Medians of the rounds: by server, path and connections."""
    running = start_all(all_peers(), scratch)
    samples = {}
    try:
        for _ in range(arguments.rounds):
            for each in running:
                loads = [(PLAIN, 64), (PLAIN, 1)] + ([(TEMPLATED, 64)] if each.name in ("portside", "mockoon-cli") else [])
                for path, connections in loads:
                    sample = load.wrk(each, path, connections, arguments.seconds)
                    samples.setdefault((each.name, path, connections), []).append(sample)
    finally:
        for each in running:
            each.stop()
    return [each.name for each in running], {
        key: {figure: statistics.median(sample[figure] for sample in values) for figure in ("rate", "p50", "cpu")}
        for key, values in samples.items()}


def measure_sizes(arguments, scratch):
    """CPU time per request of tables of 5 and of 5,000 routes."""
    running = []
    for routes in (5, 5_000):
        running.append(peers.Peer(f"portside {routes}", peers.PORTSIDE, portside(routes), small="/list3/7"))
        running[-1].start(None, scratch)
    samples = {each.name: [] for each in running}
    try:
        for _ in range(arguments.rounds):
            for each in running:
                samples[each.name].append(load.wrk(each, "/list3/7", 64, arguments.seconds)["cpu"])
    finally:
        for each in running:
            each.stop()
    return [statistics.median(values) for values in samples.values()]


def print_ratios(names, median):
    first = names[0]
    rate = lambda name, path=PLAIN: median[name, path, 64]["rate"]
    print("\n64 connections: " + ", ".join(f"{rate(first) / rate(name):.2f} × {name}" for name in names[1:]) + ".")
    if "mockoon-cli" in names:
        print(f"A templated body: {rate(first, TEMPLATED) / rate('mockoon-cli', TEMPLATED):.1f} × mockoon-cli.")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=2, help="of each load")
    arguments = parser.parse_args()
    peers.install_npm_peers()
    with tempfile.TemporaryDirectory() as scratch:
        pathlib.Path(scratch).chmod(0o755)
        names, median = measure(arguments, scratch)
        print("| | requests/s | p50 µs | CPU µs | one connection: p50 µs | templated: requests/s | CPU µs |")
        print("|---|---:|---:|---:|---:|---:|---:|")
        for name in names:
            plain, one, templated = (median.get(key) for key in ((name, PLAIN, 64), (name, PLAIN, 1), (name, TEMPLATED, 64)))
            last = f"{templated['rate']:,.0f} | {templated['cpu']:.1f}" if templated else "– | –"
            print(f"| {name} | {plain['rate']:,.0f} | {plain['p50']:,.0f} | {plain['cpu']:.1f} | {one['p50']:,.0f} | {last} |")
        print_ratios(names, median)
        few, many = measure_sizes(arguments, scratch)
        print(f"5,000 routes: {many:.1f} µs of CPU time per request; 5 routes: {few:.1f} µs; × {many / few:.2f}.")


main()
