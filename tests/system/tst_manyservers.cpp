// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/server.h"
#include "core/workspace/workspace.h"
#include "kinds/allkinds.h"
#include "support/rawclient.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using State = Core::ServerState::Value;

namespace {

// How much slower everything is under AddressSanitizer.
#ifdef __SANITIZE_ADDRESS__
constexpr int slowdown = 10;
#else
constexpr int slowdown = 1;
#endif

qsizetype entries(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System).size();
}

qsizetype threads()
{
    return entries(u"/proc/self/task"_s);
}

qsizetype descriptors()
{
    return entries(u"/proc/self/fd"_s);
}

} // namespace

// Servers in numbers: ports, threads and descriptors of one process.
class tst_ManyServers final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Core::KindRegistry m_kinds = Kinds::allKinds();

    Core::ServerConfig config() const
    {
        return Core::ServerConfig::make(*m_kinds.find(u"static"_s),
                                        {{u"folder"_s, m_folder.path()}});
    }

private slots:
    void initTestCase()
    {
        QFile page(m_folder.filePath(u"index.html"_s));
        QVERIFY(page.open(QIODevice::WriteOnly));
        page.write("<!doctype html><title>Hello</title>");
    }

    void twoHundredAtOnce()
    {
        constexpr int count = 200;
        const qsizetype threadsBefore = threads();
        const qsizetype descriptorsBefore = descriptors();
        {
            Core::Workspace workspace(m_kinds);
            Core::ServerList &servers = workspace.servers();
            for (int i = 0; i < count; ++i)
                servers.add(config());
            servers.startAll();
            const auto running = [&] {
                int number = 0;
                for (int i = 0; i < count; ++i)
                    number += servers.at(i).state() == State::Running ? 1 : 0;
                return number;
            };
            QTRY_COMPARE_WITH_TIMEOUT(running(), count, 10'000 * slowdown);
            QVERIFY(threads() >= threadsBefore + count);

            QSet<quint16> ports;
            for (int i = 0; i < count; ++i) {
                ports << servers.at(i).port();
                QCOMPARE(Testing::request(servers.at(i).port(), "GET", "/").status, 200);
            }
            QCOMPARE(ports.size(), count);

            servers.stopAll();
            QTRY_VERIFY_WITH_TIMEOUT(servers.allStopped(), 3'000 * slowdown);
            QTRY_VERIFY_WITH_TIMEOUT(threads() <= threadsBefore + 4, 1'000 * slowdown);
        }
        QVERIFY2(qAbs(descriptors() - descriptorsBefore) <= 2,
                 qPrintable(u"%1, then %2"_s.arg(descriptorsBefore).arg(descriptors())));
    }

    void aThousandStartsAndStops()
    {
        Core::Workspace workspace(m_kinds);
        Core::Server &server = workspace.servers().add(config());
        QSignalSpy states(&server, &Core::Server::stateChanged);
        const auto waitFor = [&](State state) {
            while (server.state() != state && states.wait(10'000)) { }
            QCOMPARE(server.state(), state);
        };
        const auto cycle = [&] {
            server.start();
            waitFor(State::Running);
            QCOMPARE(Testing::request(server.port(), "GET", "/").status, 200);
            server.stop();
            waitFor(State::Stopped);
        };
        for (int i = 0; i < 5; ++i)
            cycle();
        const qsizetype threadsBefore = threads();
        const qsizetype descriptorsBefore = descriptors();
        for (int i = 0; i < 1'000 && !QTest::currentTestFailed(); ++i)
            cycle();
        QTRY_VERIFY(qAbs(threads() - threadsBefore) <= 2);
        QVERIFY2(qAbs(descriptors() - descriptorsBefore) <= 2,
                 qPrintable(u"%1, then %2"_s.arg(descriptorsBefore).arg(descriptors())));
    }
};

QTEST_GUILESS_MAIN(tst_ManyServers)
#include "tst_manyservers.moc"
