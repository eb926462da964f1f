// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/console/consolelinks.h"

#include <QRegularExpression>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

// A closing bracket belongs to an address that opens it: http://[::1]:8000/a_(b)
qsizetype lengthWithoutPunctuation(QStringView address)
{
    qsizetype length = address.size();
    while (length > 0) {
        const QChar last = address[length - 1];
        const QStringView before = address.first(length);
        const bool closes = (last == u')' && before.count(u'(') < before.count(u')'))
            || (last == u']' && before.count(u'[') < before.count(u']'))
            || (last == u'}' && before.count(u'{') < before.count(u'}'));
        if (!closes && !u".,;:!?'*`"_s.contains(last))
            break;
        --length;
    }
    return length;
}

} // namespace

QList<ConsoleLink> linksIn(const QString &text)
{
    QList<ConsoleLink> links;
    if (!text.contains("://"_L1))
        return links;
    static const QRegularExpression address(u"\\bhttps?://[^\\s\"<>\\\\^`{|}]+"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    for (auto matches = address.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype length = lengthWithoutPunctuation(match.capturedView());
        const QUrl url(match.captured().first(length), QUrl::StrictMode);
        if (url.isValid() && !url.host().isEmpty())
            links.append({match.capturedStart(), length, url});
    }
    return links;
}

} // namespace Core
