// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/run/servertls.h"
#include "core/tls/localauthority.h"
#include "support/testkind.h"
#include "support/tlssupport.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;
using Testing::tlsEngine;

namespace {

ServerConfig configFor(const QString &host)
{
    ServerConfig config = Testing::testConfig();
    config.host = host;
    config.tls.on = true;
    return config;
}

} // namespace

class TestServerTls : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_data->path().toUtf8());
    }

    void knowsItsNames()
    {
        const QStringList local {u"localhost"_s, u"127.0.0.1"_s, u"::1"_s};
        QCOMPARE(ServerTls::hosts(configFor(u"127.0.0.1"_s)), local);
        QCOMPARE(ServerTls::hosts(configFor(u"localhost"_s)), local);
        QVERIFY(ServerTls::hosts(configFor(u"127.0.0.9"_s)).contains(u"127.0.0.9"_s));
        QVERIFY(ServerTls::hosts(configFor(u"0.0.0.0"_s)).contains(u"localhost"_s));
        QVERIFY(ServerTls::hosts(configFor(u"10.1.2.3"_s)).contains(u"10.1.2.3"_s));
        QVERIFY(ServerTls::hosts(configFor(u"fe80::1%lo"_s)).contains(u"fe80::1"_s));

        ServerConfig config = configFor(u"127.0.0.1"_s);
        config.allowedHosts = {u"app.test"_s, u".dev.test"_s, u"*.box.test"_s, u"*"_s};
        QCOMPARE(ServerTls::hosts(config),
                 (QStringList {u"localhost"_s, u"*.box.test"_s, u"*.dev.test"_s, u"127.0.0.1"_s,
                               u"::1"_s, u"app.test"_s, u"dev.test"_s}));
        const auto tls = ServerTls::make(config);
        QVERIFY(tls);
        QVERIFY((*tls)->facts().names.contains(u"*.dev.test"_s));
    }

    void keepsItsCertificateForTheNextStart()
    {
        const auto first = ServerTls::make(configFor(u"127.0.0.1"_s));
        const auto again = ServerTls::make(configFor(u"127.0.0.1"_s));
        QVERIFY(first && again);
        QCOMPARE((*first)->facts(), (*again)->facts());
        const auto news = (*first)->start();
        QVERIFY(news && news->text.contains(LocalAuthority::usualFolder()));
        QVERIFY(!(*again)->start());
    }

    void renewsItsCertificateInTime()
    {
        const auto tls = ServerTls::make(configFor(u"127.0.0.1"_s));
        QVERIFY(tls);
        const CertificateFacts old = (*tls)->facts();
        QVERIFY(!(*tls)->keepFresh(QDateTime::currentDateTimeUtc()));
        // As if the one on the disk had been made long ago.
        const QDir folder(LocalAuthority::usualFolder());
        const QString leaf = folder.filePath(folder.entryList({u"server-*.pem"_s}).constFirst());
        QVERIFY(QFile::remove(leaf));
        const auto news = (*tls)->keepFresh(LocalAuthority::renewalOf(old));
        QVERIFY(news);
        QCOMPARE(news->level, LogLevel::Info);
        QVERIFY((*tls)->facts().fingerprint != old.fingerprint);
        QCOMPARE((*tls)->facts().names, old.names);
    }

    void warnsOfAnOwnCertificateThatExpires()
    {
        const auto own = tlsEngine().makeAuthority(u"Own"_s, 10);
        const QString file = m_data->filePath(u"own.pem"_s);
        QVERIFY(own && Testing::writeFile(file, own->chain + own->key));
        ServerConfig config = configFor(u"127.0.0.1"_s);
        config.tls.certificateFile = file;
        const auto tls = ServerTls::make(config);
        QVERIFY(tls);
        const auto warning = (*tls)->start();
        QVERIFY(warning && warning->level == LogLevel::Warning);
        QVERIFY2(warning->text.contains(file), qPrintable(warning->text));

        // A new one on the disk is taken without a restart.
        const auto renewed = tlsEngine().makeAuthority(u"Renewed"_s, 100);
        QVERIFY(renewed && Testing::writeFile(file, renewed->chain + renewed->key));
        const auto news = (*tls)->keepFresh(QDateTime::currentDateTimeUtc());
        QVERIFY(news && news->level == LogLevel::Info);
        QCOMPARE((*tls)->facts().name, u"Renewed"_s);
    }

    void tellsWhatIsWrong()
    {
        ServerConfig config = configFor(u"127.0.0.1"_s);
        config.tls.certificateFile = u"/nowhere/own.pem"_s;
        const auto own = ServerTls::make(config);
        QVERIFY(!own);
        QCOMPARE(own.error().cause, ServerFailure::Cause::BadSettings);
        QVERIFY(own.error().message.contains(u"/nowhere/own.pem"_s));

        QVERIFY(QDir().mkpath(LocalAuthority::usualFolder()));
        QVERIFY(Testing::writeFile(LocalAuthority::usualFolder() + u"/rootCA.pem"_s, "damaged"));
        const auto damaged = ServerTls::make(configFor(u"127.0.0.1"_s));
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().cause, ServerFailure::Cause::NoCertificate);
        QVERIFY(damaged.error().message.contains(u"rootCA"_s));
    }

private:
    std::unique_ptr<QTemporaryDir> m_data;
};

QTEST_GUILESS_MAIN(TestServerTls)
#include "tst_servertls.moc"
