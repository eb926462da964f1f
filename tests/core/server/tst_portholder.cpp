// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/run/portholder.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;

class TestPortHolder final : public QObject
{
    Q_OBJECT

private slots:
    void findsTheHolder_data();
    void findsTheHolder();
    void findsNobodyOnAFreePort();
};

void TestPortHolder::findsTheHolder_data()
{
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("collides");
    QTest::newRow("same") << u"127.0.0.1"_s << u"127.0.0.1"_s << true;
    QTest::newRow("held by all") << u"0.0.0.0"_s << u"127.0.0.1"_s << true;
    QTest::newRow("all wanted") << u"127.0.0.1"_s << u"0.0.0.0"_s << true;
    QTest::newRow("other") << u"127.0.0.2"_s << u"127.0.0.1"_s << false;
    QTest::newRow("IPv6") << u"::1"_s << u"::1"_s << true;
    QTest::newRow("all of IPv6") << u"::"_s << u"::1"_s << true;
}

void TestPortHolder::findsTheHolder()
{
    QFETCH(QString, held);
    QFETCH(QString, wanted);
    QFETCH(bool, collides);
    QTcpServer server;
    if (!server.listen(QHostAddress(held)))
        QSKIP("This machine does not have the address.");
    const auto holder = PortHolder::find(QHostAddress(wanted), server.serverPort());
    QCOMPARE(holder.has_value(), collides);
    if (!collides)
        return;
    QCOMPARE(holder->pid, QCoreApplication::applicationPid());
    QCOMPARE(holder->name, u"tst_portholder"_s);
}

void TestPortHolder::findsNobodyOnAFreePort()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    QVERIFY(!PortHolder::find(QHostAddress(QHostAddress::LocalHost), port));
}

QTEST_GUILESS_MAIN(TestPortHolder)
#include "tst_portholder.moc"
