// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/chromium.h"
#include "support/portsideprocess.h"
#include "support/processmark.h"
#include "support/programs.h"

#include <QDir>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace Qt::StringLiterals;
using Testing::PortsideProcess;

// Vite behind portside run, looked at by Chromium: modules are replaced over its WebSocket, and the
// page is not loaded anew.
class tst_HotReload final : public QObject
{
    Q_OBJECT

private slots:
    void replacesAModuleWithoutAReload()
    {
        const Testing::Programs programs;
        if (!programs.isInstalled(programs.vite()))
            QSKIP("vite is not there: make test gets it");
        const Testing::ProcessMark mark(programs.folder());
        QVERIFY(QDir::setCurrent(programs.folder()));
        PortsideProcess portside({u"run"_s, u"--json"_s, u"--"_s, u"vite"_s});
        const QString url = portside.readEvent(u"ready"_s)[u"url"_s].toString();
        QVERIFY2(!url.isEmpty(), portside.standardError());
        {
            Testing::Chromium chromium;
            const QString fault = chromium.open(QUrl(url));
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
            QTRY_COMPARE_WITH_TIMEOUT(title(chromium), u"hello"_s, 20'000);
            QVERIFY(chromium.evaluate(u"window.isKept = true"_s).toBool());
            for (const char *text : {"changed", "changed again"}) {
                programs.writeGreeting(text);
                QTRY_COMPARE_WITH_TIMEOUT(title(chromium), QString::fromLatin1(text), 10'000);
                QVERIFY(chromium.evaluate(u"window.isKept"_s).toBool());
            }
            QCOMPARE(chromium.evaluate(u"performance.getEntriesByType('navigation').length"_s), 1);
        }
        // The connection that told it, written down when it has ended.
        QJsonObject exchange;
        do {
            exchange = portside.readEvent(u"exchange"_s);
        } while (!exchange.isEmpty() && exchange[u"status"_s].toInt() != 101);
        QCOMPARE(exchange[u"status"_s].toInt(), 101);
        portside.signal(SIGTERM);
        QCOMPARE(portside.waitUntilOver(), 0);
        QCOMPARE(mark.processes(), QStringList());
    }

private:
    static QString title(Testing::Chromium &chromium)
    {
        return chromium.evaluate(u"document.title"_s).toString();
    }
};

QTEST_GUILESS_MAIN(tst_HotReload)
#include "tst_hotreload.moc"
