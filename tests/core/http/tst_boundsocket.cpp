// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/boundsocket.h"

#include <QTcpSocket>
#include <QTest>

#include <unistd.h>

using namespace Core;

class TestBoundSocket : public QObject
{
    Q_OBJECT

private slots:
    void picksAFreePort_data();
    void picksAFreePort();
    void takesTheGivenPort();
    void tellsThatThePortIsTaken();
    void tellsThatTheAddressIsNotHere();
    void closesItself();
    void movesItsDescriptor();
};

void TestBoundSocket::picksAFreePort_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::newRow("IPv4") << QHostAddress(QHostAddress::LocalHost);
    QTest::newRow("any IPv4") << QHostAddress(QHostAddress::AnyIPv4);
    QTest::newRow("any") << QHostAddress(QHostAddress::Any);
}

void TestBoundSocket::picksAFreePort()
{
    QFETCH(QHostAddress, address);
    const auto bound = BoundSocket::bind(address, 0);
    QVERIFY(bound);
    QVERIFY(bound.value().port() > 0);
    QCOMPARE(bound.value().address(), address);
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), bound.value().port());
    QVERIFY(client.waitForConnected());
}

void TestBoundSocket::takesTheGivenPort()
{
    quint16 port = 0;
    {
        const auto first = BoundSocket::bind(QHostAddress(QHostAddress::LocalHost), 0);
        QVERIFY(first);
        port = first.value().port();
    }
    const auto again = BoundSocket::bind(QHostAddress(QHostAddress::LocalHost), port);
    QVERIFY(again);
    QCOMPARE(again.value().port(), port);
}

void TestBoundSocket::tellsThatThePortIsTaken()
{
    const auto first = BoundSocket::bind(QHostAddress(QHostAddress::LocalHost), 0);
    QVERIFY(first);
    const auto second
        = BoundSocket::bind(QHostAddress(QHostAddress::LocalHost), first.value().port());
    QVERIFY(!second);
    QCOMPARE(second.error().error, BindError::PortTaken);
    QVERIFY(!second.error().message.isEmpty());
}

void TestBoundSocket::tellsThatTheAddressIsNotHere()
{
    const auto foreign = BoundSocket::bind(QHostAddress(QStringLiteral("192.0.2.1")), 0);
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().error, BindError::AddressUnavailable);
    const auto null = BoundSocket::bind(QHostAddress(), 0);
    QVERIFY(!null);
    QCOMPARE(null.error().error, BindError::AddressUnavailable);
}

void TestBoundSocket::closesItself()
{
    quint16 port = 0;
    {
        const auto bound = BoundSocket::bind(QHostAddress(QHostAddress::LocalHost), 0);
        QVERIFY(bound);
        port = bound.value().port();
    }
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QVERIFY(!client.waitForConnected());
    QCOMPARE(client.error(), QAbstractSocket::ConnectionRefusedError);
}

void TestBoundSocket::movesItsDescriptor()
{
    auto bound = BoundSocket::bind(QHostAddress(QHostAddress::LocalHost), 0);
    QVERIFY(bound);
    BoundSocket moved = std::move(bound.value());
    QCOMPARE(bound.value().release(), -1);
    const quint16 port = moved.port();
    const int descriptor = moved.release();
    QVERIFY(descriptor >= 0);
    {
        const BoundSocket emptied = std::move(moved);
    }
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QVERIFY(client.waitForConnected());
    ::close(descriptor);
}

QTEST_GUILESS_MAIN(TestBoundSocket)
#include "tst_boundsocket.moc"
