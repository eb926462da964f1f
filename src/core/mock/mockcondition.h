// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QString>

#include <optional>

namespace Core {

// Something about a request that must be so.
struct MockCondition
{
    enum class Subject : quint8 {
        Path,
        Query,
        Header,
        Cookie,
        Form,
        Json,
        Body,
        State,
        Count,
        Method,
        Target,
        Xml,
        Data,
        Template,
    };
    enum class Test : quint8 { Equals, OneOf, Contains, Matches, Exists, Range, Every, Schema };

    Subject subject = Subject::Path;
    QString name; // of the parameter, field …, the path in JSON or XML, or the template
    QString at; // of Data and State: a JSON path in it; empty: all of it
    Test test = Test::Exists;
    QByteArrayList values; // of Equals, OneOf and Schema: as JSON; texts may be templates
    QString text; // of Contains, and the expression of Matches
    std::optional<double> from; // of Range
    std::optional<double> to;
    qint64 every = 1;
    bool isNegated = false; // Exists: it must not be there
    bool asText = false; // JSON values count as they are written, each of a list by itself

    bool operator==(const MockCondition &) const = default;
};

} // namespace Core
