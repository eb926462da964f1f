#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Portside developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# portside exec --with mock:shop.json --with hooks=inspect: -- ./check.sh

set -eu
test "$(curl -sf "$PORTSIDE_SHOP_URL/users/7")" = '{"id":7,"name":"Ada"}'
curl -sf -d '{"id": 7}' "$PORTSIDE_HOOKS_URL/hook" > /dev/null
echo "all is well"
