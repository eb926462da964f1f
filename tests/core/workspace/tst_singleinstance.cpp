// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/singleinstance.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSingleInstance final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void ownsWhenItIsFirst();
    void handsOverItsArguments();
    void ownsAfterTheOwnerHasGone();
    void replacesAStaleSocket();
    void reportsAHungOwner();
    void takesOnlyItsUsersSocketFolder();
    void closesTheSocketToOthers();
    void ignoresRubbish();
    void raisesForAnotherVersion();
    void hasOneOwnerOfTwenty_data();
    void hasOneOwnerOfTwenty();
    void recoversFromAKilledOwner();

private:
    QString socketFile() const { return m_folder->filePath(u"test.socket"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

// What claim() ended with.
class Claim
{
public:
    explicit Claim(std::chrono::milliseconds patience = 5s)
        : instance(u"test"_s, patience)
        , owned(&instance, &SingleInstance::owned)
        , handedOver(&instance, &SingleInstance::handedOver)
        , ownerHangs(&instance, &SingleInstance::ownerHangs)
        , received(&instance, &SingleInstance::received)
    {
    }

    void start(const QStringList &arguments = {}) { instance.claim(arguments, u"/folder"_s); }
    bool isDecided() const { return outcomes() > 0; }
    qsizetype outcomes() const { return owned.size() + handedOver.size() + ownerHangs.size(); }

    SingleInstance instance;
    QSignalSpy owned;
    QSignalSpy handedOver;
    QSignalSpy ownerHangs;
    QSignalSpy received;
};

// This program again: it claims, prints what became of it, and stays if it owns.
std::unique_ptr<QProcess> startProcess()
{
    auto process = std::make_unique<QProcess>();
    process->start(QCoreApplication::applicationFilePath(), {u"--claim"_s});
    return process;
}

QByteArray outcomeOf(QProcess &process)
{
    QByteArray line;
    if (!QTest::qWaitFor([&] { return !(line = process.readLine()).isEmpty(); }, 15'000))
        return "nothing";
    return line.trimmed();
}

int runProcess(QCoreApplication &application)
{
    SingleInstance instance(u"test"_s, 8s);
    const auto print = [](const char *what) {
        puts(what);
        fflush(stdout);
    };
    QObject::connect(&instance, &SingleInstance::owned, &application, [&] { print("owned"); });
    QObject::connect(&instance, &SingleInstance::handedOver, &application, [&] {
        print("handed over");
        QCoreApplication::quit();
    });
    QObject::connect(&instance, &SingleInstance::ownerHangs, &application, [&] {
        print("owner hangs");
        QCoreApplication::quit();
    });
    instance.claim({u"x"_s}, QDir::currentPath());
    return application.exec();
}

} // namespace

void TestSingleInstance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder->path()));
}

void TestSingleInstance::ownsWhenItIsFirst()
{
    Claim claim;
    claim.start();
    QVERIFY(!claim.isDecided());
    QTRY_COMPARE(claim.owned.size(), 1);
    QVERIFY(QFile::exists(socketFile()));
    QTest::qWait(50);
    QCOMPARE(claim.outcomes(), 1);
}

void TestSingleInstance::handsOverItsArguments()
{
    Claim first;
    first.start();
    QTRY_COMPARE(first.owned.size(), 1);
    const QStringList arguments {u"serve"_s, u"/a b/é\n\"😀\""_s, QString(500'000, u'x'), u""_s};
    Claim second;
    second.start(arguments);
    QTRY_COMPARE(second.handedOver.size(), 1);
    QTRY_COMPARE(first.received.size(), 1);
    QCOMPARE(first.received[0][0].toStringList(), arguments);
    QCOMPARE(first.received[0][1].toString(), u"/folder"_s);
    QCOMPARE(second.outcomes(), 1);
}

void TestSingleInstance::ownsAfterTheOwnerHasGone()
{
    auto first = std::make_unique<Claim>();
    first->start();
    QTRY_COMPARE(first->owned.size(), 1);
    first.reset();
    QVERIFY(!QFile::exists(socketFile()));
    Claim second;
    second.start();
    QTRY_COMPARE(second.owned.size(), 1);
}

void TestSingleInstance::replacesAStaleSocket()
{
    {
        QLocalServer server;
        QVERIFY(server.listen(socketFile()));
        // Stays as after a crash.
        QVERIFY(QFile::rename(socketFile(), socketFile() + u".kept"_s));
    }
    QVERIFY(QFile::rename(socketFile() + u".kept"_s, socketFile()));
    Claim claim;
    claim.start();
    QTRY_COMPARE(claim.owned.size(), 1);
    Claim second;
    second.start();
    QTRY_COMPARE(second.handedOver.size(), 1);
}

void TestSingleInstance::reportsAHungOwner()
{
    QLocalServer silent;
    QVERIFY(silent.listen(socketFile()));
    Claim claim(200ms);
    claim.start();
    QTRY_COMPARE(claim.ownerHangs.size(), 1);
    QCOMPARE(claim.ownerHangs[0][0].toLongLong(), qint64(getpid()));
    QCOMPARE(claim.outcomes(), 1);
    QVERIFY(silent.isListening());
}

void TestSingleInstance::takesOnlyItsUsersSocketFolder()
{
    // Others may enter it: not to be trusted.
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
    qputenv("TMPDIR", QFile::encodeName(m_folder->path()));
    Claim claim;
    claim.start();
    QTRY_COMPARE(claim.owned.size(), 1);
    QVERIFY(!QFile::exists(socketFile()));
    const QString own = m_folder->filePath(u"portside-%1"_s.arg(geteuid()));
    QVERIFY(QFile::exists(own + u"/test.socket"_s));
    struct stat state = {};
    QCOMPARE(stat(QFile::encodeName(own).constData(), &state), 0);
    QCOMPARE(int(state.st_mode & 0777), 0700);
    qunsetenv("TMPDIR");
}

void TestSingleInstance::closesTheSocketToOthers()
{
    Claim claim;
    claim.start();
    QTRY_COMPARE(claim.owned.size(), 1);
    struct stat state = {};
    QCOMPARE(stat(QFile::encodeName(socketFile()).constData(), &state), 0);
    QCOMPARE(int(state.st_mode & 0077), 0);
}

void TestSingleInstance::ignoresRubbish()
{
    Claim owner(300ms);
    owner.start();
    QTRY_COMPARE(owner.owned.size(), 1);
    for (const QByteArray &rubbish :
         {QByteArray("GET / HTTP/1.1\r\n\r\n"), QByteArray("{}\n"), QByteArray("[[[\n"),
          QByteArray(6'000'000, 'x'), QByteArray("\0\xff\n", 3), QByteArray()}) {
        QLocalSocket socket;
        socket.connectToServer(socketFile());
        QVERIFY(socket.waitForConnected());
        socket.write(rubbish);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    }
    QCOMPARE(owner.received.size(), 0);
    Claim second;
    second.start();
    QTRY_COMPARE(second.handedOver.size(), 1);
}

void TestSingleInstance::raisesForAnotherVersion()
{
    Claim owner;
    owner.start();
    QTRY_COMPARE(owner.owned.size(), 1);
    QLocalSocket socket;
    socket.connectToServer(socketFile());
    QVERIFY(socket.waitForConnected());
    socket.write("{\"version\":2,\"arguments\":{\"other\":1}}\n");
    QTRY_COMPARE(owner.received.size(), 1);
    QVERIFY(owner.received[0][0].toStringList().isEmpty());
    QTRY_VERIFY(socket.bytesAvailable() > 0);
}

void TestSingleInstance::hasOneOwnerOfTwenty_data()
{
    QTest::addColumn<bool>("stale");
    QTest::newRow("fresh") << false;
    QTest::newRow("stale socket") << true;
}

void TestSingleInstance::hasOneOwnerOfTwenty()
{
    QFETCH(bool, stale);
    for (int round = 0; round < 3; ++round) {
        init();
        if (stale) {
            QLocalServer server;
            QVERIFY(server.listen(socketFile()));
            QVERIFY(QFile::rename(socketFile(), socketFile() + u".kept"_s));
            server.close();
            QVERIFY(QFile::rename(socketFile() + u".kept"_s, socketFile()));
        }
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < 20; ++i)
            processes.push_back(startProcess());
        QByteArrayList outcomes;
        for (const auto &process : processes)
            outcomes += outcomeOf(*process);
        for (const auto &process : processes) {
            process->kill();
            process->waitForFinished();
        }
        QCOMPARE(outcomes.count("owned"), 1);
        QCOMPARE(outcomes.count("handed over"), 19);
    }
}

void TestSingleInstance::recoversFromAKilledOwner()
{
    const auto owner = startProcess();
    QCOMPARE(outcomeOf(*owner), "owned");
    owner->kill();
    QVERIFY(owner->waitForFinished());
    QVERIFY(QFile::exists(socketFile()));
    QElapsedTimer time;
    time.start();
    Claim claim;
    claim.start();
    QTRY_COMPARE(claim.owned.size(), 1);
    QVERIFY(time.elapsed() < 1'000);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(u"--claim"_s))
        return runProcess(application);
    TestSingleInstance test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_singleinstance.moc"
