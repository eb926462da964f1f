// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/checks/expectrun.h"

#include "cli/exitcode.h"
#include "cli/outputstream.h"
#include "core/visibletext.h"

#include <QJsonDocument>

#include <nlohmann/json.hpp>

namespace Cli {

using namespace Qt::StringLiterals;

ExpectRun::ExpectRun(const ExpectOptions &options, QString filter, OutputStream &out,
                     OutputStream &err)
    : m_options(options)
    , m_filter(std::move(filter))
    , m_out(out)
    , m_err(err)
    , m_owners(ControlChoice::make(options.of))
{
    connect(&m_owners, &ControlOwners::found, this, &ExpectRun::ask);
}

void ExpectRun::start()
{
    m_owners.find();
}

// Counts of several programs are not added up: the one that is meant has to be said.
Core::Result<ControlOwner> ExpectRun::owner() const
{
    if (!m_options.server.empty())
        return m_owners.ownerOf(QString::fromStdString(m_options.server));
    if (m_owners.owners().size() == 1)
        return m_owners.owners().front();
    if (m_owners.owners().empty())
        return Core::failure(m_owners.nobody());
    QStringList names;
    for (const ControlOwner &each : m_owners.owners())
        names << each.name();
    return Core::failure(u"Servers are in %1. Say which are meant: --server NAME or --of %2."_s.arg(
        names.join(u" and in "_s), QString::number(m_owners.owners().front().pid)));
}

void ExpectRun::ask()
{
    for (const QString &fault : m_owners.faults())
        m_err.writeImportantLine("portside: " + fault.toUtf8());
    const auto one = owner();
    if (!one) {
        fail(one.error(), RanAndFailed);
        return;
    }
    QJsonObject params = m_options.params(m_options.expected());
    params[u"filter"_s] = m_filter;
    one->client->call(u"expect"_s, params, [this](const ControlClient::Reply &reply) {
        if (reply)
            answered(*reply);
        else
            fail(reply.error().message, RanAndFailed);
    });
}

void ExpectRun::answered(const QJsonObject &result)
{
    const bool isMet = result["met"_L1].toBool();
    if (m_options.json) {
        const QByteArray text = QJsonDocument(result).toJson(QJsonDocument::Compact);
        m_out.writeImportantLine(QByteArray::fromStdString(
            nlohmann::ordered_json::parse(text.toStdString()).dump(-1, ' ', true)));
    } else {
        OutputStream &stream = isMet ? m_out : m_err;
        stream.writeImportantLine(Core::visibleText(result["sentence"_L1].toString()).toUtf8());
        tellMissed(result, isMet);
        const QJsonArray nearest = isMet ? QJsonArray() : result["nearest"_L1].toArray();
        if (!nearest.isEmpty())
            stream.writeImportantLine("The nearest:");
        for (const QJsonValue &miss : nearest)
            stream.writeImportantLine("  "
                                      + Core::visibleText(miss["text"_L1].toString()).toUtf8());
    }
    emit finished(isMet ? Fine : RanAndFailed);
}

// Those that came too fast were only counted; old ones make room for new ones.
void ExpectRun::tellMissed(const QJsonObject &result, bool isMet)
{
    const auto tell = [this](const QString &text, const QJsonValue &count) {
        if (count.toInteger() > 0)
            m_err.writeImportantLine(text.arg(count.toInteger()).toUtf8());
    };
    if (!isMet)
        tell(u"Nobody looked at %1 more: they were only counted, or have left the memory."_s,
             result["missed"_L1]);
    if (m_options.since.empty()
        && (!isMet || m_options.expected().most != Core::ExpectedCount::any))
        tell(u"Before that came %1 that are not in memory and were not looked at."_s,
             result["missedBefore"_L1]);
}

void ExpectRun::fail(const QString &why, int exitCode)
{
    m_err.writeImportantLine("portside: " + Core::visibleText(why).toUtf8());
    emit finished(exitCode);
}

} // namespace Cli
