// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Chance and made-up values; the same after each start for the same seed.
(function (own) {
    "use strict";

    function made(name, given) {
        const value = host.fake(name, given === undefined ? "[]" : JSON.stringify(given));
        if (value === undefined)
            throw new Error(host.sentence("fake").replace("%1", name));
        return value !== null && typeof value === "object" ? JSON.parse(JSON.stringify(value)) : value;
    }

    function by(name) {
        return function () { return made(name); };
    }

    function chosen(all, from, to) {
        const list = all.slice();
        for (let i = list.length - 1; i > 0; --i) {
            const other = host.integer(0, i);
            const kept = list[i];
            list[i] = list[other];
            list[other] = kept;
        }
        return list.slice(0, host.integer(Math.min(from, list.length), Math.min(to, list.length)));
    }

    // Options may be written as JSON in a text.
    function option(given) {
        if (typeof given !== "string" || given.charAt(0) !== "{")
            return given;
        try {
            return JSON.parse(given);
        } catch (error) {
            return given;
        }
    }

    own.define({
        faker: function (o, name) {
            const given = Array.prototype.slice.call(arguments, 2).map(option);
            if (Object.keys(o.hash).length > 0)
                given.push(o.hash);
            return made(own.text(name), given.length === 0 ? undefined : given);
        },
        int: function (o, from, to) { return host.integer(own.number(from, 0), own.number(to, own.number(from, 0) > 99999 ? 1e15 : 99999)); },
        float: function (o, from, to) {
            const lowest = own.number(from, 0);
            return Number((lowest + host.number() * (own.number(to, lowest + 99999) - lowest)).toFixed(10));
        },
        oneOf: function (o, all) {
            const list = Array.isArray(all) ? all : Array.prototype.slice.call(arguments, 1);
            return list.length === 0 ? "" : list[host.integer(0, list.length - 1)];
        },
        someOf: function (o, all, from, to, asArray) {
            const some = Array.isArray(all) ? chosen(all, own.number(from, 1), own.number(to, all.length)) : [];
            return asArray === true ? JSON.stringify(some) : some.join(",");
        },
        hexColor: function () { return made("color.rgb"); },
        lorem: function (o, count) { return made("lorem.sentence", count === undefined ? undefined : [count]); },
        boolean: by("datatype.boolean"),
        uuid: by("string.uuid"),
        objectId: by("database.mongodbObjectId"),
        title: by("person.prefix"),
        firstName: by("person.firstName"),
        lastName: by("person.lastName"),
        company: by("company.name"),
        domain: by("internet.domainName"),
        tld: by("internet.domainSuffix"),
        email: by("internet.email"),
        street: by("location.streetAddress"),
        city: by("location.city"),
        country: by("location.country"),
        countryCode: by("location.countryCode"),
        zipcode: by("location.zipCode"),
        postcode: by("location.zipCode"),
        lat: by("location.latitude"),
        "long": by("location.longitude"),
        phone: by("phone.number"),
        color: by("color.human"),
        ipv4: by("internet.ipv4"),
        ipv6: by("internet.ipv6")
    });
    own.alias("guid", "uuid");
})(portside);
