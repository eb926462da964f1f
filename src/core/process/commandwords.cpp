// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/commandwords.h"

#include "core/tr.h"

#include <QRegularExpression>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

// What a backslash takes its meaning from within double quotes.
bool isEscapable(QChar character)
{
    return character == u'"' || character == u'\\' || character == u'$' || character == u'`'
        || character == u'\n';
}

} // namespace

Result<QStringList> CommandWords::split(const QString &line)
{
    QStringList words;
    QString word;
    bool isWord = false; // also of an empty one in quotes
    QChar quote;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar character = line[i];
        const bool isLast = i + 1 == line.size();
        if (quote == u'\'') {
            if (character == quote)
                quote = {};
            else
                word += character;
        } else if (character == u'\\' && !isLast && (quote.isNull() || isEscapable(line[i + 1]))) {
            if (line[++i] != u'\n')
                word += line[i];
            isWord = true;
        } else if (character == quote && !quote.isNull()) {
            quote = {};
        } else if (quote.isNull() && (character == u'"' || character == u'\'')) {
            quote = character;
            isWord = true;
        } else if (quote.isNull() && character.isSpace()) {
            if (isWord)
                words << std::exchange(word, {});
            isWord = false;
        } else {
            word += character;
            isWord = true;
        }
    }
    if (!quote.isNull())
        return failure(Tr::tr("The command has a %1 that is not closed: %2").arg(quote).arg(line));
    if (isWord)
        words << word;
    return words;
}

QString CommandWords::join(const QStringList &words)
{
    static const QRegularExpression plain(u"^[\\w%+,./:=@{}~^-]+$"_s);
    QStringList quoted;
    for (const QString &word : words) {
        quoted << (plain.match(word).hasMatch()
                       ? word
                       : u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'');
    }
    return quoted.join(u' ');
}

} // namespace Core
