# SPDX-FileCopyrightText: 2026 The Portside developers
# SPDX-License-Identifier: GPL-3.0-or-later

from urllib.request import urlopen

from background import server

with server("uvicorn", "app:app") as url:
    print(urlopen(url + "hello").read().decode())
