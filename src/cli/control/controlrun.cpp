// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/control/controlrun.h"

#include "cli/control/serverlines.h"
#include "cli/exitcode.h"
#include "cli/outputstream.h"
#include "core/visibletext.h"
#include "core/workspace/configwriter.h"

#include <QJsonDocument>
#include <QMetaEnum>

namespace Cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Verb = ControlOptions::Verb;
using Cause = Core::ServerFailure::Cause;

namespace {

int exitCodeFor(const Core::RpcError &error)
{
    if (error.code == Core::RpcError::TimedOut)
        return NotReadyInTime;
    if (error.code != Core::RpcError::NotStarted)
        return RanAndFailed;
    bool isKnown = false;
    const QByteArray cause = error.data["cause"_L1].toString().toLatin1();
    const int value = QMetaEnum::fromType<Cause>().keyToValue(cause.constData(), &isKnown);
    return exitCodeOf(isKnown ? Cause(value) : Cause::Internal);
}

// As it stands in a workspace file.
QJsonObject toJson(const Core::ServerConfig &config, const Core::KindRegistry &kinds)
{
    const QByteArray text = Core::writeConfigs({config}, 1, kinds);
    return QJsonDocument::fromJson(text)["servers"_L1][0].toObject();
}

} // namespace

ControlRun::ControlRun(ControlOptions options, const Core::KindRegistry &kinds, OutputStream &out,
                       OutputStream &err)
    : m_options(std::move(options))
    , m_kinds(kinds)
    , m_out(out)
    , m_err(err)
    , m_owners(ControlChoice::make(m_options.of))
{
    connect(&m_owners, &ControlOwners::found, this, &ControlRun::choose);
    m_patience.setSingleShot(true);
}

void ControlRun::start()
{
    m_owners.find();
}

void ControlRun::choose()
{
    for (const QString &fault : m_owners.faults())
        m_err.writeImportantLine("portside: " + fault.toUtf8());
    if (m_options.verb == Verb::List) {
        list();
        return;
    }
    const auto owner
        = m_options.verb == Verb::Add ? m_owners.home() : m_owners.ownerOf(m_options.server);
    if (owner)
        ask(*owner);
    else
        end(owner.error(), RanAndFailed);
}

void ControlRun::list()
{
    const QByteArrayList lines
        = m_options.json ? jsonServerLines(m_owners.owners()) : textServerLines(m_owners.owners());
    for (const QByteArray &line : lines)
        m_out.writeImportantLine(line);
    if (m_owners.owners().empty() && m_owners.faults().isEmpty() && !m_options.json) {
        end(m_owners.nobody(), m_owners.isChosen() ? RanAndFailed : Fine);
        return;
    }
    emit finished(m_owners.faults().isEmpty() ? Fine : RanAndFailed);
}

QString ControlRun::method() const
{
    switch (m_options.verb) {
    case Verb::List:
        return u"list"_s;
    case Verb::Url:
        return u"url"_s;
    case Verb::Start:
        return u"start"_s;
    case Verb::Stop:
        return u"stop"_s;
    case Verb::Restart:
        return u"restart"_s;
    case Verb::Add:
        return u"add"_s;
    case Verb::Remove:
        return u"remove"_s;
    }
    return {};
}

QJsonObject ControlRun::params() const
{
    const double timeout = double(m_options.timeout.count()) / 1'000;
    switch (m_options.verb) {
    case Verb::List:
        return {};
    case Verb::Url:
    case Verb::Remove:
        return {{u"server"_s, m_options.server}};
    case Verb::Start:
    case Verb::Restart:
        return {{u"server"_s, m_options.server}, {u"timeout"_s, timeout}};
    case Verb::Stop:
        return {
            {u"server"_s, m_options.server}, {u"timeout"_s, timeout}, {u"now"_s, m_options.isNow}};
    case Verb::Add:
        return {{u"server"_s, toJson(*m_options.added, m_kinds)},
                {u"timeout"_s, timeout},
                {u"start"_s, m_options.isStarted}};
    }
    return {};
}

void ControlRun::ask(const ControlOwner &owner)
{
    connect(&m_patience, &QTimer::timeout, this, [this, name = owner.name()] {
        end(u"%1 does not answer."_s.arg(name), NotReadyInTime);
    });
    const bool mayTakeLong = params().contains("timeout"_L1);
    m_patience.start(ControlChoice().patience + (mayTakeLong ? m_options.timeout : 0ms));
    owner.client->call(method(), params(), [this](const ControlClient::Reply &reply) {
        if (reply)
            answered(*reply);
        else
            refused(reply.error());
    });
}

void ControlRun::answered(const QJsonObject &result)
{
    // Of url the address stands beside the name.
    const QJsonObject facts = m_options.verb == Verb::Url ? result : result["server"_L1].toObject();
    const QString url = facts["url"_L1].toString();
    if (m_options.verb == Verb::Stop) {
        const bool hasSurvivors = result["survivors"_L1].toInt() > 0;
        end(hasSurvivors ? u"Processes of its program survived."_s : QString(),
            hasSurvivors ? SurvivedStop : Fine);
    } else if (m_options.verb == Verb::Remove
               || (m_options.verb == Verb::Add && !m_options.isStarted)) {
        emit finished(Fine);
    } else if (url.isEmpty()) {
        end(u"“%1” does not run."_s.arg(m_options.server), RanAndFailed);
    } else {
        m_out.writeImportantLine(url.toUtf8());
        emit finished(Fine);
    }
}

void ControlRun::refused(const Core::RpcError &error)
{
    for (const QJsonValue &line : error.data["output"_L1].toArray())
        m_err.writeImportantLine(Core::visibleText(line.toString()).toUtf8());
    end(error.message, exitCodeFor(error));
}

void ControlRun::end(const QString &why, int exitCode)
{
    if (!why.isEmpty())
        m_err.writeImportantLine("portside: " + Core::visibleText(why).toUtf8());
    emit finished(exitCode);
}

} // namespace Cli
