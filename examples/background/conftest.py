# SPDX-FileCopyrightText: 2026 The Portside developers
# SPDX-License-Identifier: GPL-3.0-or-later

import pytest

from background import server


@pytest.fixture(scope="session")
def url():
    with server("uvicorn", "app:app") as url:
        yield url
