// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/server.h"
#include "core/server/serverlist.h"
#include "core/workspace/trafficrecorder.h"
#include "gui/traffic/trafficmodel.h"
#include "gui/traffic/trafficpane.h"
#include "support/mount.h"
#include "support/rawclient.h"
#include "support/testkind.h"

#include <QLabel>
#include <QLocale>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::ServerState;
using Testing::Mount;

namespace {

Core::HistoryOptions impatient()
{
    Core::HistoryOptions options;
    options.retryInterval = 50ms;
    options.queueLimit = 1'000'000;
    return options;
}

// A pane with the traffic of one server, which runs.
struct Shown
{
    explicit Shown(const QString &folder)
        : recorder(servers, folder + u"/traffic.sqlite"_s, impatient())
        , server(servers.add(Testing::testConfig(u"shop"_s)))
    {
        pane.resize(900, 600);
        pane.show();
        pane.setHistory(&recorder.store(), nullptr);
        pane.setServer(&server);
        server.start();
    }

    // Asks the server with a content that cannot be packed; whether it answered.
    bool ask(qsizetype contentSize) const
    {
        QByteArray content(contentSize, Qt::Uninitialized);
        for (char &c : content)
            c = char(QRandomGenerator::global()->generate());
        Testing::RawClient client(server.port());
        client.send("POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: "
                    + QByteArray::number(contentSize) + "\r\n\r\n" + content);
        return client.readResponse().status == 200;
    }
    QString notice() const
    {
        const auto *label = pane.findChild<QLabel *>(u"historyNotice"_s);
        return label->isVisible() ? label->text() : QString();
    }
    int rows() const { return pane.findChild<Gui::TrafficModel *>()->rowCount(); }

    const Core::KindRegistry kinds = Testing::testKinds();
    Core::ServerList servers {kinds};
    Core::TrafficRecorder recorder;
    Core::Server &server;
    Gui::TrafficPane pane;
};

} // namespace

// What the window says where traffic cannot be kept, and that servers do not care.
class tst_UnkeptTraffic final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void tellsOfAFullDisk();
    void tellsOfAFolderThatCannotBeWritten();
};

void tst_UnkeptTraffic::tellsOfAFullDisk()
{
    const QTemporaryDir folder;
    Mount mount(folder.path(), u"size=1m"_s);
    if (!mount.isMounted())
        QSKIP("a small file system can be mounted by root only");
    Shown shown(folder.path());
    QTRY_COMPARE(shown.server.state(), ServerState::Value::Running);
    int requests = 0;
    const auto ask = [&](const QString &until) {
        return QTest::qWaitFor(
            [&] {
                requests += shown.ask(100'000) ? 1 : 0;
                return shown.notice().contains(until);
            },
            20'000);
    };
    QVERIFY2(ask(u"The disk is full"_s), qPrintable(shown.notice()));
    QVERIFY2(ask(u"were counted and not kept"_s), qPrintable(shown.notice()));
    QVERIFY(shown.notice().contains(u"from memory"_s));
    QTRY_COMPARE(shown.server.traffic().total(), requests);
    QTRY_COMPARE(shown.rows(), requests);

    QVERIFY(mount.remount(u"size=30m"_s));
    QTRY_VERIFY(!shown.notice().contains(u"full"_s));
    QVERIFY(shown.notice().contains(u"not kept"_s)); // what was lost stays lost
    const int kept = requests - int(shown.recorder.store().state().notKept);
    QTRY_COMPARE(shown.rows(), kept);
    QVERIFY(shown.ask(10));
    QTRY_COMPARE(shown.rows(), kept + 1);
}

void tst_UnkeptTraffic::tellsOfAFolderThatCannotBeWritten()
{
    const QTemporaryDir folder;
    Mount mount(folder.path(), u"size=1m,ro"_s);
    if (!mount.isMounted())
        QSKIP("a file system that cannot be written can be mounted by root only");
    Shown shown(folder.path());
    QTRY_COMPARE(shown.server.state(), ServerState::Value::Running);
    QTRY_VERIFY2(shown.notice().contains(u"cannot be written"_s), qPrintable(shown.notice()));
    QVERIFY(shown.ask(10));
    QTRY_COMPARE(shown.rows(), 1);
    QTRY_VERIFY(shown.notice().contains(u"1 request"_s));

    QVERIFY(mount.remount(u"rw"_s));
    QTRY_VERIFY(!shown.notice().contains(u"cannot be written"_s));
    QVERIFY(shown.ask(10));
    QTRY_COMPARE(shown.recorder.store().state().access, Core::HistoryState::Access::Writing);
    QTRY_COMPARE(shown.rows(), 1);
}

QTEST_MAIN(tst_UnkeptTraffic)
#include "tst_unkepttraffic.moc"
