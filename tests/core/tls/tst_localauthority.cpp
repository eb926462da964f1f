// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tls/localauthority.h"
#include "support/tlssupport.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <atomic>

using namespace Qt::StringLiterals;
using Core::LocalAuthority;
using Testing::contents;
using Testing::tlsEngine;
using Testing::writeFile;

namespace {

constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

Core::Result<LocalAuthority> open(const QString &folder)
{
    return LocalAuthority::openOrCreate(tlsEngine(), folder);
}

QString leafIn(const QString &folder)
{
    const QStringList leaves = QDir(folder).entryList({u"server-*.pem"_s});
    return leaves.size() == 1 ? QDir(folder).filePath(leaves[0]) : QString();
}

// Opens an authority in a process of its own and prints its fingerprint.
constexpr auto childVariable = "PORTSIDE_TEST_AUTHORITY";

} // namespace

class TestLocalAuthority : public QObject
{
    Q_OBJECT

private slots:
    void isMadeOnFirstUseAndKept()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"share/portside/tls"_s);
        const auto none = LocalAuthority::look(tlsEngine(), folder);
        QVERIFY(none && !*none);
        QVERIFY(!QFile::exists(folder));
        const auto first = open(folder);
        QVERIFY2(first, qPrintable(first ? QString() : first.error()));
        const auto second = open(folder);
        QVERIFY(second);
        QCOMPARE(second->facts(), first->facts());
        QCOMPARE(first->facts().fingerprint.size(), 32);
        QCOMPARE(first->facts().issuer, first->facts().name);
        QVERIFY(first->facts().expires > QDateTime::currentDateTimeUtc().addYears(9));
        QCOMPARE(QFile::permissions(folder) & others, QFile::Permissions());
        QCOMPARE(QFile::permissions(folder + u"/rootCA-key.pem"_s) & others, QFile::Permissions());
        const auto known = LocalAuthority::look(tlsEngine(), folder);
        QVERIFY(known && *known);
        QCOMPARE(**known, first->facts());
    }

    void differsForEachUser()
    {
        QTemporaryDir one, two;
        const auto first = open(one.path());
        const auto second = open(two.path());
        QVERIFY(first && second);
        QVERIFY(first->facts().fingerprint != second->facts().fingerprint);
        QVERIFY(contents(one.filePath(u"rootCA-key.pem"_s))
                != contents(two.filePath(u"rootCA-key.pem"_s)));
    }

    void isMadeOnceByProcessesAtTheSameTime()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"tls"_s);
        std::vector<std::unique_ptr<QProcess>> processes;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1StringView(childVariable), folder);
        for (int i = 0; i < 4; ++i) {
            auto process = std::make_unique<QProcess>();
            process->setProcessEnvironment(environment);
            process->start(QCoreApplication::applicationFilePath(), {});
            processes.push_back(std::move(process));
        }
        QSet<QByteArray> fingerprints;
        for (const auto &process : processes) {
            QVERIFY(process->waitForFinished());
            fingerprints += process->readAllStandardOutput();
        }
        const auto authority = open(folder);
        QVERIFY(authority);
        QCOMPARE(fingerprints, QSet {authority->facts().fingerprint.toHex()});
    }

    void isMadeOnceByThreadsAtTheSameTime()
    {
        QTemporaryDir dir;
        std::atomic<int> failures = 0;
        QThreadPool pool;
        pool.setMaxThreadCount(4);
        for (int i = 0; i < 8; ++i) {
            pool.start([&, folder = dir.path()] {
                const auto authority = open(folder);
                if (!authority || !authority->certificateFor({u"localhost"_s}))
                    ++failures;
            });
        }
        QVERIFY(pool.waitForDone(30'000));
        QCOMPARE(failures.load(), 0);
        QVERIFY(open(dir.path()));
    }

    void issuesWhatAnIndependentJudgeAccepts()
    {
        QTemporaryDir dir;
        const auto authority = open(dir.path());
        QVERIFY(authority);
        const auto pair = authority->certificateFor({u"localhost"_s, u"127.0.0.1"_s, u"::1"_s});
        QVERIFY2(pair, qPrintable(pair ? QString() : pair.error()));
        const QString leaf = dir.filePath(u"leaf.pem"_s);
        QVERIFY(writeFile(leaf, pair->chain));
        for (const QStringList &purpose : {QStringList {u"-verify_ip"_s, u"127.0.0.1"_s},
                                           {u"-verify_ip"_s, u"::1"_s},
                                           {u"-verify_hostname"_s, u"localhost"_s},
                                           {u"-purpose"_s, u"sslserver"_s}}) {
            int code = -1;
            const QByteArray said
                = Testing::runProgram(u"openssl"_s,
                                      QStringList {u"verify"_s, u"-x509_strict"_s, u"-CAfile"_s,
                                                   dir.filePath(u"rootCA.pem"_s)}
                                          + purpose + QStringList {leaf},
                                      &code);
            QVERIFY2(code == 0, said);
        }
        const auto facts = tlsEngine().facts(pair->chain);
        QVERIFY(facts && facts->expires < QDateTime::currentDateTimeUtc().addDays(398));
    }

    void keepsAServersCertificate()
    {
        QTemporaryDir dir;
        const auto authority = open(dir.path());
        QVERIFY(authority);
        const auto first = authority->certificateFor({u"localhost"_s});
        const auto again = open(dir.path())->certificateFor({u"localhost"_s});
        QVERIFY(first && again);
        QCOMPARE(again->chain, first->chain);
        QCOMPARE(QFile::permissions(leafIn(dir.path())) & others, QFile::Permissions());
        const auto other = authority->certificateFor({u"localhost"_s, u"10.0.0.1"_s});
        QVERIFY(other);
        QVERIFY(other->chain != first->chain);
    }

    void replacesAServersCertificate_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("isForeign");
        QTest::newRow("expires soon") << 20 << false;
        QTest::newRow("expired") << -1 << false;
        QTest::newRow("of another authority") << 300 << true;
    }

    void replacesAServersCertificate()
    {
        QFETCH(const int, days);
        QFETCH(const bool, isForeign);
        QTemporaryDir dir, otherDir;
        const auto authority = open(dir.path());
        QVERIFY(authority && authority->certificateFor({u"localhost"_s}));
        QVERIFY(open(otherDir.path()));
        const QString issuer = isForeign ? otherDir.path() : dir.path();
        const auto old = tlsEngine().issue({.chain = contents(issuer + u"/rootCA.pem"_s),
                                            .key = contents(issuer + u"/rootCA-key.pem"_s)},
                                           {u"localhost"_s}, days);
        QVERIFY(old && writeFile(leafIn(dir.path()), old->chain + old->key));
        const auto fresh = authority->certificateFor({u"localhost"_s});
        QVERIFY(fresh);
        QVERIFY(fresh->chain != old->chain);
        QVERIFY(tlsEngine().isIssuedBy(fresh->chain, contents(dir.filePath(u"rootCA.pem"_s))));
    }

    void replacesADamagedServersCertificate()
    {
        QTemporaryDir dir;
        const auto authority = open(dir.path());
        QVERIFY(authority && authority->certificateFor({u"localhost"_s}));
        QVERIFY(writeFile(leafIn(dir.path()), "no certificate"));
        const auto fresh = authority->certificateFor({u"localhost"_s});
        QVERIFY(fresh);
        QCOMPARE(tlsEngine().check(*fresh), Core::PairFault::None);
    }

    void replacesItselfWhenItHasExpired()
    {
        QTemporaryDir dir;
        const auto expired = tlsEngine().makeAuthority(u"Old"_s, -1);
        QVERIFY(expired && writeFile(dir.filePath(u"rootCA.pem"_s), expired->chain));
        const QString key = dir.filePath(u"rootCA-key.pem"_s);
        QVERIFY(writeFile(key, expired->key) && QFile::setPermissions(key, ownerOnly));
        const auto authority = open(dir.path());
        QVERIFY(authority);
        QVERIFY(authority->facts().name != u"Old"_s);
        QVERIFY(authority->facts().expires > QDateTime::currentDateTimeUtc());
    }

    void isMadeAnewAfterAnInterruptedStart()
    {
        QTemporaryDir dir;
        QVERIFY(writeFile(dir.filePath(u"rootCA-key.pem"_s), "half a k"));
        QVERIFY(open(dir.path()));
    }

    void refusesWhatIsBroken_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("certificate") << u"rootCA.pem"_s << "no certificate"_ba;
        QTest::newRow("empty certificate") << u"rootCA.pem"_s << ""_ba;
        QTest::newRow("key") << u"rootCA-key.pem"_s << "no key"_ba;
        QTest::newRow("another key") << u"rootCA-key.pem"_s << ""_ba;
    }

    void refusesWhatIsBroken()
    {
        QFETCH(const QString, file);
        QFETCH(QByteArray, text);
        QTemporaryDir dir, otherDir;
        QVERIFY(open(dir.path()) && open(otherDir.path()));
        if (text.isEmpty() && file == u"rootCA-key.pem"_s)
            text = contents(otherDir.filePath(file));
        QVERIFY(writeFile(dir.filePath(file), text));
        const auto again = open(dir.path());
        QVERIFY(!again);
        QVERIFY2(again.error().contains(dir.filePath(file)), qPrintable(again.error()));
        QVERIFY2(again.error().contains(u"Remove the folder"_s), qPrintable(again.error()));
        QVERIFY(!LocalAuthority::look(tlsEngine(), dir.path()));
        QCOMPARE(contents(dir.filePath(file)), text);
    }

    void refusesAKeyThatOthersMayRead()
    {
        QTemporaryDir dir;
        QVERIFY(open(dir.path()));
        QFile::setPermissions(dir.filePath(u"rootCA-key.pem"_s), ownerOnly | QFile::ReadGroup);
        const auto again = open(dir.path());
        QVERIFY(!again);
        QVERIFY(again.error().contains(u"rootCA-key.pem"_s));
    }

    void refusesAMissingKey()
    {
        QTemporaryDir dir;
        QVERIFY(open(dir.path()));
        QVERIFY(QFile::remove(dir.filePath(u"rootCA-key.pem"_s)));
        const auto again = open(dir.path());
        QVERIFY(!again);
        QVERIFY(again.error().contains(u"rootCA-key.pem"_s));
    }

    void tellsOfAFolderThatCannotBeMade()
    {
        QTemporaryDir dir;
        QVERIFY(writeFile(dir.filePath(u"file"_s), "x"));
        const auto authority = open(dir.filePath(u"file/tls"_s));
        QVERIFY(!authority);
        QVERIFY(authority.error().contains(u"file/tls"_s));
    }

    void refusesWhatIsNoHost()
    {
        QTemporaryDir dir;
        const auto authority = open(dir.path());
        QVERIFY(authority);
        QVERIFY(!authority->certificateFor({}));
        QVERIFY(!authority->certificateFor({u"a,DNS:evil.test"_s}));
        QVERIFY(!authority->certificateFor({u"a\nb"_s}));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (const QString folder = qEnvironmentVariable(childVariable); !folder.isEmpty()) {
        const auto authority = open(folder);
        if (!authority)
            return 1;
        std::fputs(authority->facts().fingerprint.toHex().constData(), stdout);
        return 0;
    }
    TestLocalAuthority test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_localauthority.moc"
