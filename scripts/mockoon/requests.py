# SPDX-FileCopyrightText: 2026 The Portside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes requests for the routes of any environment."""

import json
import re
import urllib.parse

# Helpers that say something else each time.
CHANCE = re.compile(r"\{\{[^}]*\b(faker|oneOf|someOf|int|float|boolean|uuid|guid|objectId|hexColor|lorem|now|timestamp|date|time|"
                    r"title|firstName|lastName|company|email|street|city|country|countryCode|zipcode|postcode|lat|long|phone|color|"
                    r"ipv4|ipv6|dateTimeShift)\b")


def texts_of(value):
    """All texts in a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from texts_of(each)
    elif isinstance(value, list):
        for each in value:
            yield from texts_of(each)


def environments_of(document):
    """Of a file: one, or those that an older version of Mockoon exported."""
    if isinstance(document.get("data"), list) and "source" in document:
        return [each["item"] for each in document["data"] if each.get("type") == "environment"]
    return [document]


def path_of(environment, route, parameters=None):
    path = "/" + "/".join(part for part in (environment.get("endpointPrefix", ""), route["endpoint"]) if part)
    path = re.sub(r"\((\w+)\)\?", r"\1", path)
    path = re.sub(r"\[0-9\]\{1,5\}", "123", path)
    path = re.sub(r":(\w+)[?+*]?", lambda found: urllib.parse.quote(str((parameters or {}).get(found[1], "1"))), path)
    return re.sub(r"/{2,}", "/", path.replace("*", "any")).replace(" ", "%20")


def nested(path, value):
    """{"a": {"b": value}} of "a.b"; numbers are places in lists."""
    steps = [step for step in re.split(r"[.\[\]]+", path.removeprefix("$").removeprefix(".")) if step]
    for step in reversed(steps):
        value = [None] * int(step) + [value] if step.isdigit() else {step: value}
    return value


def of_rules(environment, route, response):
    """A request that meets the rules of a response, as far as one can see it from here."""
    request = {"method": "GET", "query": {}, "headers": {}, "cookies": {}, "parameters": {}, "body": None}
    for rule in response.get("rules", []):
        value, modifier = rule.get("value") or "", rule.get("modifier") or ""
        if rule.get("operator", "").startswith("regex"):
            value = re.sub(r"[\^$\\]|\.\*", "", value).split("|")[0]
        target = rule.get("target")
        if target == "query":
            request["query"][modifier] = value
        elif target == "header":
            request["headers"][modifier] = value
        elif target == "cookie":
            request["cookies"][modifier] = value
        elif target == "params":
            request["parameters"][modifier] = value
        elif target == "body":
            body = nested(modifier, value) if modifier else value
            both = isinstance(request["body"], dict) and isinstance(body, dict)
            request["body"] = {**request["body"], **body} if both else body
    return request


def of_helpers(route):
    """What templates of a route ask for: names in the query, in the content and so on."""
    text = "\n".join(texts_of(route["responses"]))
    names = {kind: re.findall(kind + r"(?:Raw)?\s+'([^']+)'", text) for kind in ("queryParam", "body", "header", "cookie")}
    body = {}
    for path in names["body"]:
        body.update(each if isinstance(each := nested(path, "said"), dict) else {})
    return {"query": {name.split(".")[0]: "3" for name in names["queryParam"]}, "body": body or None,
            "headers": {name: "said" for name in names["header"]}, "cookies": {name: "said" for name in names["cookie"]},
            "parameters": {}}


def made(environment, route, method, parts, form=False):
    target = path_of(environment, route, parts.get("parameters"))
    if parts.get("query"):
        target += "?" + urllib.parse.urlencode(parts["query"])
    request = {"method": method, "target": target, "headers": dict(parts.get("headers") or {}), "route": route}
    if parts.get("cookies"):
        request["headers"]["Cookie"] = "; ".join(f"{name}={value}" for name, value in parts["cookies"].items())
    body = parts.get("body")
    if body is not None and method != "GET":
        request["headers"]["Content-Type"] = "application/x-www-form-urlencoded" if form else "application/json"
        isPlain = form and isinstance(body, dict)
        request["body"] = urllib.parse.urlencode({name: str(value) for name, value in body.items()}) if isPlain else json.dumps(body)
    return request


def of_list(environment, route):
    """All that a CRUD route can do, one after the other."""
    base = path_of(environment, route)
    key = (route["responses"][0].get("crudKey") or "id").split(".")
    entry = nested(".".join(key), "new-1") | {"name": "New", "age": 5}
    as_json = {"Content-Type": "application/json"}

    def request(method, target, body=None):
        made = {"method": method, "target": base + target, "headers": dict(as_json) if body is not None else {}, "route": route}
        return made | ({"body": json.dumps(body)} if body is not None else {})

    lists = ["", "?limit=2&page=2", "?page=2", "?limit=3", "?sort=username&order=desc", "?sort=id", "?search=pau", "?search=e&limit=2",
             "?username_eq=mary", "?id_gt=3", "?id_lte=2", "?username_like=^p", "?age_gte=35&sort=id", "?id_start=1&id_end=3",
             "?username_ne=peter", "?address.city_eq=Chicago"]
    ids = ["/1", "/abcd", "/5", "/nothing"]
    return ([request("GET", each) for each in lists] + [request("GET", each) for each in ids]
            + [request("POST", "", entry), request("GET", "/new-1"), request("POST", "", {"name": "Without an id"}) | {"chance": True},
               request("PUT", "/new-1", entry | {"age": 6}), request("PATCH", "/new-1", {"age": 7}), request("GET", "/new-1"),
               request("PUT", "/nothing", entry), request("PATCH", "/nothing", {"age": 1}), request("DELETE", "/new-1"),
               request("DELETE", "/nothing"), request("GET", "/new-1"), request("PUT", "", [entry]), request("GET", ""),
               request("HEAD", ""), request("PATCH", "", [])])


def requests_of(environment):
    requests = []
    for route in environment["routes"]:
        if not route["responses"] or route.get("type") == "ws":
            continue
        if route.get("type") == "crud":
            requests += of_list(environment, route)
            continue
        methods = ["GET", "POST", "DELETE"] if route["method"] == "all" else [route["method"].upper()]
        for method in methods:
            asked = of_helpers(route)
            requests += [made(environment, route, method, {}) for _ in range(max(2, len(route["responses"]) + 1))]
            requests += [made(environment, route, method, asked), made(environment, route, method, asked, form=True)]
            requests += [made(environment, route, method, of_rules(environment, route, response))
                         for response in route["responses"] if response.get("rules")]
        requests.append(made(environment, route, "OPTIONS", {}))
    elsewhere = [{"method": "GET", "target": "/nothing/is/here", "headers": {}}, {"method": "OPTIONS", "target": "/", "headers": {}},
                 {"method": "POST", "target": "/" + environment.get("endpointPrefix", "") + "/nothing", "headers": {}, "body": "x"}]
    return requests + elsewhere


def has_chance(environment, request):
    """Whether the answer has something made up in it, so that only its shape can be compared."""
    route = request.get("route")
    text = "\n".join(texts_of(route["responses"])) if route else ""
    buckets = [each for each in environment.get("data", [])
               if each.get("id") and each["id"] in text or each.get("name") and each["name"] in text]
    return bool(request.get("chance") or CHANCE.search(text) or any(CHANCE.search(each["value"]) for each in buckets))
