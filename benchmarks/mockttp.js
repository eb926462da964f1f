// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A reverse proxy by the npm package mockttp, which records as it does by itself: mockttp.js PORT UPSTREAM-PORT

const mockttp = require('mockttp');

const [port, upstream] = process.argv.slice(2).map(Number);
const proxy = mockttp.getLocal();
proxy.start(port).then(() => proxy.forAnyRequest().thenForwardTo(`http://127.0.0.1:${upstream}`));
