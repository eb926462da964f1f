// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tr.h"

#include <QRegularExpression>

// Why an expression that somebody wrote cannot be used, as a sentence. Any thread.
namespace Core::ExpressionTexts {

// written: what the expression was made of.
inline QString invalid(const QString &written, const QRegularExpression &expression)
{
    return Tr::tr("“%1” is no regular expression: %2.").arg(written, expression.errorString());
}

} // namespace Core::ExpressionTexts
