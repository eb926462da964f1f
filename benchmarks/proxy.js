// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A reverse proxy by the npm package http-proxy, with connections kept: proxy.js PORT UPSTREAM-PORT

const http = require('http');
const httpProxy = require('http-proxy');

const [port, upstream] = process.argv.slice(2).map(Number);
const agent = new http.Agent({ keepAlive: true, maxSockets: 256 });
const proxy = httpProxy.createProxyServer({ target: { host: '127.0.0.1', port: upstream }, agent });
proxy.on('error', (error, request, response) => response.end());
http.createServer((request, response) => proxy.web(request, response)).listen(port, '127.0.0.1');
