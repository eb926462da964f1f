// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/serverlist.h"
#include "gui/servers/servercommands.h"
#include "support/testkind.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using Gui::ServerCommands;
using State = Core::ServerState::Value;

class TestServerCommands final : public QObject
{
    Q_OBJECT

public slots:
    void browse(const QUrl &url) { m_browsed.append(url); }

private slots:
    void init() { m_browsed.clear(); }

    void startsAndStopsMany()
    {
        Fixture f(3);
        f.commands.start(f.all());
        QTRY_COMPARE(f.count(State::Running), 3);
        f.commands.restart({&f.servers.at(0)});
        QTRY_COMPARE(f.count(State::Running), 3);
        f.commands.toggle(f.all());
        QTRY_COMPARE(f.count(State::Stopped), 3);
        f.commands.toggle(f.all());
        QTRY_COMPARE(f.count(State::Running), 3);
    }

    void copiesUrlsOfRunningServers()
    {
        Fixture f(3);
        QSignalSpy copied(&f.commands, &ServerCommands::copied);
        QGuiApplication::clipboard()->setText(u"before"_s);
        f.commands.copyUrl(f.all());
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        f.commands.start({&f.servers.at(0), &f.servers.at(2)});
        QTRY_COMPARE(f.count(State::Running), 2);
        f.commands.copyUrl(f.all());
        const QString expected
            = f.servers.at(0).url().toString() + u'\n' + f.servers.at(2).url().toString();
        QCOMPARE(QGuiApplication::clipboard()->text(), expected);
        QCOMPARE(copied.count(), 1);
        QCOMPARE(copied.at(0).at(0).toString(), expected);
    }

    void opensTheBrowser()
    {
        QDesktopServices::setUrlHandler(u"http"_s, this, "browse");
        Fixture f(2);
        f.commands.start({&f.servers.at(1)});
        QTRY_COMPARE(f.count(State::Running), 1);
        f.commands.open(f.all());
        QDesktopServices::unsetUrlHandler(u"http"_s);
        QCOMPARE(m_browsed, QList<QUrl> {f.servers.at(1).url()});
    }

    void removesAndPutsBack()
    {
        Fixture f(4);
        f.commands.start({&f.servers.at(1)});
        QTRY_COMPARE(f.count(State::Running), 1);
        const QStringList before = f.names();
        QSignalSpy removed(&f.commands, &ServerCommands::removed);
        f.commands.remove({&f.servers.at(3), &f.servers.at(1)});
        QCOMPARE(f.names(), (QStringList {before.at(0), before.at(2)}));
        QCOMPARE(removed.count(), 1);
        f.commands.putBack(removed.at(0).at(0).value<QList<Gui::RemovedServer>>());
        QCOMPARE(f.names(), before);
        QTRY_COMPARE(f.servers.at(1).state(), State::Running);
        QCOMPARE(f.servers.at(3).state(), State::Stopped);
    }

    void movesBlocksByOneRow()
    {
        Fixture f(4);
        f.commands.moveBy({&f.servers.at(2), &f.servers.at(1)}, -1);
        QCOMPARE(f.names().join(QString()), u"bcad"_s);
        f.commands.moveBy({&f.servers.at(0)}, -1);
        QCOMPARE(f.names().join(QString()), u"bcad"_s);
        f.commands.moveBy({&f.servers.at(0), &f.servers.at(1)}, 1);
        QCOMPARE(f.names().join(QString()), u"abcd"_s);
        f.commands.moveBy({&f.servers.at(3)}, 1);
        QCOMPARE(f.names().join(QString()), u"abcd"_s);
    }

    void cureOfATakenPort()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        Fixture f(0);
        Core::ServerConfig config = Testing::testConfig();
        config.portPolicy = Core::ServerConfig::PortPolicy::Fixed;
        config.port = other.serverPort();
        Core::Server &server = f.servers.add(config);
        server.start();
        QTRY_COMPARE(server.state(), State::Failed);
        f.commands.useFreePort(server);
        QTRY_COMPARE(server.state(), State::Running);
        QVERIFY(server.port() != other.serverPort());
    }

private:
    struct Fixture
    {
        explicit Fixture(int count)
        {
            for (int i = 0; i < count; ++i)
                servers.add(Testing::testConfig(QChar(u'a' + i)));
        }

        ServerCommands::Servers all() const
        {
            ServerCommands::Servers all;
            for (int row = 0; row < servers.size(); ++row)
                all.append(&servers.at(row));
            return all;
        }

        int count(State state) const
        {
            int count = 0;
            for (int row = 0; row < servers.size(); ++row)
                count += servers.at(row).state() == state ? 1 : 0;
            return count;
        }

        QStringList names() const
        {
            QStringList names;
            for (int row = 0; row < servers.size(); ++row)
                names.append(servers.at(row).name());
            return names;
        }

        const Core::KindRegistry kinds = Testing::testKinds();
        Core::ServerList servers {kinds};
        ServerCommands commands {servers};
    };

    QList<QUrl> m_browsed;
};

QTEST_MAIN(TestServerCommands)
#include "tst_servercommands.moc"
