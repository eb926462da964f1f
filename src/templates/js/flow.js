// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Blocks, comparison and arithmetic.
(function (own) {
    "use strict";

    function number(value) {
        const result = own.number(value, NaN);
        return isNaN(result) ? 0 : result;
    }

    // All numbers of the call, one after the other.
    function fold(f) {
        return function (o, first) {
            let result = own.number(first, NaN);
            for (let i = 2; i < arguments.length; ++i) {
                const next = own.number(arguments[i], NaN);
                if (!isNaN(next))
                    result = f(result, next);
            }
            return isNaN(result) ? "" : result;
        };
    }

    function compare(f) {
        return function (o, a, b) {
            const result = f(a, b);
            if (!o.fn)
                return result;
            return result ? o.fn(this) : o.inverse(this);
        };
    }

    function one(f) {
        return function (o, value) { return f(number(value)); };
    }

    // Joins what the block gives for each, within bounds.
    function each(o, count, give) {
        let text = "";
        const data = o.data ? Handlebars.createFrame(o.data) : {};
        for (let i = 0; i < count; ++i) {
            data.index = i;
            data.first = i === 0;
            data.last = i === count - 1;
            text = own.bounded(text + give(i, data));
        }
        return text;
    }

    own.define({
        each: function (o, all) {
            if (typeof all === "function")
                all = all.call(this);
            const isList = Array.isArray(all);
            const keys = isList ? all : own.isObject(all) ? Object.keys(all) : [];
            if (keys.length === 0)
                return o.inverse(this);
            return each(o, keys.length, function (i, data) {
                const key = isList ? i : keys[i];
                data.key = key;
                return o.fn(all[key], {data: data, blockParams: [all[key], key]});
            });
        },
        repeat: function (o, from, to) {
            if (from === undefined || isNaN(own.number(from, NaN)))
                throw new Error(host.sentence("repeat"));
            let count = number(from);
            if (to !== undefined)
                count = host.integer(count, number(to));
            const data = {total: count};
            const context = this;
            const commas = o.hash.comma !== false;
            if (o.data)
                o.data.total = count;
            let text = "";
            each(o, count, function (i, frame) {
                frame.total = data.total;
                text = own.bounded(text + o.fn(context, {data: frame}));
                if (commas) {
                    text = own.withoutSpaceAtEnd(text);
                    const hasComma = text.endsWith(",");
                    if (i < count - 1 && !hasComma)
                        text += ",";
                    else if (i === count - 1 && hasComma)
                        text = text.slice(0, -1);
                    text += "\n";
                }
                return "";
            });
            return text;
        },
        "switch": function (o, value) {
            const data = Handlebars.createFrame(o.data || {});
            data.choice = {value: value, isMade: false};
            return o.fn(this, {data: data});
        },
        "case": function (o) {
            const choice = o.data.choice;
            const values = Array.prototype.slice.call(arguments, 1);
            if (!choice || choice.isMade || values.indexOf(choice.value) < 0)
                return "";
            choice.isMade = true;
            return o.fn(this);
        },
        "default": function (o) {
            const choice = o.data.choice;
            if (!choice || choice.isMade)
                return "";
            choice.isMade = true;
            return o.fn(this);
        },
        eq: compare((a, b) => a === b),
        ne: compare((a, b) => a !== b),
        gt: compare((a, b) => number(a) > number(b)),
        gte: compare((a, b) => number(a) >= number(b)),
        lt: compare((a, b) => number(a) < number(b)),
        lte: compare((a, b) => number(a) <= number(b)),
        and: function (o) { return Array.prototype.slice.call(arguments, 1).every(Boolean); },
        or: function (o) { return Array.prototype.slice.call(arguments, 1).some(Boolean); },
        not: function (o, value) { return !value; },
        "typeof": function (o, value) {
            return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
        },
        add: fold((a, b) => a + b),
        subtract: fold((a, b) => a - b),
        multiply: fold((a, b) => a * b),
        divide: fold((a, b) => b === 0 ? a : a / b),
        modulo: function (o, a, b) {
            const result = own.number(a, NaN) % own.number(b, NaN);
            return isNaN(result) ? "" : result;
        },
        ceil: one(Math.ceil),
        floor: one(Math.floor),
        round: one(Math.round),
        abs: one(Math.abs),
        toFixed: function (o, value, digits) {
            return number(value).toFixed(Math.min(20, Math.max(0, number(digits))));
        },
        parseInt: function (o, value) {
            const result = parseInt(own.text(value), 10);
            return isNaN(result) ? undefined : result;
        },
        parseFloat: function (o, value) {
            const result = parseFloat(own.text(value));
            return isNaN(result) ? undefined : result;
        },
        portsideValue: function (o, value) {
            own.value = value;
            return "";
        },
        // A name with arguments is meant as a helper; one alone may be a value that is not there.
        helperMissing: function (o) {
            if (arguments.length === 1)
                return undefined;
            throw new Error(host.sentence("helper").replace("%1", o.name));
        }
    });
})(portside);
