# SPDX-FileCopyrightText: 2026 The Portside developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""portside exec --with "api=run:uvicorn app:app" -- pytest"""

import json
import os
import urllib.error
import urllib.request

import pytest


def get(path):
    with urllib.request.urlopen(os.environ["PORTSIDE_API_URL"] + path) as answer:
        return json.load(answer)


def test_a_user_is_found():
    assert get("/users/7") == {"id": 7, "name": "Ada"}


def test_a_word_is_no_number():
    with pytest.raises(urllib.error.HTTPError) as refusal:
        get("/users/seven")
    assert refusal.value.code == 422
