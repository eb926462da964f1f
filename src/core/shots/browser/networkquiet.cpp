// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shots/browser/networkquiet.h"

#include <chrono>

namespace Core {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto moment = 100ms;
constexpr auto longestWait = 5s;

bool counts(const QJsonObject &request)
{
    static const QStringList others {u"EventSource"_s, u"WebSocket"_s, u"Ping"_s, u"Prefetch"_s};
    const QString url = request[u"request"_s][u"url"_s].toString();
    return !others.contains(request[u"type"_s].toString()) && !url.startsWith(u"data:"_s)
        && !url.startsWith(u"blob:"_s);
}

} // namespace

NetworkQuiet::NetworkQuiet(QObject *parent)
    : QObject(parent)
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(moment);
    m_limit.setSingleShot(true);
    m_limit.setInterval(longestWait);
    connect(&m_moment, &QTimer::timeout, this, &NetworkQuiet::look);
    connect(&m_limit, &QTimer::timeout, this, &NetworkQuiet::reach);
}

void NetworkQuiet::note(const QString &event, const QJsonObject &parameters)
{
    const QString number = parameters[u"requestId"_s].toString();
    if (event == "Network.requestWillBeSent"_L1 && counts(parameters))
        m_pending.insert(number, parameters[u"request"_s][u"url"_s].toString());
    else if (event == "Network.loadingFinished"_L1 || event == "Network.loadingFailed"_L1)
        m_pending.remove(number);
    else
        return;
    m_moment.start();
}

void NetworkQuiet::clear()
{
    m_pending.clear();
    stopWaiting();
}

void NetworkQuiet::wait()
{
    m_isWaiting = true;
    m_limit.start();
    look();
}

void NetworkQuiet::stopWaiting()
{
    m_isWaiting = false;
    m_limit.stop();
}

void NetworkQuiet::look()
{
    if (m_isWaiting && m_pending.isEmpty() && !m_moment.isActive())
        reach();
}

void NetworkQuiet::reach()
{
    stopWaiting();
    emit reached();
}

} // namespace Core
