// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Dates; formats are those of Unicode's technical standard 35, in English.
(function (own) {
    "use strict";

    const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                    "November", "December"];
    const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
    const wire = "yyyy-MM-dd'T'HH:mm:ss.SSSxxx";

    function padded(number, length) {
        return (number < 0 ? "-" : "") + String(Math.abs(number)).padStart(length, "0");
    }

    function ordinal(number) {
        const last = number % 10;
        const isTeen = number % 100 > 10 && number % 100 < 14;
        return number + (isTeen ? "th" : last === 1 ? "st" : last === 2 ? "nd" : last === 3 ? "rd" : "th");
    }

    function dayOfYear(date) {
        const first = Date.UTC(date.getFullYear(), 0, 1);
        return Math.floor((Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) - first) / 86400000) + 1;
    }

    // By ISO 8601: the week that has the year's first Thursday is the first.
    function week(date) {
        const thursday = new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
        thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
        return Math.ceil(((thursday - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 86400000 + 1) / 7);
    }

    function offset(date, length, hasZ) {
        const minutes = -date.getTimezoneOffset();
        if (hasZ && minutes === 0)
            return "Z";
        const hours = padded(Math.floor(Math.abs(minutes) / 60), 2);
        const rest = padded(Math.abs(minutes) % 60, 2);
        const text = length === 1 ? hours + (rest === "00" ? "" : rest) : hours + (length === 3 ? ":" : "") + rest;
        return (minutes < 0 ? "-" : "+") + text;
    }

    function named(name, length) {
        return length <= 3 ? name.slice(0, 3) : length === 4 ? name : name.slice(0, 1);
    }

    const fields = {
        y: (date, n) => n === 2 ? padded(date.getFullYear() % 100, 2) : padded(date.getFullYear(), n),
        Q: (date, n) => n === 3 ? "Q" + (Math.floor(date.getMonth() / 3) + 1) : padded(Math.floor(date.getMonth() / 3) + 1, n),
        M: (date, n) => n <= 2 ? padded(date.getMonth() + 1, n) : named(months[date.getMonth()], n),
        w: (date, n) => padded(week(date), n),
        d: (date, n) => padded(date.getDate(), n),
        D: (date, n) => padded(dayOfYear(date), n),
        E: (date, n) => named(days[date.getDay()], n),
        i: (date, n) => n <= 2 ? padded(date.getDay() || 7, n) : named(days[date.getDay()], n),
        a: (date, n) => n === 3 ? (date.getHours() < 12 ? "am" : "pm") : (date.getHours() < 12 ? "AM" : "PM"),
        H: (date, n) => padded(date.getHours(), n),
        h: (date, n) => padded(date.getHours() % 12 || 12, n),
        k: (date, n) => padded(date.getHours() || 24, n),
        K: (date, n) => padded(date.getHours() % 12, n),
        m: (date, n) => padded(date.getMinutes(), n),
        s: (date, n) => padded(date.getSeconds(), n),
        S: (date, n) => padded(date.getMilliseconds(), 3).padEnd(n, "0").slice(0, n),
        X: (date, n) => offset(date, n, true),
        x: (date, n) => offset(date, n, false),
        T: date => String(date.getTime()),
        t: date => String(Math.floor(date.getTime() / 1000))
    };
    fields.Y = fields.u = fields.R = fields.y;
    fields.L = fields.M;
    fields.I = fields.w;

    function formatted(date, format) {
        if (isNaN(date.getTime()))
            throw new Error(host.sentence("date"));
        const pattern = /'((?:''|[^'])*)'|([Mdwi])o|([a-zA-Z])\3*/g;
        return format.replace(pattern, function (all, quoted, counted, letter) {
            if (quoted !== undefined)
                return quoted === "" ? "'" : quoted.replace(/''/g, "'");
            if (counted)
                return ordinal(Number(fields[counted](date, 1)));
            return fields[letter] ? fields[letter](date, all.length) : all;
        });
    }

    function dateOf(value) {
        if (value === undefined || value === "")
            return new Date();
        return new Date(typeof value === "string" && /^-?\d{5,}$/.test(value) ? Number(value) : value);
    }

    function between(format) {
        return function (o, from, to, wanted) {
            if (from === undefined || to === undefined)
                return "";
            const ends = format ? [from, to].map(time => "1970-01-01T" + time) : [from, to];
            const times = ends.map(end => dateOf(end).getTime());
            const date = new Date(host.integer(times[0], times[1]));
            const chosen = wanted === undefined ? format : own.text(wanted);
            return chosen ? formatted(date, chosen) : String(date);
        };
    }

    own.define({
        now: function (o, format) {
            return format === undefined || format === "" ? new Date().toISOString() : formatted(new Date(), own.text(format));
        },
        timestamp: function () { return Date.now(); },
        date: between(""),
        time: between("HH:mm"),
        dateFormat: function (o, date, format) {
            return formatted(dateOf(date), format === undefined ? wire : own.text(format));
        },
        isValidDate: function (o, date) { return date !== undefined && !isNaN(dateOf(date).getTime()); },
        dateTimeShift: function (o) {
            const date = dateOf(o.hash.date);
            const by = name => own.number(o.hash[name], 0);
            date.setDate(date.getDate() + by("days"));
            date.setMonth(date.getMonth() + by("months"));
            date.setFullYear(date.getFullYear() + by("years"));
            date.setHours(date.getHours() + by("hours"));
            date.setMinutes(date.getMinutes() + by("minutes"));
            date.setSeconds(date.getSeconds() + by("seconds"));
            return formatted(date, o.hash.format === undefined ? wire : own.text(o.hash.format));
        }
    });
})(portside);
