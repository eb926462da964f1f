// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Parts of the request, and what is remembered between requests.
(function (own) {
    "use strict";

    // Not given is something else than null.
    function shown(value, otherwise, asJson) {
        if (value === undefined)
            value = otherwise === undefined ? "" : otherwise;
        return asJson === true || (value !== null && typeof value === "object") ? JSON.stringify(value) : value;
    }

    function raw(value, otherwise) {
        return value === undefined ? (otherwise === undefined ? "" : otherwise) : value;
    }

    function body() {
        if (!("body" in own.cache)) {
            const form = host.form();
            own.cache.body = form !== "" ? JSON.parse(form) : own.parsed(host.part("body"));
        }
        return own.cache.body;
    }

    function query() {
        if (!("query" in own.cache))
            own.cache.query = JSON.parse(host.query());
        return own.cache.query;
    }

    function queryParameter(path) {
        const all = query();
        const text = own.text(path);
        return Object.prototype.hasOwnProperty.call(all, text) ? all[text] : own.path(all, text);
    }

    function isWhole(path) {
        return path === undefined || path === null || path === "";
    }

    function part(name) {
        return function () { return host.part(name); };
    }

    own.define({
        body: function (o, path, otherwise, asJson) {
            if (isWhole(path))
                return host.part("body");
            const all = body();
            return shown(all === undefined ? undefined : own.path(all, path), otherwise, asJson);
        },
        bodyRaw: function (o, path, otherwise) {
            const all = body();
            return isWhole(path) ? raw(all, otherwise) : raw(own.path(all, path), otherwise);
        },
        queryParam: function (o, path, otherwise, asJson) {
            return isWhole(path) ? JSON.stringify(query()) : shown(queryParameter(path), otherwise, asJson);
        },
        queryParamRaw: function (o, path, otherwise) {
            return isWhole(path) ? query() : raw(queryParameter(path), otherwise);
        },
        urlParam: function (o, name, otherwise) { return raw(host.pathParameter(own.text(name)), otherwise); },
        header: function (o, name, otherwise) { return raw(host.header(own.text(name)), otherwise); },
        cookie: function (o, name, otherwise) { return raw(host.cookie(own.text(name)), otherwise); },
        method: part("method"),
        ip: part("ip"),
        hostname: part("hostname"),
        baseUrl: part("baseUrl"),
        path: part("path"),
        url: part("url"),
        status: function (o, code) {
            host.setStatus(own.number(code, 0));
            return "";
        },
        setVar: function (o, name, value) {
            own.cache["var " + name] = value;
            if (o.data)
                o.data[name] = value;
            return "";
        },
        getVar: function (o, name, otherwise) {
            const here = o.data && o.data[name];
            return raw(here === undefined ? own.cache["var " + name] : here, otherwise);
        },
        setGlobalVar: function (o, name, value) {
            const key = own.text(name);
            const text = value === undefined || value === null ? undefined : own.text(value);
            host.setState(key, text);
            // Only what the host has taken.
            if (text !== undefined && host.state(key) === text)
                own.globals[key] = value;
            else
                delete own.globals[key];
            return "";
        },
        // A text in the state, but what it was when it has come from here.
        getGlobalVar: function (o, name, otherwise) {
            const key = own.text(name);
            const text = host.state(key);
            if (text !== undefined && text === own.text(own.globals[key]))
                return own.globals[key];
            return raw(text, otherwise);
        },
        getEnvVar: function (o, name, otherwise) { return raw(host.environment(own.text(name)), otherwise); },
        data: function (o, name, path) {
            const found = host.data(own.text(name));
            if (found === undefined)
                return "";
            if (!isWhole(path))
                return shown(own.path(JSON.parse(found), path));
            return found.charAt(0) === '"' ? JSON.parse(found) : found;
        },
        dataRaw: function (o, name, path) {
            const found = host.data(own.text(name));
            if (found === undefined)
                return undefined;
            const value = JSON.parse(found);
            return isWhole(path) ? value : raw(own.path(value, path));
        },
        file: function (o, path) { return host.file(own.text(path)); }
    });
    own.alias("pathParam", "urlParam");
    own.alias("state", "getGlobalVar");
    own.alias("setState", "setGlobalVar");
})(portside);
