#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Portside developers
# SPDX-License-Identifier: GPL-3.0-or-later

read -r url < <(portside run -- uvicorn app:app)
curl -s "${url}hello"
kill $! && wait $!
