// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>

namespace Core {

// A regular expression of ECMA-262, as schemas have them, in the words of PCRE; bounded, so that no
// text keeps it busy. Invalid: it is none. Any thread.
QRegularExpression ecmaExpression(const QString &text);

} // namespace Core
