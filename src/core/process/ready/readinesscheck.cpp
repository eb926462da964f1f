// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/ready/readinesscheck.h"

#include "core/process/ready/commandprobe.h"
#include "core/process/ready/httpprobe.h"
#include "core/process/ready/notifysocket.h"
#include "core/tr.h"

#include <algorithm>

namespace Core {

using namespace Qt::StringLiterals;
using Kind = ReadyCheck::Kind;

ReadinessCheck::ReadinessCheck(ReadyCheck check, bool speaksTls, QObject *parent)
    : QObject(parent)
    , m_check(std::move(check))
    , m_speaksTls(speaksTls)
    , m_isSigned(m_check.kind == Kind::Http || m_check.kind == Kind::Tcp)
{
}

ReadinessCheck::~ReadinessCheck() = default;

Result<> ReadinessCheck::prepare(QStringList &environment)
{
    if (m_check.kind != Kind::Notify)
        return {};
    m_notifySocket = new NotifySocket(this);
    if (const auto opened = m_notifySocket->open(); !opened)
        return opened;
    environment << u"NOTIFY_SOCKET="_s + m_notifySocket->address();
    connect(m_notifySocket, &NotifySocket::ready, this, &ReadinessCheck::onSigned);
    connect(m_notifySocket, &NotifySocket::saidStatus, this, &ReadinessCheck::waiting);
    return {};
}

void ReadinessCheck::start(const std::function<SpawnRequest()> &command)
{
    m_isStarted = true;
    switch (m_check.kind) {
    case Kind::Http:
    case Kind::Tcp:
        break;
    case Kind::Output:
        emit waiting(Tr::tr("The line of its output that tells so is waited for."));
        break;
    case Kind::Notify:
        emit waiting(Tr::tr("Its message READY=1 is waited for."));
        break;
    case Kind::Command: {
        auto *commandProbe = new CommandProbe(command, this);
        connect(commandProbe, &CommandProbe::succeeded, this, &ReadinessCheck::onSigned);
        connect(commandProbe, &CommandProbe::waiting, this, &ReadinessCheck::waiting);
        commandProbe->start();
        break;
    }
    }
    probe();
}

void ReadinessCheck::setPlaces(const ProgramPlaces &places)
{
    m_places = places;
    std::erase_if(m_probes, [&](const auto &each) { return !places.contains(each->place()); });
    probe();
}

void ReadinessCheck::addOutput(const ConsoleBatch &batch)
{
    if (!m_check.line || m_isSigned)
        return;
    for (const ConsoleLine &line : batch.lines) {
        if (m_check.line->match(line.text)) {
            onSigned();
            return;
        }
    }
}

void ReadinessCheck::onSigned()
{
    m_isSigned = true;
    probe();
}

// Also what says that it is ready is asked for a connection: the address is known then.
void ReadinessCheck::probe()
{
    if (!m_isStarted || !m_isSigned)
        return;
    const bool isHttp = m_check.kind == Kind::Http;
    const HttpProbe::Question question {.path = isHttp ? m_check.path : QString(),
                                        .status = m_check.status,
                                        .tls = isHttp && m_speaksTls};
    for (const ProgramPlace &place : std::as_const(m_places)) {
        if (std::ranges::find(m_probes, place, &HttpProbe::place) != m_probes.end())
            continue;
        auto probe = std::make_unique<HttpProbe>(question);
        connect(probe.get(), &HttpProbe::answered, this, &ReadinessCheck::ready);
        connect(probe.get(), &HttpProbe::waiting, this, &ReadinessCheck::waiting);
        probe->start(place);
        m_probes.push_back(std::move(probe));
    }
}

} // namespace Core
