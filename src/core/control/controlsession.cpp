// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/controlsession.h"

#include "core/control/controlserver.h"
#include "core/control/methods/controlmethods.h"
#include "core/control/traffic/trafficreading.h"
#include "core/tr.h"

#include <QLocalSocket>

namespace Core {

ControlSession::ControlSession(std::unique_ptr<QLocalSocket> socket, ControlServer &owner)
    : QObject(&owner)
    , m_owner(owner)
    , m_channel(std::move(socket), RpcMessage::longestLine)
{
    connect(&m_channel, &RpcChannel::received, this, &ControlSession::take);
    connect(&m_channel, &RpcChannel::notUnderstood, this, [this](const RpcError &error) {
        m_channel.send(RpcMessage::refusal(error.id, error));
    });
    connect(&m_channel, &RpcChannel::closed, this, &QObject::deleteLater);
}

ControlSession::~ControlSession() = default;

void ControlSession::take(const RpcMessage &message)
{
    if (message.isAnswer())
        return; // nothing was asked
    const ControlCall call {*this, message.id, message.params};
    const ControlMethod method = controlMethod(message.method);
    if (method)
        method(call);
    else
        call.refuse(
            {RpcError::NoSuchMethod, Tr::tr("There is no method “%1”.").arg(message.method)});
}

QObject *ControlSession::openCall()
{
    if (m_openCalls >= mostOpenCalls)
        return nullptr;
    ++m_openCalls;
    auto *call = new QObject(this);
    connect(call, &QObject::destroyed, this, [this] { --m_openCalls; });
    return call;
}

std::optional<int> ControlSession::subscribe(TrafficReading *reading)
{
    if (m_subscriptions.size() >= mostSubscriptions)
        return std::nullopt;
    reading->setParent(this);
    m_subscriptions.emplace(++m_lastSubscription, reading);
    return m_lastSubscription;
}

bool ControlSession::unsubscribe(int number)
{
    const auto found = m_subscriptions.find(number);
    if (found == m_subscriptions.end())
        return false;
    found->second->deleteLater();
    m_subscriptions.erase(found);
    return true;
}

} // namespace Core
