// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Core {

// What a made-up value is asked for: by place, or by name in an object. A plain value.
class FakeArguments
{
public:
    static constexpr qint64 most = 100'000; // characters, words, elements

    explicit FakeArguments(const QJsonArray &arguments)
        : m_all(arguments)
        , m_options(arguments.isEmpty() ? QJsonObject() : arguments.last().toObject())
    {
    }

    // The option, or else the argument at this place if that is no object.
    QJsonValue value(qsizetype place, QLatin1StringView name) const;
    double number(qsizetype place, QLatin1StringView name, double otherwise) const;
    qint64 integer(qsizetype place, QLatin1StringView name, qint64 otherwise) const;
    QString text(qsizetype place, QLatin1StringView name, const QString &otherwise = {}) const;
    bool flag(qsizetype place, QLatin1StringView name, bool otherwise = false) const;
    QJsonArray list(qsizetype place) const { return m_all.at(place).toArray(); }
    // From 0 to the most; a range {"min": …, "max": …} is taken, too.
    std::pair<qint64, qint64> counts(qsizetype place, QLatin1StringView name, qint64 from,
                                     qint64 to) const;

private:
    QJsonArray m_all;
    QJsonObject m_options;
};

} // namespace Core
