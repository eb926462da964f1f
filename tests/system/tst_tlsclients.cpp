// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/chromium.h"
#include "support/portsideprocess.h"
#include "support/tlssupport.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace Qt::StringLiterals;
using Testing::contents;
using Testing::PortsideProcess;
using Testing::runProgram;
using Testing::writeFile;

// HTTPS as real clients meet it: curl, Chromium; each test is a user of its own.
class tst_TlsClients final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_site;

    QString authorityFile() const { return m_home->filePath(u"share/portside/tls/rootCA.pem"_s); }

    static QByteArray curl(const QStringList &options, int *code = nullptr)
    {
        return runProgram(u"curl"_s, QStringList {u"-sS"_s} + options, code);
    }

    void becomeUser()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_home->filePath(u"share"_s).toUtf8());
    }

private slots:
    void init()
    {
        becomeUser();
        m_site = m_home->filePath(u"site"_s);
        QVERIFY(QDir().mkpath(m_site));
        QVERIFY(writeFile(m_site + u"/index.html"_s, "<!doctype html><title>Safe</title><p>Hello"));
    }

    void curlWithTheAuthority()
    {
        PortsideProcess portside({u"serve"_s, m_site, u"--tls"_s});
        const QString url = QString::fromUtf8(portside.readLine().trimmed());
        QVERIFY2(url.startsWith(u"https://127.0.0.1:"_s), qPrintable(url));
        const int port = QUrl(url).port();
        for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s}) {
            const QByteArray said
                = curl({u"--cacert"_s, authorityFile(), u"https://%1:%2/"_s.arg(host).arg(port)});
            QVERIFY2(said.contains("<title>Safe"), said);
        }
        portside.signal(SIGTERM);
        QCOMPARE(portside.waitUntilOver(), 0);
    }

    void curlWithoutTheAuthorityIsRecorded()
    {
        PortsideProcess portside({u"serve"_s, m_site, u"--tls"_s, u"--json"_s});
        const QString url = portside.readEvent(u"ready"_s)[u"url"_s].toString();
        QVERIFY2(url.startsWith(u"https://"_s), qPrintable(url));
        int code = 0;
        curl({url}, &code);
        constexpr int peerNotAuthenticated = 60;
        QCOMPARE(code, peerNotAuthenticated);
        const QJsonObject exchange = portside.readEvent(u"exchange"_s);
        QCOMPARE(exchange[u"status"_s].toInt(-1), 0);
        QVERIFY(exchange[u"remark"_s].toString().contains(u"does not trust"_s));
    }

    void plainHttpIsToldTheUrl()
    {
        PortsideProcess portside({u"serve"_s, m_site, u"--tls"_s});
        QUrl url(QString::fromUtf8(portside.readLine().trimmed()));
        const QString right = url.toString() + u"a?b"_s;
        url.setScheme(u"http"_s);
        const QByteArray said = curl({u"-w"_s, u"%{http_code}"_s, url.toString() + u"a?b"_s});
        QVERIFY2(said.contains(right.toUtf8()), said);
        QVERIFY2(said.endsWith("400"), said);
    }

    void usersShareNoKey()
    {
        QSet<QByteArray> keys;
        const auto firstHome = std::move(m_home);
        for (int i = 0; i < 2; ++i) {
            becomeUser();
            PortsideProcess portside({u"serve"_s, m_site, u"--tls"_s});
            QVERIFY(!portside.readLine().isEmpty());
            const QString key = m_home->filePath(u"share/portside/tls/rootCA-key.pem"_s);
            keys += contents(key);
            constexpr QFile::Permissions mine
                = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
            QCOMPARE(QFile::permissions(key), mine);
            QCOMPARE(QFile::permissions(QFileInfo(key).path()),
                     mine | QFile::ExeOwner | QFile::ExeUser);
        }
        QCOMPARE(keys.size(), 2);
    }

    void ownCertificate()
    {
        const auto authority = Testing::tlsEngine().makeAuthority(u"Company CA"_s, 10);
        const auto pair = Testing::tlsEngine().issue(*authority, {u"localhost"_s}, 10);
        const QString ca = m_home->filePath(u"ca.pem"_s);
        const QString certificate = m_home->filePath(u"c.pem"_s);
        const QString key = m_home->filePath(u"k.pem"_s);
        QVERIFY(writeFile(ca, authority->chain) && writeFile(certificate, pair->chain)
                && writeFile(key, pair->key));
        PortsideProcess portside(
            {u"serve"_s, m_site, u"--certificate"_s, certificate, u"--key"_s, key});
        const int port = QUrl(QString::fromUtf8(portside.readLine().trimmed())).port();
        const QByteArray said = curl({u"--cacert"_s, ca, u"https://localhost:%1/"_s.arg(port)});
        QVERIFY2(said.contains("<title>Safe"), said);
        QVERIFY(!QFile::exists(authorityFile()));
    }

    void mistakes_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("damaged");
        QTest::addColumn<int>("code");
        constexpr int wrongUsage = 2;
        constexpr int notStarted = 3;
        QTest::newRow("missing certificate")
            << QStringList {u"--certificate"_s, u"/nowhere/c.pem"_s} << QString() << wrongUsage;
        QTest::newRow("damaged authority") << QStringList {u"--tls"_s} << u"rootCA"_s << notStarted;
    }

    void mistakes()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QString, damaged);
        QFETCH(const int, code);
        if (!damaged.isEmpty()) {
            QVERIFY(QDir().mkpath(QFileInfo(authorityFile()).path()));
            QVERIFY(writeFile(authorityFile(), "damaged"));
        }
        PortsideProcess portside(QStringList {u"serve"_s, m_site} + options);
        QCOMPARE(portside.waitUntilOver(), code);
        const QByteArray named = damaged.isEmpty() ? "/nowhere/c.pem"_ba : damaged.toUtf8();
        QVERIFY2(portside.standardError().contains(named), portside.standardError());
    }

    void chromium_data()
    {
        QTest::addColumn<bool>("isTrusted");
        QTest::newRow("with the authority") << true;
        QTest::newRow("without") << false;
    }

    void chromium()
    {
        QFETCH(const bool, isTrusted);
        PortsideProcess portside({u"serve"_s, m_site, u"--tls"_s});
        const QUrl url(QString::fromUtf8(portside.readLine().trimmed()));
        const QString store = m_home->filePath(u".pki/nssdb"_s);
        QVERIFY(QDir().mkpath(store));
        const QString database = u"sql:"_s + store;
        runProgram(u"certutil"_s, {u"-N"_s, u"-d"_s, database, u"--empty-password"_s});
        if (isTrusted) {
            int code = -1;
            const QByteArray said = runProgram(u"certutil"_s,
                                               {u"-A"_s, u"-d"_s, database, u"-t"_s, u"C,,"_s,
                                                u"-n"_s, u"Test"_s, u"-i"_s, authorityFile()},
                                               &code);
            QVERIFY2(code == 0, said);
        }
        Testing::Chromium chromium;
        chromium.setHome(m_home->path());
        const QString problem = chromium.open(url);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        if (isTrusted) {
            QTRY_COMPARE_WITH_TIMEOUT(chromium.evaluate(u"document.title"_s).toString(), u"Safe"_s,
                                      20'000);
            QVERIFY(chromium.evaluate(u"isSecureContext"_s).toBool());
            return;
        }
        QTRY_VERIFY_WITH_TIMEOUT(portside.standardError().contains("does not trust"), 20'000);
        QVERIFY(chromium.evaluate(u"document.title"_s).toString() != u"Safe"_s);
    }
};

QTEST_GUILESS_MAIN(tst_TlsClients)
#include "tst_tlsclients.moc"
