# SPDX-FileCopyrightText: 2026 The Portside developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""The application that the other files of this folder start; see docs/background.md."""

from fastapi import FastAPI
from fastapi.responses import HTMLResponse

app = FastAPI()


@app.get("/hello")
def hello():
    return "hello"


@app.get("/pages/{name}", response_class=HTMLResponse)
def page(name: str):
    return f"<!doctype html><title>{name}</title><h1>Page {name}</h1>"
