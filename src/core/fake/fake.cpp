// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fake/fake.h"

#include "core/fake/fakefunctions.h"
#include "core/fake/fakesources.h"

#include <QJsonDocument>

namespace Core {

using namespace Qt::StringLiterals;

Fake::Fake(quint64 seed, const QDateTime &now)
    : m_random(seed)
    , m_now(now)
{
}

std::optional<QJsonValue> Fake::value(QStringView name, const QJsonArray &arguments)
{
    const FakeSource *source = FakeSources::all().find(name);
    if (!source)
        return {};
    if (source->make)
        return source->make(*this, FakeArguments(arguments));
    const QString &chosen = oneOf(source->texts);
    return source->arePatterns ? filled(chosen) : chosen;
}

QStringList Fake::names()
{
    return FakeSources::all().names();
}

QString Fake::filled(QStringView pattern)
{
    QString result;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QStringView rest = pattern.sliced(i);
        const qsizetype end = rest.startsWith("{{"_L1) ? rest.indexOf("}}"_L1) : -1;
        if (end > 0) {
            result += filledPart(rest.sliced(2, end - 2));
            i += end + 1;
        } else if (pattern[i] == u'#') {
            result += characterOf(u"0123456789");
        } else if (pattern[i] == u'!') {
            result += characterOf(u"23456789");
        } else if (pattern[i] == u'?') {
            result += characterOf(u"ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        } else {
            result += pattern[i];
        }
    }
    return result;
}

QString Fake::filledPart(QStringView call)
{
    constexpr int deepest = 8; // a pattern may come from outside and name itself
    if (m_depth >= deepest)
        return {};
    const qsizetype open = call.indexOf(u'(');
    QJsonArray arguments;
    if (open >= 0 && call.trimmed().endsWith(u')')) {
        const QStringView inner = call.sliced(open + 1, call.lastIndexOf(u')') - open - 1);
        arguments = QJsonDocument::fromJson(QString(u'[' + inner + u']').toUtf8()).array();
        call = call.first(open);
    }
    ++m_depth;
    const QJsonValue made = value(call.trimmed(), arguments).value_or(QJsonValue());
    --m_depth;
    return made.isString() ? made.toString() : made.toVariant().toString();
}

qint64 Fake::integer(qint64 from, qint64 to)
{
    if (to <= from)
        return from;
    // Not std::uniform_int_distribution, whose numbers differ from library to library.
    const quint64 count = quint64(to) - quint64(from) + 1;
    const quint64 drawn = m_random();
    return qint64(quint64(from) + (count == 0 ? drawn : drawn % count));
}

double Fake::number(double from, double to)
{
    const double part = double(m_random() >> 11) / double(quint64(1) << 53);
    return from + (to - from) * part;
}

const QString &Fake::oneOf(const QStringList &all)
{
    static const QString none;
    return all.isEmpty() ? none : all[integer(0, all.size() - 1)];
}

QString Fake::characters(QStringView all, qsizetype count)
{
    QString made(all.isEmpty() ? 0 : count, u' ');
    for (QChar &each : made)
        each = characterOf(all);
    return made;
}

} // namespace Core
