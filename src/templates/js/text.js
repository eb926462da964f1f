// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts and codings.
(function (own) {
    "use strict";

    function onText(f) {
        return function (o, text, a, b) { return f(own.text(text), a, b); };
    }

    function padded(text, length, filling, atStart) {
        const wanted = Math.floor(own.number(length, 0));
        const piece = filling === undefined ? " " : own.text(filling);
        const missing = wanted - text.length;
        if (missing <= 0 || piece === "")
            return text;
        if (missing > 1000000)
            throw new Error(host.sentence("length"));
        const pad = piece.repeat(Math.ceil(missing / piece.length)).slice(0, missing);
        return atStart ? pad + text : text + pad;
    }

    function part(text, from, length) {
        const start = own.number(from, 0);
        return length === undefined ? text.slice(start) : text.substr(start, own.number(length, 0));
    }

    function claims(index) {
        return function (o, token, key) {
            const piece = own.text(token).replace(/^Bearer /, "").split(".")[index];
            const all = piece === undefined ? undefined : own.parsed(host.base64Decode(piece));
            return key === undefined || all === undefined ? all : own.path(all, key);
        };
    }

    own.define({
        concat: function (o) {
            const all = Array.prototype.slice.call(arguments, 1);
            if (Array.isArray(all[0]))
                return Array.prototype.concat.apply([], all);
            let text = "";
            for (let i = 0; i < all.length; ++i)
                text = own.bounded(text + own.text(all[i]));
            return text;
        },
        lowercase: onText(text => text.toLowerCase()),
        uppercase: onText(text => text.toUpperCase()),
        trim: onText(text => text.trim()),
        substr: onText(part),
        includes: function (o, all, what) {
            const found = (Array.isArray(all) ? all : own.text(all)).indexOf(Array.isArray(all) ? what : own.text(what)) >= 0;
            return !o.fn ? found : found ? o.fn(this) : o.inverse(this);
        },
        startsWith: onText((text, what) => text.startsWith(own.text(what))),
        endsWith: onText((text, what) => text.endsWith(own.text(what))),
        indexOf: function (o, all, what, from) {
            const start = own.number(from, 0);
            return Array.isArray(all) ? all.indexOf(what, start) : own.text(all).indexOf(own.text(what), start);
        },
        padStart: onText((text, length, filling) => padded(text, length, filling, true)),
        padEnd: onText((text, length, filling) => padded(text, length, filling, false)),
        replace: onText(function (text, what, other) {
            const at = text.indexOf(own.text(what));
            return at < 0 ? text
                          : own.bounded(text.slice(0, at) + own.text(other) + text.slice(at + own.text(what).length));
        }),
        replaceAll: onText(function (text, what, other) {
            const pieces = text.split(own.text(what));
            const size = text.length + pieces.length * own.text(other).length;
            return own.text(what) === "" || !own.bounded({length: size}) ? text : pieces.join(own.text(other));
        }),
        split: onText((text, what) => text.split(what === undefined ? " " : own.text(what))),
        newline: function () { return "\n"; },
        len: function (o, value) {
            return Array.isArray(value) || typeof value === "string" ? value.length : 0;
        },
        base64: function (o, text) { return host.base64(own.text(o.fn ? o.fn(this) : text)); },
        base64Decode: function (o, text) { return host.base64Decode(own.text(o.fn ? o.fn(this) : text)); },
        base64url: function (o, text) {
            return host.base64(own.text(o.fn ? o.fn(this) : text)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
        },
        urlEncode: onText(text => encodeURIComponent(text)),
        urlDecode: onText(function (text) {
            try {
                return decodeURIComponent(text);
            } catch (error) {
                return text;
            }
        }),
        escapeHtml: onText(text => Handlebars.escapeExpression(text)),
        hash: function (o, algorithm, text, coding) {
            return host.hash(own.text(algorithm), own.text(text), "", own.text(coding));
        },
        hmac: function (o, algorithm, key, text, coding) {
            return host.hash(own.text(algorithm), own.text(text), own.text(key), own.text(coding));
        },
        jwtHeader: claims(0),
        jwtPayload: claims(1)
    });
    own.alias("base64urlDecode", "base64Decode");
})(portside);
