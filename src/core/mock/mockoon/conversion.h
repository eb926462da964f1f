// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockfile.h"

#include <QHash>

namespace Core::Mockoon {

// One environment on its way to a mock file: what its parts need to know of the whole, and what
// could not be taken over. Lives as long as the environment.
class Conversion
{
public:
    explicit Conversion(const PositionedJson &environment);

    const PositionedJson &environment() const { return m_environment; }
    // With a slash before it, or empty.
    const QString &prefix() const { return m_prefix; }
    // By its id or its name; null: there is none.
    const PositionedJson *bucket(const QString &id) const;
    // Whether a CRUD route reads and changes it.
    bool isList(const PositionedJson &bucket) const;

    // Whether the environment has a field of this name.
    bool hasField(QLatin1StringView name) const;
    // Of the response and the environment together; none: the environment's alone.
    std::optional<MockDelay> delayOf(const PositionedJson &response) const;
    std::optional<MockDelay> delayOfAll() const; // none: there is none

    // The part of the environment that remarks are about from now on.
    void enter(const QString &place) { m_place = place; }
    void remark(const QString &sentence);
    const QStringList &remarks() const { return m_remarks; }

private:
    const PositionedJson &m_environment;
    QString m_prefix;
    QString m_place;
    QStringList m_remarks;
};

// Members that are of another type or not there are as Mockoon has them by default.

QString textOf(const PositionedJson &object, QStringView key);
bool flagOf(const PositionedJson &object, QStringView key);
double numberOf(const PositionedJson &object, QStringView key, double otherwise = 0);
const PositionedJson::Array &listOf(const PositionedJson &object, QStringView key);

} // namespace Core::Mockoon
