// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/stopsignals.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <memory>

class tst_StopSignals final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { std::signal(SIGHUP, SIG_DFL); }

    void eachSignalIsTold_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGHUP") << SIGHUP;
    }

    void eachSignalIsTold()
    {
        QFETCH(const int, number);
        Core::StopSignals signalSource;
        QSignalSpy spy(&signalSource, &Core::StopSignals::received);
        std::raise(number);
        std::raise(number);
        QTRY_COMPARE(spy.size(), 2);
        QCOMPARE(spy[0][0].toInt(), number);
    }

    void anIgnoredHangUpStaysIgnored()
    {
        std::signal(SIGHUP, SIG_IGN);
        Core::StopSignals signalSource;
        QSignalSpy spy(&signalSource, &Core::StopSignals::received);
        std::raise(SIGHUP);
        std::raise(SIGTERM);
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toInt(), SIGTERM);
    }

    void theSignalsAreGivenBack()
    {
        std::signal(SIGTERM, SIG_IGN);
        std::make_unique<Core::StopSignals>().reset();
        QVERIFY(std::signal(SIGTERM, SIG_DFL) == SIG_IGN);
        Core::StopSignals again;
        QSignalSpy spy(&again, &Core::StopSignals::received);
        std::raise(SIGTERM);
        QVERIFY(spy.wait());
    }
};

QTEST_GUILESS_MAIN(tst_StopSignals)
#include "tst_stopsignals.moc"
