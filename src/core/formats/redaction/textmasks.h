// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRegularExpression>

namespace Core {

struct RedactionRules;

// Masks secrets in sentences and lines of logs, where only their writing tells of them: a name of
// the rules with "=" or ":" behind it, the user information of a URL, credentials, tokens. A plain
// value; any thread.
class TextMasks
{
public:
    explicit TextMasks(const RedactionRules &rules);

    QString mask(const QString &text) const;

private:
    QRegularExpression m_named; // name, sign and what is masked
    QList<QRegularExpression> m_known;
};

} // namespace Core
