// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/port/portfinder.h"

#include "core/process/port/ownsockets.h"

#include <QRegularExpression>

namespace Core {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A program that has another port than the one that was expected opens both within this.
constexpr auto settlingTime = 300ms;
constexpr auto asidePatience = 5s;

// Debuggers of Node.js, which count up, and of Python: they answer requests too.
bool isDebugger(quint16 port)
{
    return (port >= 9229 && port <= 9239) || port == 5678;
}

} // namespace

PortFinder::PortFinder(qint64 keeper, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_patience(patience)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PortFinder::look);
}

void PortFinder::start()
{
    m_sinceStart.start();
    look();
}

void PortFinder::prefer(quint16 port)
{
    constexpr qsizetype most = 8;
    if (m_preferred.size() >= most || m_preferred.contains(port))
        return;
    m_preferred << port;
    m_attempts = 0;
    if (m_sinceStart.isValid())
        m_pause.start(0ms);
}

void PortFinder::noteDebugger(const QString &line)
{
    static const QRegularExpression words(u"^Debugger listening on ws://.*:(\\d{1,5})/"_s);
    if (const auto found = words.match(line); found.hasMatch())
        m_aside.insert(found.captured(1).toUShort());
}

bool PortFinder::isAside(quint16 port) const
{
    return m_aside.contains(port) || (isDebugger(port) && !m_preferred.contains(port));
}

ProgramPlaces PortFinder::placesIn(const OwnSockets &own)
{
    for (const quint16 port : std::as_const(m_preferred)) {
        if (const auto addresses = own.addressesOf(port); !addresses.isEmpty())
            return {{.port = port, .addresses = addresses}};
    }
    const QList<quint16> ports = own.ports();
    if (ports.isEmpty())
        return {};
    if (!m_sinceFirst.isValid())
        m_sinceFirst.start();
    const bool isExpecting = m_patience > 0ms || !m_preferred.isEmpty();
    if (isExpecting
        && (!m_sinceStart.hasExpired(m_patience.count())
            || !m_sinceFirst.hasExpired(settlingTime.count())))
        return {};
    const bool takesAll = m_sinceFirst.hasExpired(std::chrono::milliseconds(asidePatience).count());
    ProgramPlaces places;
    for (const quint16 port : ports) {
        if (takesAll || !isAside(port))
            places.append({.port = port, .addresses = own.addressesOf(port)});
    }
    return places;
}

void PortFinder::look()
{
    const OwnSockets own = OwnSockets::below(m_keeper);
    const ProgramPlaces places = placesIn(own);
    if (places != m_places) {
        m_places = places;
        emit found(places);
    }
    if (places.isEmpty() && !m_preferred.isEmpty()
        && own.ownerOf(QHostAddress(QHostAddress::LocalHost), m_preferred[0])
            != OwnSockets::Owner::Nobody)
        emit foreign(m_preferred[0]);
    // While its output is waited for there is no hurry.
    constexpr int eager = 100;
    const bool hurries = m_patience == 0ms || !m_preferred.isEmpty();
    m_pause.start(hurries && ++m_attempts < eager ? 20ms : hurries ? 200ms : 100ms);
}

} // namespace Core
