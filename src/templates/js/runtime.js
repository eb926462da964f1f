// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What all helpers use; host is the bridge to the program. One engine fills in one template at a time.
var portside = (function () {
    "use strict";

    const longest = 16 * 1024 * 1024; // characters of a text that a template makes
    const handlebars = Handlebars.create();
    const templates = [];
    let known = {};
    let options; // for templates, as handlebars makes them for partials: nothing to set up each time
    let place; // of the helper that was called last

    const own = {
        cache: {}, // of the request, made when it is asked for
        globals: {}, // values that are no texts, by name
        value: undefined, // of a template that is one value

        text: function (value) {
            if (value === undefined || value === null)
                return "";
            return typeof value === "object" ? JSON.stringify(value) : String(value);
        },
        number: function (value, otherwise) {
            const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
            return isNaN(number) || typeof value === "boolean" || value === null ? otherwise : number;
        },
        isObject: function (value) {
            return value !== null && typeof value === "object" && !Array.isArray(value);
        },
        // Texts may grow by doubling: their length is known before they are put together.
        bounded: function (text) {
            if (text.length > longest)
                throw new Error(host.sentence("length"));
            return text;
        },
        // a.b, a[0], a['b.c'] and a\.b; only what the value itself has.
        path: function (value, path) {
            const steps = Array.isArray(path) ? path.map(String) : own.steps(own.text(path));
            for (let i = 0; i < steps.length; ++i) {
                if (value === null || value === undefined || typeof value !== "object"
                    || !Object.prototype.hasOwnProperty.call(value, steps[i]))
                    return undefined;
                value = value[steps[i]];
            }
            return value;
        },
        steps: function (path) {
            const steps = [];
            const pattern = /\[(?:'([^']*)'|"([^"]*)"|([^\]]*))\]|((?:\\.|[^.[\\])+)/g;
            for (let found; (found = pattern.exec(path)) !== null;) {
                const step = [found[1], found[2], found[3], found[4]].filter(s => s !== undefined)[0];
                steps.push(step.replace(/\\(.)/g, "$1"));
            }
            return steps;
        },
        withoutSpaceAtEnd: function (text) {
            let end = text.length;
            while (end > 0 && " \t\r\n".indexOf(text[end - 1]) >= 0)
                --end;
            return text.slice(0, end);
        },
        parsed: function (text) {
            try {
                return JSON.parse(text);
            } catch (error) {
                return undefined;
            }
        },
        // f gets what handlebars calls options first; what is not given is undefined.
        define: function (helpers) {
            Object.keys(helpers).forEach(function (name) {
                const f = helpers[name];
                handlebars.registerHelper(name, function (a, b, c, d) {
                    const count = arguments.length - 1;
                    const o = arguments[count];
                    place = o.loc;
                    switch (count) {
                    case 0:
                        return f.call(this, o);
                    case 1:
                        return f.call(this, o, a);
                    case 2:
                        return f.call(this, o, a, b);
                    case 3:
                        return f.call(this, o, a, b, c);
                    default:
                        return f.apply(this, [o].concat(Array.prototype.slice.call(arguments, 0, -1)));
                    }
                });
            });
        },
        alias: function (name, other) {
            handlebars.registerHelper(name, handlebars.helpers[other]);
        },
        // After all helpers are there.
        finish: function () {
            Object.keys(handlebars.helpers).forEach(function (name) { known[name] = true; });
            delete known.helperMissing;
            delete known.blockHelperMissing;
            handlebars.registerPartial("probe", function (context, given) {
                options = given;
                return "";
            });
            handlebars.compile("{{> probe}}")({});
            handlebars.unregisterPartial("probe");
            options.partial = true;
        },
        // What f gives, or undefined: then fault says why.
        attempt: function (f) {
            own.fault = undefined;
            try {
                return f();
            } catch (error) {
                own.fault = own.faultOf(error);
                return undefined;
            }
        },
        compile: function (text, isValue) {
            return own.attempt(() => compiled(text, isValue));
        },
        fill: function (index) {
            return own.attempt(() => filled(index));
        },
        fillValue: function (index) {
            return own.attempt(function () {
                filled(index);
                const text = JSON.stringify(own.value);
                return text === undefined ? "null" : own.bounded(text);
            });
        },
        // Of the error, or of the helper that was called last.
        faultOf: function (error) {
            const fault = {message: String(error && error.message || error), line: 0, column: 0};
            const line = /^Parse error on line (\d+)/.exec(fault.message);
            if (error && error.lineNumber > 0 && error.column >= 0) {
                fault.line = error.lineNumber;
                fault.column = error.column + 1;
            } else if (line) {
                fault.line = Number(line[1]);
            } else if (place) {
                fault.line = place.start.line;
                fault.column = place.start.column + 1;
            }
            return fault;
        },
        handlebars: handlebars
    };

    function compiled(text, isValue) {
        place = undefined;
        let source = handlebars.parse(text);
        if (isValue) {
            const first = source.body.length === 1 ? source.body[0] : undefined;
            if (!first || first.type !== "MustacheStatement" || first.escaped)
                return -1;
            const isCall = first.params.length > 0 || first.hash || known[first.path.original];
            const inner = isCall ? Object.assign({}, first, {type: "SubExpression"}) : first.path;
            first.params = [inner];
            first.hash = undefined;
            first.path = handlebars.parse("{{portsideValue}}").body[0].path;
        }
        templates.push(handlebars.compile(source, {noEscape: true, preventIndent: true, knownHelpers: known}));
        return templates.length - 1;
    }

    function filled(index) {
        own.cache = {};
        own.value = undefined;
        place = undefined;
        const root = {};
        options.data = {root: root};
        return own.bounded(templates[index](root, options));
    }

    return own;
})();
