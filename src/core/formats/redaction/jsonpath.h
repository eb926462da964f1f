// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Core {

// A step down in a JSON value: a member by its name, an element by its number.
struct JsonStep
{
    QByteArray key;
    qsizetype index = -1; // -1: a member
};

// Which values of a JSON text are meant: "$.user.password", "$.items[*].key", "$['a b'][0]",
// "$..token" at any depth; a name alone is a member of that name at any depth. A plain value.
class JsonPath
{
public:
    // None: it is no such path.
    static std::optional<JsonPath> parse(const QString &text);

    bool matches(const QList<JsonStep> &place) const;

private:
    struct Part
    {
        QByteArray key;
        qsizetype index = -1;
        bool any = false; // *
        bool anyDepth = false; // .. before it

        bool fits(const JsonStep &step) const;
    };

    bool matchesFrom(qsizetype part, const QList<JsonStep> &place, qsizetype step) const;

    QList<Part> m_parts;
};

} // namespace Core
