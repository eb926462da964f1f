# SPDX-FileCopyrightText: 2026 The Portside developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""An application whose tests want it to run: see test_app.py."""

from fastapi import FastAPI

app = FastAPI()


@app.get("/users/{number}")
def user(number: int):
    return {"id": number, "name": "Ada"}
