# SPDX-FileCopyrightText: 2026 The Portside developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What differs between two answers."""

import json
import re


def value_of(text):
    """JSON is compared as a value."""
    try:
        return json.loads(text)
    except ValueError:
        return text


def shape_of(value):
    """What stays the same when values are made up."""
    if isinstance(value, dict):
        return {name: shape_of(each) for name, each in value.items()}
    if isinstance(value, list):
        return [shape_of(value[0])] if value else []
    if isinstance(value, bool):
        return "flag"
    if isinstance(value, (int, float)):
        return "number"
    if not isinstance(value, str):
        return None
    return re.sub(r"[^\s<>/,:{}\[\]\"]+", "w", value) if "<" in value or "\n" in value else "text"


def is_near(theirs, ours):
    """Of two shapes; lists that chance made empty tell nothing, and words may be several."""
    if isinstance(theirs, dict) and isinstance(ours, dict):
        return theirs.keys() == ours.keys() and all(is_near(theirs[name], ours[name]) for name in theirs)
    if isinstance(theirs, list) and isinstance(ours, list):
        return not theirs or not ours or is_near(theirs[0], ours[0])
    if isinstance(theirs, str) and isinstance(ours, str) and len(theirs) > 10:
        return [len(line) > 0 for line in theirs.splitlines()] == [len(line) > 0 for line in ours.splitlines()]
    return theirs == ours


def differences(theirs, ours, by_shape=False):
    """Sentences; none: they are alike."""
    if theirs["body"].startswith("<!DOCTYPE") and theirs["status"] == 404 == ours["status"]:
        return []  # nothing answers it, which each says in its own words
    found = [f"{key}: {theirs[key]!r} – {ours[key]!r}" for key in ("status", "type", "fields") if theirs[key] != ours[key]]
    left, right = value_of(theirs["body"]), value_of(ours["body"])
    isPlain = not isinstance(left, (dict, list)) and not isinstance(right, (dict, list))
    if by_shape and isPlain and "\n" not in theirs["body"] and theirs["body"] and ours["body"]:
        return found  # 12345 or 12345-6789
    if not (is_near(shape_of(left), shape_of(right)) if by_shape else left == right):
        found.append(f"body: {theirs['body'][:200]!r} – {ours['body'][:200]!r}")
    return found
