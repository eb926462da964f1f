// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspace.h"
#include "core/workspace/workspacefile.h"
#include "support/rawclient.h"
#include "support/testkind.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = ServerState::Value;

class TestWorkspace final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void opensWhatIsNotThere();
    void savesByItself();
    void opensWhatItSaved();
    void doesNotSaveWhatItRead();
    void savesWhenItGoes();
    void gathersChanges();
    void keepsServersAddedWhileItReads();
    void opensAnotherFile();

    void keepsABrokenFileAside_data();
    void keepsABrokenFileAside();
    void neverOverwritesWhatItCannotMove();
    void keepsForeignChanges();
    void tellsWhenItCannotSave();
    void survivesTwoAtOneFile();

    void servesAFolderOnce();
    void startsAutostart();
    void closes();
    void closesNow();
    void namesAServerThatDoesNotEnd();
    void closesWhenNothingIsOpen();

private:
    void write(const QByteArray &text) const;
    QByteArray text() const;
    QStringList files() const;
    void open(Workspace &workspace) const;

    const KindRegistry m_kinds = Testing::testKinds();
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestWorkspace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"portside.json"_s);
}

void TestWorkspace::write(const QByteArray &text) const
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

QByteArray TestWorkspace::text() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList TestWorkspace::files() const
{
    return QDir(m_folder->path()).entryList(QDir::Files);
}

void TestWorkspace::open(Workspace &workspace) const
{
    QSignalSpy opened(&workspace, &Workspace::opened);
    workspace.open(m_file);
    QVERIFY(!workspace.isOpen());
    QVERIFY(opened.wait());
    QVERIFY(workspace.isOpen());
}

void TestWorkspace::opensWhatIsNotThere()
{
    Workspace workspace(m_kinds);
    open(workspace);
    QCOMPARE(workspace.file(), m_file);
    QCOMPARE(workspace.servers().size(), 0);
    QVERIFY(files().isEmpty());
}

void TestWorkspace::savesByItself()
{
    m_file = m_folder->filePath(u"new/folder/portside.json"_s);
    Workspace workspace(m_kinds);
    open(workspace);
    QSignalSpy saved(&workspace, &Workspace::saved);
    Server &server = workspace.servers().add(Testing::testConfig(u"a"_s));
    QVERIFY(saved.wait());
    QCOMPARE(WorkspaceFile::read(m_file, m_kinds)->servers[0].name, u"a"_s);
    ServerConfig config = server.config();
    config.name = u"b"_s;
    server.setConfig(config);
    QVERIFY(saved.wait());
    QCOMPARE(WorkspaceFile::read(m_file, m_kinds)->servers[0].name, u"b"_s);
}

void TestWorkspace::opensWhatItSaved()
{
    QVERIFY((WorkspaceFile {{Testing::testConfig(u"a"_s), Testing::testConfig(u"b"_s)}}.write(
        m_file, m_kinds)));
    Workspace workspace(m_kinds);
    open(workspace);
    QCOMPARE(workspace.servers().size(), 2);
    QCOMPARE(workspace.servers().at(0).name(), u"a"_s);
    QCOMPARE(workspace.servers().at(1).name(), u"b"_s);
    QCOMPARE(workspace.servers().at(0).state(), State::Stopped);
}

void TestWorkspace::doesNotSaveWhatItRead()
{
    const QByteArray handwritten = "{ \"version\":1, \"servers\":[ {\"kind\":\"test\"} ] }";
    write(handwritten);
    {
        Workspace workspace(m_kinds);
        open(workspace);
        QSignalSpy saved(&workspace, &Workspace::saved);
        QVERIFY(!saved.wait(700));
    }
    QCOMPARE(text(), handwritten);
}

void TestWorkspace::savesWhenItGoes()
{
    {
        Workspace workspace(m_kinds);
        open(workspace);
        workspace.servers().add(Testing::testConfig(u"a"_s));
    }
    QCOMPARE(WorkspaceFile::read(m_file, m_kinds)->servers.size(), 1);
}

void TestWorkspace::gathersChanges()
{
    Workspace workspace(m_kinds);
    open(workspace);
    QSignalSpy saved(&workspace, &Workspace::saved);
    for (int i = 0; i < 50; ++i)
        workspace.servers().add(Testing::testConfig());
    QVERIFY(saved.wait());
    QVERIFY(!saved.wait(700));
    QCOMPARE(saved.size(), 1);
    workspace.save();
    QVERIFY(saved.wait());
    QCOMPARE(WorkspaceFile::read(m_file, m_kinds)->servers.size(), 50);
}

void TestWorkspace::keepsServersAddedWhileItReads()
{
    QVERIFY((WorkspaceFile {{Testing::testConfig(u"a"_s)}}.write(m_file, m_kinds)));
    Workspace workspace(m_kinds);
    QSignalSpy saved(&workspace, &Workspace::saved);
    workspace.open(m_file);
    workspace.servers().add(Testing::testConfig(u"b"_s));
    QVERIFY(saved.wait());
    const auto file = WorkspaceFile::read(m_file, m_kinds);
    QCOMPARE(file->servers.size(), 2);
    QCOMPARE(file->servers[0].name, u"a"_s);
}

void TestWorkspace::opensAnotherFile()
{
    Workspace workspace(m_kinds);
    open(workspace);
    workspace.servers().add(Testing::testConfig(u"a"_s));
    const QString first = std::exchange(m_file, m_folder->filePath(u"other.json"_s));
    open(workspace);
    QCOMPARE(workspace.servers().size(), 0);
    QCOMPARE(WorkspaceFile::read(first, m_kinds)->servers.size(), 1);
}

void TestWorkspace::keepsABrokenFileAside_data()
{
    QTest::addColumn<QByteArray>("broken");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("no JSON") << QByteArray("\x7f"
                                           "ELF\0\1\2",
                                           7);
    QTest::newRow("unknown key") << QByteArray("{\"version\":1,\"x\":1}");
    QTest::newRow("newer") << QByteArray("{\"version\":99}");
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void TestWorkspace::keepsABrokenFileAside()
{
    QFETCH(QByteArray, broken);
    write(broken);
    Workspace workspace(m_kinds);
    QSignalSpy failed(&workspace, &Workspace::openFailed);
    workspace.open(m_file);
    QVERIFY(failed.wait());
    QVERIFY(workspace.isOpen());
    QVERIFY(failed[0][0].toString().startsWith(u"portside.json:1:"_s));
    const QString keptAs = failed[0][1].toString();
    QVERIFY(keptAs.startsWith(m_file + u".broken-"_s));

    QSignalSpy saved(&workspace, &Workspace::saved);
    workspace.servers().add(Testing::testConfig());
    QVERIFY(saved.wait());
    QFile kept(keptAs);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), broken);
    QCOMPARE(files().size(), 2);
}

void TestWorkspace::neverOverwritesWhatItCannotMove()
{
    QVERIFY(QDir().mkpath(m_file)); // a folder of this name
    Workspace workspace(m_kinds);
    QSignalSpy failed(&workspace, &Workspace::openFailed);
    workspace.open(m_file);
    QVERIFY(failed.wait());
    QVERIFY(failed[0][1].toString().isEmpty());
    QVERIFY(workspace.file().isEmpty());
    QVERIFY(workspace.isOpen());
    workspace.servers().add(Testing::testConfig());
    QSignalSpy saveFailed(&workspace, &Workspace::saveFailed);
    workspace.save();
    QCOMPARE(saveFailed.size(), 1);
    QVERIFY(QFileInfo(m_file).isDir());
}

void TestWorkspace::keepsForeignChanges()
{
    Workspace workspace(m_kinds);
    open(workspace);
    QSignalSpy saved(&workspace, &Workspace::saved);
    QSignalSpy foreign(&workspace, &Workspace::foreignChangeKept);
    workspace.servers().add(Testing::testConfig(u"a"_s));
    QVERIFY(saved.wait());
    const QByteArray theirs = "{ \"version\": 1 }";
    write(theirs);
    workspace.servers().add(Testing::testConfig(u"b"_s));
    QVERIFY(saved.wait());
    QCOMPARE(foreign.size(), 1);
    QCOMPARE(WorkspaceFile::read(m_file, m_kinds)->servers.size(), 2);
    QFile kept(foreign[0][0].toString());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), theirs);

    QVERIFY(QFile::remove(m_file));
    workspace.save();
    QVERIFY(saved.wait());
    QCOMPARE(foreign.size(), 1);
    QCOMPARE(WorkspaceFile::read(m_file, m_kinds)->servers.size(), 2);
}

void TestWorkspace::tellsWhenItCannotSave()
{
    Workspace workspace(m_kinds);
    open(workspace);
    QVERIFY(QDir().mkpath(m_file + u"/full"_s));
    QSignalSpy failed(&workspace, &Workspace::saveFailed);
    workspace.servers().add(Testing::testConfig());
    QVERIFY(failed.wait());
    QVERIFY(failed[0][0].toString().contains(m_file));
    QVERIFY(QDir(m_file).removeRecursively());
    QSignalSpy saved(&workspace, &Workspace::saved);
    workspace.save();
    QVERIFY(saved.wait());
}

void TestWorkspace::survivesTwoAtOneFile()
{
    Workspace first(m_kinds);
    Workspace second(m_kinds);
    open(first);
    open(second);
    for (int i = 0; i < 10; ++i) {
        QSignalSpy savedFirst(&first, &Workspace::saved);
        QSignalSpy savedSecond(&second, &Workspace::saved);
        first.servers().add(Testing::testConfig(u"first"_s));
        second.servers().add(Testing::testConfig(u"second"_s));
        first.save();
        second.save();
        QTRY_VERIFY(!savedFirst.isEmpty() && !savedSecond.isEmpty());
        QVERIFY(WorkspaceFile::read(m_file, m_kinds));
    }
}

void TestWorkspace::servesAFolderOnce()
{
    Workspace workspace(m_kinds);
    Server &server = workspace.serveFolder(m_folder->path());
    QCOMPARE(server.kind().id, u"folder"_s);
    QTRY_COMPARE(server.state(), State::Running);
    QCOMPARE(&workspace.serveFolder(m_folder->path() + u"/./"_s), &server);
    QCOMPARE(workspace.findByFolder(m_folder->path()), &server);
    QCOMPARE(workspace.findByFolder(m_folder->filePath(u"sub"_s)), nullptr);
    QCOMPARE(workspace.servers().size(), 1);
    Server &other = workspace.serveFolder(m_folder->filePath(u"sub"_s));
    QVERIFY(&other != &server);
    QCOMPARE(other.name(), u"sub"_s);
}

void TestWorkspace::startsAutostart()
{
    Workspace workspace(m_kinds);
    ServerConfig config = Testing::testConfig(u"a"_s);
    config.autostart = true;
    Server &server = workspace.servers().add(config);
    Server &other = workspace.servers().add(Testing::testConfig(u"b"_s));
    workspace.startAutostart();
    QTRY_COMPARE(server.state(), State::Running);
    QCOMPARE(other.state(), State::Stopped);
}

void TestWorkspace::closes()
{
    Workspace workspace(m_kinds);
    open(workspace);
    Server &server = workspace.servers().add(Testing::testConfig(u"a"_s));
    server.start();
    QTRY_COMPARE(server.state(), State::Running);
    Testing::RawClient client(server.port());
    client.send("GET /slow?ms=300 HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_COMPARE(workspace.servers().inFlight(), 1);
    QSignalSpy closed(&workspace, &Workspace::closed);
    workspace.close();
    QVERIFY(closed.isEmpty());
    QVERIFY(closed.wait());
    QVERIFY(workspace.servers().allStopped());
    QCOMPARE(client.readResponse().status, 200);
    QCOMPARE(WorkspaceFile::read(m_file, m_kinds)->servers.size(), 1);
    QVERIFY(!closed.wait(50));
}

void TestWorkspace::closesNow()
{
    Workspace workspace(m_kinds);
    Server &server = workspace.servers().add(Testing::testConfig());
    server.start();
    QTRY_COMPARE(server.state(), State::Running);
    Testing::RawClient client(server.port());
    client.send("GET /slow?ms=60000 HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_COMPARE(workspace.servers().inFlight(), 1);
    QSignalSpy closed(&workspace, &Workspace::closed);
    workspace.close();
    workspace.close();
    QVERIFY(closed.wait(3'000));
    QCOMPARE(server.lastAborted(), 1);
}

void TestWorkspace::namesAServerThatDoesNotEnd()
{
    Workspace workspace(m_kinds);
    ServerConfig config = Testing::testConfig(u"stuck"_s);
    config.grace = 0ms;
    Server &stuck = workspace.servers().add(config);
    config.name = u"other"_s;
    Server &other = workspace.servers().add(config);
    stuck.start();
    other.start();
    QTRY_COMPARE(stuck.state(), State::Running);
    QTRY_COMPARE(other.state(), State::Running);
    Testing::RawClient client(stuck.port());
    client.send("GET /block?ms=4000 HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTest::qWait(200);
    QSignalSpy named(&workspace, &Workspace::stillStopping);
    QSignalSpy closed(&workspace, &Workspace::closed);
    workspace.close();
    QVERIFY(named.wait());
    QCOMPARE(named[0][0].toStringList(), QStringList(u"stuck"_s));
    QVERIFY(closed.wait());
}

void TestWorkspace::closesWhenNothingIsOpen()
{
    Workspace workspace(m_kinds);
    QSignalSpy closed(&workspace, &Workspace::closed);
    workspace.close();
    QVERIFY(closed.wait());
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
