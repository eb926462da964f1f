// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/schema/ecmaexpression.h"

namespace Core {

using namespace Qt::StringLiterals;

namespace {

bool isHex(QStringView text, qsizetype length)
{
    bool isNumber = false;
    return text.size() == length && text.toUInt(&isNumber, 16) < 0x110000 && isNumber;
}

// What stands behind a backslash at index; goes on to its last character.
QString escaped(const QString &text, qsizetype &index)
{
    const QChar kind = text.at(++index);
    if (kind == u'u' && isHex(QStringView(text).mid(index + 1, 4), 4)) {
        index += 4;
        return u"\\x{"_s + text.mid(index - 3, 4) + u'}';
    }
    if (kind == u'u' && text.mid(index + 1, 1) == "{"_L1) {
        const qsizetype end = text.indexOf(u'}', index);
        if (end > 0 && isHex(QStringView(text).mid(index + 2, end - index - 2), end - index - 2)) {
            const QString number = text.mid(index + 1, end - index);
            index = end;
            return u"\\x"_s + number;
        }
    }
    // Letters that mean nothing in one of the two.
    constexpr QStringView known = u"dDwWsSbBnrtfvxcpPk";
    if (kind.isLetter() && !known.contains(kind))
        return QString(kind);
    return u'\\' + QString(kind);
}

// Between two of a class that one of is a set, "-" is a character.
bool isSet(const QString &text, qsizetype end)
{
    return end > 1 && text[end - 2] == u'\\' && QStringView(u"dDwWsS").contains(text[end - 1]);
}

} // namespace

QRegularExpression ecmaExpression(const QString &text)
{
    QString written = u"(*LIMIT_MATCH=1000000)"_s;
    bool isInClass = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\\' && i + 1 < text.size()) {
            written += escaped(text, i);
        } else if (isInClass && c == u'-' && isSet(written, written.size())
                   && text.mid(i + 1, 1) != "]"_L1) {
            written += u"\\-"_s;
        } else if (isInClass && c == u'[') {
            written += u"\\["_s;
        } else if (!isInClass && c == u'$') {
            written += u"\\z"_s; // without the line feed that PCRE lets follow
        } else {
            if (c == u'[' && text.mid(i + 1, 1) == "]"_L1) { // never
                written += u"(?!)"_s;
                ++i;
                continue;
            }
            isInClass = isInClass ? c != u']' : c == u'[';
            written += c;
        }
    }
    QRegularExpression expression(written);
    expression.optimize();
    return expression;
}

} // namespace Core
