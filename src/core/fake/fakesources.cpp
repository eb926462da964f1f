// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fake/fakesources.h"

#include <QFile>
#include <QJsonDocument>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        texts += each.toString();
    return texts;
}

QJsonObject dataOf()
{
    QFile file(u":/fake.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

} // namespace

const FakeSources &FakeSources::all()
{
    static const FakeSources sources;
    return sources;
}

FakeSources::FakeSources()
{
    const QJsonObject data = dataOf();
    for (const bool arePatterns : {false, true}) {
        const QJsonObject part = data.value(arePatterns ? "patterns"_L1 : "lists"_L1).toObject();
        for (auto each = part.begin(); each != part.end(); ++each)
            m_sources[each.key()] = {.texts = textsOf(each.value()), .arePatterns = arePatterns};
    }
    const QJsonObject aliases = data.value("aliases"_L1).toObject();
    for (auto each = aliases.begin(); each != aliases.end(); ++each)
        m_aliases[each.key()] = each.value().toString();
    for (const auto &group : {fakeNumbers(), fakeStrings(), fakeWords(), fakeDates(), fakeColors(),
                              fakeFinance(), fakeInternet(), fakeThings(), fakeChoices()}) {
        for (const FakeFunction &each : group)
            m_sources[each.name] = {.make = each.make};
    }
}

const FakeSource *FakeSources::find(QStringView name) const
{
    const auto alias = m_aliases.find(name);
    const auto found = m_sources.find(alias == m_aliases.end() ? name : alias->second);
    return found == m_sources.end() ? nullptr : &found->second;
}

const QStringList &FakeSources::texts(QStringView name) const
{
    static const QStringList none;
    const FakeSource *source = find(name);
    return source ? source->texts : none;
}

QStringList FakeSources::names() const
{
    QStringList names;
    for (const auto &[name, source] : m_sources) {
        if (name.count(u'.') == 1) // others are parts
            names += name;
    }
    return names;
}

} // namespace Core
