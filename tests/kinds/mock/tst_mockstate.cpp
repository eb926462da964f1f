// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kind/keptstate.h"
#include "core/kind/kindregistry.h"
#include "core/server/server.h"
#include "kinds/allkinds.h"
#include "kinds/mock/freshreading.h"
#include "support/rawclient.h"
#include "support/testkind.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/inotify.h>
#include <unistd.h>

#include <array>

using namespace Qt::StringLiterals;
using namespace Testing;
using Kind = Core::StateChange::Kind;
using State = Core::ServerState::Value;

namespace {

constexpr const char *shop = R"({
  "portsideMock": 1,
  "routes": [
    {"path": "/open", "response": {"set": {"door": "open"}}},
    {"path": "/door", "responses": [
      {"when": [{"state": "door", "equals": "open"}], "body": "open"}, {"body": "shut"}]},
    {"path": "/turn", "choose": "sequence", "responses": [{"body": "1"}, {"body": "2"}]},
    {"path": "/call", "response": {"callbacks": [{"url": "http:\/\/127.0.0.1:9/hook"}]}},
    {"path": "/hook", "response": {"status": 202}},
    {"path": "/lost", "response": {"callbacks": [
      {"method": "PUT", "url": "http:\/\/127.0.0.1:1/", "retries": 1}]}}
  ],
  "resources": [{"path": "/users", "data": [{"id": 1, "name": "Ada"}]}]
}
)";

} // namespace

// What requests have made of a mock API, as the window shows and changes it: a real server.
class tst_MockState final : public QObject
{
    Q_OBJECT

    const Core::KindRegistry m_kinds = Kinds::allKinds();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Core::Server> m_server;

    QString path() const { return m_folder->filePath(u"shop.json"_s); }
    void write(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray get(const QByteArray &target) const
    {
        return request(m_server->port(), "GET", target).body;
    }
    Core::KeptState kept() const
    {
        const auto state = m_server->status().kept;
        return state ? *state : Core::KeptState();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(shop);
        Core::ServerConfig config = testConfig(u"shop"_s);
        config.kind = u"mock"_s;
        config.values = {{u"file"_s, path()}};
        m_server = std::make_unique<Core::Server>(config, *m_kinds.find(u"mock"_s));
        m_server->start();
        QTRY_COMPARE(m_server->state(), State::Running);
        // Callbacks that come back to it.
        const QByteArray own = u"127.0.0.1:%1"_s.arg(m_server->port()).toLatin1();
        write(QByteArray(shop).replace("127.0.0.1:9", own));
        QTRY_VERIFY(std::ranges::any_of(m_server->log(), [](const Core::LogEntry &entry) {
            return entry.text.contains(u"6 routes"_s);
        }));
    }

    void cleanup() { m_server.reset(); }

    void itIsShown()
    {
        QTRY_COMPARE(kept().lists, (QList<std::pair<QString, qint64>> {{u"/users"_s, 1}}));
        QVERIFY(kept().values.isEmpty());
        get("/open");
        request(m_server->port(), "POST", "/users", "", R"({"name": "Bob"})");
        QTRY_COMPARE(kept().values, (QList<std::pair<QString, QString>> {{u"door"_s, u"open"_s}}));
        QTRY_COMPARE(kept().lists.value(0).second, 2);
    }

    void itIsResetInParts()
    {
        get("/open");
        get("/turn");
        request(m_server->port(), "POST", "/users", "", R"({"name": "Bob"})");
        m_server->changeState({Kind::ResetCounts});
        QTRY_COMPARE(get("/turn"), "1");
        QCOMPARE(get("/door"), "open");
        QVERIFY(get("/users").contains("Bob"));
        m_server->changeState({Kind::ResetValues});
        QTRY_COMPARE(get("/door"), "shut");
        QVERIFY(get("/users").contains("Bob"));
        m_server->changeState({Kind::ResetLists});
        QTRY_VERIFY(!get("/users").contains("Bob"));
        get("/open");
        m_server->changeState({Kind::ResetAll});
        QTRY_COMPARE(get("/door"), "shut");
        QTRY_VERIFY(kept().values.isEmpty());
    }

    void snapshotsComeBack()
    {
        get("/open");
        m_server->changeState({Kind::TakeSnapshot, u"full"_s});
        QTRY_COMPARE(kept().snapshots, QStringList {u"full"_s});
        request(m_server->port(), "DELETE", "/users/1");
        m_server->changeState({Kind::ResetValues});
        QTRY_COMPARE(get("/door"), "shut");
        m_server->changeState({Kind::RestoreSnapshot, u"full"_s});
        QTRY_COMPARE(get("/door"), "open");
        QVERIFY(get("/users").contains("Ada"));
        m_server->changeState({Kind::ForgetSnapshot, u"full"_s});
        QTRY_VERIFY(kept().snapshots.isEmpty());
    }

    // By themselves, when nothing else happens any more.
    void callbacksAreToldOf()
    {
        get("/call");
        QTRY_COMPARE(kept().sent.size(), 1);
        QCOMPARE(kept().sent[0].status, 202);
        QVERIFY(kept().sent[0].what.startsWith(u"POST http://127.0.0.1:"_s));
        QVERIFY(kept().sent[0].at.isValid());
        get("/lost");
        QTRY_COMPARE(kept().sent.size(), 3);
        QCOMPARE(kept().sent[1].attempt, 1);
        QCOMPARE(kept().sent[2].attempt, 2);
        QCOMPARE(kept().sent[2].status, 0);
        QVERIFY(!kept().sent[2].why.isEmpty());
        m_server->changeState({Kind::ForgetSent});
        QTRY_VERIFY(kept().sent.isEmpty());
    }

    // To check the settings, and to answer by it.
    void aFileIsReadOnceAtAStart()
    {
        m_server->stop();
        QTRY_COMPARE(m_server->state(), State::Stopped);
        settle();
        const int watch = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
        QVERIFY(inotify_add_watch(watch, QFile::encodeName(path()).constData(),
                                  IN_OPEN | IN_CLOSE_NOWRITE)
                >= 0);
        m_server->start();
        QTRY_COMPARE(m_server->state(), State::Running);
        std::array<char, 4096> events {};
        const auto size = read(watch, events.data(), events.size());
        close(watch);
        QCOMPARE(size, ssize_t(2 * sizeof(inotify_event))); // opened, and closed
    }

    // Never what was there before.
    void aChangeInBetweenCounts()
    {
        using namespace Kinds::Mock;
        settle();
        QVERIFY(FreshReading::check(path()));
        write(R"({"portsideMock": 1})");
        QCOMPARE(FreshReading::take(path())->routes.size(), 0);
        settle();
        QVERIFY(FreshReading::check(path()));
        QVERIFY(QFile::remove(path()));
        QVERIFY(!FreshReading::take(path()));
    }

private:
    // As one that was written a while ago.
    void settle() const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-60),
                                 QFileDevice::FileModificationTime));
    }
};

QTEST_GUILESS_MAIN(tst_MockState)
#include "tst_mockstate.moc"
