// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/traffic/filterterm.h"

#include <QString>

// The terms that filter words become; the error says what is wrong with the value.
namespace Core::TermMakers {

using TermResult = Result<FilterTerm, QString>;

// By the facts of a row.
TermResult method(const QString &value);
TermResult status(const QString &value);
TermResult size(const QString &value);
TermResult time(const QString &value);
TermResult since(const QString &value);
TermResult server(const QString &value);
TermResult is(const QString &value);

// By its text.
TermResult word(const QString &value);
TermResult body(const QString &value);
TermResult path(const QString &value);
TermResult header(const QString &value);
TermResult host(const QString &value);

} // namespace Core::TermMakers
