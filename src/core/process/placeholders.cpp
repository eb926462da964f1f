// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/placeholders.h"

#include <QRegularExpression>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

// What neither arguments nor variables can hold, behind a bracket: it is not one of ours.
constexpr QChar literalMark = u'\0';

} // namespace

QString Placeholders::asItIs(QString text)
{
    return text.replace(u'{', QString(u'{') + literalMark);
}

QString Placeholders::replaceIn(QString text) const
{
    static const QRegularExpression known(u"\\{(port|host|url|fd)\\}"_s);
    // One pass: what is put in is not looked at again.
    qsizetype from = 0;
    for (auto match = known.match(text); match.hasMatch(); match = known.match(text, from)) {
        const QStringView name = match.capturedView(1);
        const QString &value = name == u"port"_s ? port
            : name == u"host"_s                  ? host
            : name == u"url"_s                   ? url
                                                 : descriptor;
        from = match.capturedEnd();
        if (value.isEmpty())
            continue;
        from = match.capturedStart() + value.size();
        text.replace(match.capturedStart(), match.capturedLength(), value);
    }
    return text.remove(literalMark);
}

QStringList Placeholders::replaceIn(const QStringList &texts) const
{
    QStringList replaced;
    for (const QString &text : texts)
        replaced << replaceIn(text);
    return replaced;
}

} // namespace Core
