// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/port/ownsockets.h"
#include "core/process/port/programport.h"
#include "core/process/port/sockettable.h"

#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <vector>

using namespace Core;

namespace {

// As a server does that is told a port by number.
bool listenByNumber(quint16 port, Descriptor &descriptor)
{
    descriptor = Descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const int on = 1;
    ::setsockopt(descriptor.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return ::bind(descriptor.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address)
        == 0
        && ::listen(descriptor.get(), 5) == 0;
}

} // namespace

class tst_ProgramPort final : public QObject
{
    Q_OBJECT

private slots:
    void reservesAPortThatItsProgramCanTake()
    {
        const auto port = ProgramPort::reserve();
        QVERIFY(port);
        QVERIFY(port->number() > 0);
        Descriptor server;
        QVERIFY(listenByNumber(port->number(), server));
        QTcpSocket client;
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), port->number());
        QVERIFY(client.waitForConnected());
    }

    // What a program gets from the system is never a reserved one, over ten thousand times.
    void keepsItFromEverybodyElse()
    {
        constexpr int reserved = 500;
        constexpr int attempts = 10'000;
        std::vector<ProgramPort> ports;
        QSet<quint16> numbers;
        for (int i = 0; i < reserved; ++i) {
            auto port = ProgramPort::reserve();
            QVERIFY(port);
            numbers << port->number();
            ports.push_back(std::move(*port));
        }
        QCOMPARE(numbers.size(), reserved);
        int collisions = 0;
        for (int i = 0; i < attempts; ++i) {
            QTcpServer other;
            QVERIFY(other.listen(QHostAddress::LocalHost));
            collisions += numbers.contains(other.serverPort()) ? 1 : 0;
        }
        QCOMPARE(collisions, 0);
    }

    void listensBeforeTheProgramDoes()
    {
        const auto port = ProgramPort::listen();
        QVERIFY(port);
        QTcpSocket client;
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), port->number());
        QVERIFY(client.waitForConnected());
        Descriptor other;
        QVERIFY(!listenByNumber(port->number(), other));
        // What it accepts sends small pieces at once.
        const Descriptor accepted(::accept(port->descriptor(), nullptr, nullptr));
        int on = 0;
        socklen_t size = sizeof on;
        QCOMPARE(::getsockopt(accepted.get(), IPPROTO_TCP, TCP_NODELAY, &on, &size), 0);
        QVERIFY(on != 0);
    }

    void isFoundInTheKernelsTable()
    {
        const auto port = ProgramPort::listen();
        QVERIFY(port);
        const QSet<QByteArray> own = socketsOf(QCoreApplication::applicationPid());
        QList<quint16> found;
        const QList<ListeningSocket> sockets = listeningSockets();
        for (const ListeningSocket &socket : sockets) {
            if (own.contains(socket.id))
                found << socket.port;
        }
        QCOMPARE(found, QList<quint16> {port->number()});
    }

    void knowsWhoseASocketIs()
    {
        using Owner = OwnSockets::Owner;
        const QHostAddress four(QHostAddress::LocalHost);
        const QHostAddress six(QHostAddress::LocalHostIPv6);
        const auto port = ProgramPort::listen();
        QVERIFY(port);
        const OwnSockets ours = OwnSockets::below(::getppid());
        QCOMPARE(ours.ownerOf(four, port->number()), Owner::Own);
        QCOMPARE(ours.addressesOf(port->number()), QList<QHostAddress> {four});
        QVERIFY(ours.ports().contains(port->number()));
        // This process is not below itself.
        const OwnSockets others = OwnSockets::below(::getpid());
        QCOMPARE(others.ownerOf(four, port->number()), Owner::Foreign);
        QVERIFY(others.ports().isEmpty());
        // Reserved ones do not listen.
        const auto reserved = ProgramPort::reserve();
        QVERIFY(reserved);
        QCOMPARE(OwnSockets::below(::getppid()).ownerOf(four, reserved->number()), Owner::Nobody);
        QTcpServer wide;
        QVERIFY(wide.listen(QHostAddress::Any));
        const QList<QHostAddress> both {four, six};
        QCOMPARE(OwnSockets::below(::getppid()).addressesOf(wide.serverPort()), both);
    }
};

QTEST_GUILESS_MAIN(tst_ProgramPort)
#include "tst_programport.moc"
