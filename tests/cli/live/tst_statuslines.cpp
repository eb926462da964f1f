// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/live/statuslines.h"

#include <QTest>

#include <clocale>

using namespace Qt::StringLiterals;
using Cli::ServerFigures;
using State = Core::ServerState::Value;

class tst_StatusLines : public QObject
{
    Q_OBJECT

    static ServerFigures running()
    {
        return {.name = u"api"_s,
                .state = State::Running,
                .told = u"http://127.0.0.1:8080/"_s,
                .byClass = {1, 0, 1'234, 0, 5, 0},
                .perSecond = 7};
    }

private slots:
    void initTestCase() { std::setlocale(LC_CTYPE, "C.UTF-8"); }

    void figuresOfOneThatRuns()
    {
        QCOMPARE(QString::fromUtf8(Cli::statusLines({running()}, {100, 24}, false).value(0)),
                 u"● api  running    http://127.0.0.1:8080/  2xx 1,234  4xx 5  cut 1  7/s"_s);
    }

    void whatFailedStandsInColumnsWithTheOthers()
    {
        const ServerFigures failed {
            .name = u"broken"_s, .state = State::Failed, .told = u"Why it did."_s};
        const QByteArrayList lines = Cli::statusLines({failed, running()}, {100, 24}, false);
        QCOMPARE(QString::fromUtf8(lines.value(0)),
                 u"✕ broken  failed     Why it did.           "_s);
        QVERIFY(QString::fromUtf8(lines.value(1)).startsWith(u"● api     running    http"_s));
    }

    void neverWiderThanTheScreen_data()
    {
        QTest::addColumn<int>("columns");
        for (const int columns : {1, 2, 5, 17, 40, 41, 80})
            QTest::addRow("%d", columns) << columns;
    }
    void neverWiderThanTheScreen()
    {
        QFETCH(int, columns);
        ServerFigures wide = running();
        wide.name = u"漢字のサーバー \x1b[2J"_s;
        for (const bool isColoured : {false, true}) {
            for (const QByteArray &line :
                 Cli::statusLines({running(), wide}, {columns, 24}, isColoured)) {
                QVERIFY2(Cli::displayWidth(line) <= std::max(1, columns - 1), line);
                QVERIFY(!line.contains("\x1b[2J"));
            }
        }
    }

    void neverHigherThanTheScreen()
    {
        for (int rows = 3; rows < 8; ++rows)
            QVERIFY(Cli::statusLines(QList<ServerFigures>(20, running()), {80, rows}, false).size()
                    <= rows - 2);
    }
};

QTEST_GUILESS_MAIN(tst_StatusLines)
#include "tst_statuslines.moc"
