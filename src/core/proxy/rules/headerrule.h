// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/headers.h"
#include "core/result.h"

#include <QStringList>

namespace Core {

// One change to the fields of a head that is passed on, a plain value.
struct HeaderRule
{
    enum class Action : quint8 { Set, Add, Remove };

    Action action = Action::Set;
    QByteArray name;
    QByteArray value = {};

    // "Name: value" sets, "+Name: value" adds, "-Name" removes.
    static Result<HeaderRule> parse(const QString &line);
    static Result<QList<HeaderRule>> parseAll(const QStringList &lines); // empty lines are left out

    bool operator==(const HeaderRule &) const = default;
};

// Whether a field says where a message ends, or belongs to one connection.
bool isFramingField(QByteArrayView name);

void applyRules(const QList<HeaderRule> &rules, Headers &headers);

} // namespace Core
