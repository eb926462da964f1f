// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/health/healthrequest.h"

#include "core/process/ready/probesocket.h"
#include "core/process/ready/probetexts.h"
#include "core/tr.h"

#include <QTcpSocket>

namespace Core {

HealthRequest::HealthRequest(HealthRule rule, QUrl address)
    : m_rule(std::move(rule))
    , m_address(std::move(address))
    , m_socket(makeProbeSocket(m_address.scheme() == u"https"))
{
    m_timeout.setSingleShot(true);
    m_timeout.setInterval(m_rule.timeout);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        answer(Tr::tr("It did not answer within %1 s.").arg(double(m_timeout.interval()) / 1'000));
    });
    onProbeConnected(*m_socket, this, [this] { onConnected(); });
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &HealthRequest::onRead);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &HealthRequest::onError);
}

HealthRequest::~HealthRequest()
{
    m_socket->disconnect(this);
}

void HealthRequest::ask()
{
    m_timeout.start();
    connectProbe(*m_socket, m_address.host(), quint16(m_address.port()));
}

void HealthRequest::onConnected()
{
    if (m_rule.kind == HealthRule::Kind::Tcp)
        answer({});
    else
        m_socket->write(probeRequest(m_rule.path, m_address.host(), quint16(m_address.port())));
}

void HealthRequest::onRead()
{
    m_head += m_socket->readAll();
    if (const auto status = probedStatus(m_head))
        judge(*status);
}

void HealthRequest::judge(int status)
{
    constexpr int firstError = 400;
    if (status == 0)
        answer(ProbeTexts::noHttp(m_address.port()));
    else if (m_rule.status != 0 && status != m_rule.status)
        answer(ProbeTexts::otherStatus(m_rule.path, status, m_rule.status));
    else if (m_rule.status == 0 && status >= firstError)
        answer(Tr::tr("GET %1 is answered with status %2.").arg(m_rule.path).arg(status));
    else
        answer({});
}

void HealthRequest::onError()
{
    if (m_socket->error() == QAbstractSocket::RemoteHostClosedError)
        answer(ProbeTexts::noAnswer(m_address.port()));
    else
        answer(Tr::tr("It accepts no connection on port %1: %2.")
                   .arg(m_address.port())
                   .arg(m_socket->errorString()));
}

void HealthRequest::answer(const QString &problem)
{
    if (std::exchange(m_isOver, true))
        return;
    m_timeout.stop();
    emit answered(problem);
}

} // namespace Core
