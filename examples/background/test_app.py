# SPDX-FileCopyrightText: 2026 The Portside developers
# SPDX-License-Identifier: GPL-3.0-or-later

from urllib.request import urlopen


def test_hello(url):
    assert urlopen(url + "hello").read() == b'"hello"'
