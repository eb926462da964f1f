// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A reverse proxy by the npm package mockttp, which keeps nothing of the traffic here: mockttp.js PORT UPSTREAM-PORT

const mockttp = require('mockttp');

const [port, upstream] = process.argv.slice(2).map(Number);
const proxy = mockttp.getLocal({ recordTraffic: false });
proxy.start(port).then(() => proxy.forAnyRequest().thenForwardTo(`http://127.0.0.1:${upstream}`));
