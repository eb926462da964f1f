// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists, objects and JSON.
(function (own) {
    "use strict";

    function rest(all, from) {
        return Array.prototype.slice.call(all, from);
    }

    function parsed(value) {
        return typeof value === "string" ? own.parsed(value) : value;
    }

    function order(a, b) {
        if (typeof a === "number" && typeof b === "number")
            return a - b;
        return own.text(a).localeCompare(own.text(b));
    }

    function sorted(all, way, key) {
        if (!Array.isArray(all))
            return "";
        const list = all.slice().sort((a, b) => key === undefined ? order(a, b) : order(own.path(a, key), own.path(b, key)));
        return own.text(way).toLowerCase() === "desc" ? list.reverse() : list;
    }

    // A list within the conditions turns "one of these" into "all of these", and back.
    function fits(item, condition) {
        if (!own.isObject(condition))
            return item === condition;
        return item !== null && typeof item === "object"
            && Object.keys(condition).every(key => fits(item[key], condition[key]));
    }

    function some(item, conditions) {
        return conditions.some(each => Array.isArray(each) ? every(item, each) : fits(item, each));
    }

    function every(item, conditions) {
        return conditions.every(each => Array.isArray(each) ? some(item, each) : fits(item, each));
    }

    // Members of members, too.
    function merged(into, from) {
        Object.keys(from).forEach(function (key) {
            if (key === "__proto__")
                return;
            into[key] = own.isObject(into[key]) && own.isObject(from[key])
                ? merged(Object.assign({}, into[key]), from[key]) : from[key];
        });
        return into;
    }

    own.define({
        array: function () { return rest(arguments, 1); },
        object: function (o) { return o.hash; },
        objectMerge: function () {
            return rest(arguments, 1).map(parsed).filter(own.isObject).reduce(merged, {});
        },
        objectPath: function (o, value, path) { return own.path(parsed(value), path); },
        jsonPath: function (o, value, path) {
            const found = host.jsonPath(typeof value === "string" ? value : JSON.stringify(value), own.text(path));
            return JSON.parse(found);
        },
        jmesPath: function (o, value, expression) { return jmespath.search(parsed(value), own.text(expression)); },
        jsonParse: function (o, text) { return parsed(text); },
        stringify: function (o, value, spaces) {
            if (value === null || typeof value !== "object")
                return value;
            return JSON.stringify(value, null, Math.min(10, own.number(spaces, 2)));
        },
        join: function (o, all, between) {
            if (!Array.isArray(all))
                return all;
            const separator = between === undefined ? ", " : own.text(between);
            let text = "";
            for (let i = 0; i < all.length; ++i)
                text = own.bounded(text + (i === 0 ? "" : separator) + own.text(all[i]));
            return text;
        },
        slice: function (o, all, from, to) {
            const list = Array.isArray(all) ? all : own.text(all);
            return list.slice(own.number(from, 0), to === undefined ? undefined : own.number(to, 0));
        },
        sort: function (o, all, way) { return sorted(all, way); },
        sortBy: function (o, all, key, way) { return sorted(all, way, own.text(key)); },
        reverse: function (o, all) {
            return Array.isArray(all) ? all.slice().reverse() : own.text(all).split("").reverse().join("");
        },
        filter: function (o, all) {
            if (!Array.isArray(all))
                return "";
            const conditions = rest(arguments, 2);
            return conditions.length === 0 ? all : all.filter(item => some(item, conditions));
        },
        find: function (o, all) {
            const conditions = rest(arguments, 2);
            return Array.isArray(all) ? all.find(item => some(item, conditions)) : undefined;
        }
    });
})(portside);
