# SPDX-FileCopyrightText: 2026 The Portside developers
# SPDX-License-Identifier: GPL-3.0-or-later

import subprocess

from background import server

with server("uvicorn", "app:app") as url:
    for page in ("one", "two", "three"):
        subprocess.run(["chromium", "--headless", f"--screenshot={page}.png", f"{url}pages/{page}"], check=True)
