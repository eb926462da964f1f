// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/environment/envparser.h"

#include "core/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

bool isNameStart(QChar c)
{
    return c == u'_' || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

bool isNamePart(QChar c)
{
    return isNameStart(c) || (c >= u'0' && c <= u'9') || c == u'.';
}

QString neverClosed(QChar quote)
{
    return Tr::tr("the quote %1 is never closed.").arg(quote);
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

} // namespace

EnvParser::EnvParser(QString text, QString fileName, const QProcessEnvironment &outer)
    : m_text(std::move(text))
    , m_fileName(std::move(fileName))
    , m_outer(outer)
{
    if (const qsizetype zero = m_text.indexOf(QChar()); zero >= 0)
        fail(zero, Tr::tr("a variable cannot hold a zero byte."));
}

void EnvParser::fail(qsizetype at, const QString &what)
{
    if (m_error)
        return;
    const auto line = QStringView(m_text).left(at).count(u'\n') + 1;
    m_error = u"%1:%2: %3"_s.arg(m_fileName, QString::number(line), what);
}

Result<QList<EnvVariable>> EnvParser::run()
{
    if (m_text.startsWith(u'\ufeff'))
        ++m_at;
    while (!atEnd() && !m_error) {
        skipBlanks();
        if (now() == u'#')
            skipLine();
        else if (now() == u'\n')
            ++m_at;
        else if (!atEnd())
            readVariable();
    }
    if (m_error)
        return failure(*m_error);
    return m_variables;
}

void EnvParser::skipBlanks()
{
    while (isBlank(now()))
        ++m_at;
}

void EnvParser::skipLine()
{
    while (!atEnd() && now() != u'\n')
        ++m_at;
}

void EnvParser::readVariable()
{
    const qsizetype begin = m_at;
    QString name = readName();
    if (name == "export"_L1 && isBlank(now())) {
        skipBlanks();
        if (now() != u'=')
            name = readName();
    }
    skipBlanks();
    if (name.isEmpty())
        fail(begin, Tr::tr("a line is NAME=value, and a name begins with a letter or “_”."));
    else if (now() != u'=')
        fail(begin, Tr::tr("behind “%1” must be “=”.").arg(name));
    if (m_error)
        return;
    ++m_at;
    skipBlanks();
    const QString value = readValue();
    const auto known = std::ranges::find(m_variables, name, &EnvVariable::name);
    if (known != m_variables.end())
        m_variables.erase(known);
    m_variables.append({name, value});
}

QString EnvParser::readName()
{
    const qsizetype begin = m_at;
    if (isNameStart(now())) {
        while (isNamePart(now()))
            ++m_at;
    }
    return m_text.mid(begin, m_at - begin);
}

QString EnvParser::readValue()
{
    if (now() != u'\'' && now() != u'"')
        return readPlain();
    QString value = now() == u'"' ? readQuoted() : readLiteral();
    if (!m_error)
        endOfValue();
    return value;
}

// Ends with the line, or with a comment that a blank stands before.
QString EnvParser::readPlain()
{
    QString value;
    while (!atEnd() && now() != u'\n' && !m_error) {
        if (now() == u'#' && isBlank(m_text[m_at - 1])) {
            skipLine();
            break;
        }
        if (now() == u'$') {
            value += readReference();
        } else {
            value += now();
            ++m_at;
        }
    }
    return value.trimmed();
}

QString EnvParser::readLiteral()
{
    const qsizetype begin = m_at;
    const qsizetype end = m_text.indexOf(u'\'', begin + 1);
    if (end < 0) {
        fail(begin, neverClosed(u'\''));
        return {};
    }
    m_at = end + 1;
    return m_text.mid(begin + 1, end - begin - 1);
}

QString EnvParser::readQuoted()
{
    const qsizetype begin = m_at++;
    QString value;
    while (!m_error && now() != u'"') {
        if (atEnd()) {
            fail(begin, neverClosed(u'"'));
        } else if (now() == u'$') {
            value += readReference();
        } else if (now() == u'\\') {
            value += readEscape();
        } else {
            value += now();
            ++m_at;
        }
    }
    ++m_at;
    return value;
}

// What no escape is known for stays as it is, as in paths of Windows and regular expressions.
QChar EnvParser::readEscape()
{
    const QChar next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
    const auto taken = [this](char16_t meant) {
        m_at += 2;
        return QChar(meant);
    };
    switch (next.unicode()) {
    case u'n':
        return taken(u'\n');
    case u'r':
        return taken(u'\r');
    case u't':
        return taken(u'\t');
    case u'"':
    case u'\\':
    case u'$':
        return taken(next.unicode());
    default:
        ++m_at;
        return u'\\';
    }
}

// A "$" alone is a character: only with braces it is certain that a variable is meant.
QString EnvParser::readReference()
{
    if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'{') {
        ++m_at;
        return u"$"_s;
    }
    const qsizetype begin = m_at;
    const qsizetype end = m_text.indexOf(u'}', begin);
    const qsizetype lineEnd = m_text.indexOf(u'\n', begin);
    if (end < 0 || (lineEnd >= 0 && lineEnd < end)) {
        fail(begin, Tr::tr("“${” has no “}” in its line."));
        return {};
    }
    m_at += 2;
    const QString name = readName();
    const QString rest = m_text.mid(m_at, end - m_at);
    const bool hasOtherwise = rest.startsWith(":-"_L1);
    if (name.isEmpty() || (!rest.isEmpty() && !hasOtherwise)) {
        fail(begin,
             Tr::tr("“%1” is neither ${NAME} nor ${NAME:-otherwise}.")
                 .arg(m_text.mid(begin, end + 1 - begin)));
        return {};
    }
    m_at = end + 1;
    const QString value = lookUp(name);
    return value.isEmpty() && hasOtherwise ? rest.mid(2) : value;
}

QString EnvParser::lookUp(const QString &name) const
{
    const auto known = std::ranges::find(m_variables, name, &EnvVariable::name);
    return known != m_variables.end() ? known->value : m_outer.value(name);
}

void EnvParser::endOfValue()
{
    skipBlanks();
    if (now() == u'#')
        skipLine();
    else if (!atEnd() && now() != u'\n')
        fail(m_at, Tr::tr("behind the closing quote stands “%1”.").arg(now()));
}

} // namespace Core
