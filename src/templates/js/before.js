// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Handlebars makes an Error the prototype of its exceptions and writes into these what no script can write into what has
// an Error of Qt's engine as prototype. While it is loaded an Error is a plain object.
var portsideError = Error;
Error = function (message) {
    this.message = message;
};
