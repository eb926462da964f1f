// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tls/localauthority.h"
#include "gui/tls/certificatepanel.h"
#include "gui/widgets/notice.h"
#include "support/testkind.h"
#include "support/tlssupport.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Gui::CertificatePanel;
using Testing::tlsEngine;

namespace {

Core::ServerConfig configWith(const Core::TlsSettings &tls)
{
    Core::ServerConfig config = Testing::testConfig(u"first"_s);
    config.tls = tls;
    return config;
}

QString textOf(const CertificatePanel &panel, const QString &name)
{
    const auto *label = panel.findChild<QLabel *>(name);
    return label->isVisible() ? label->text() : QString();
}

QString noticeOf(const CertificatePanel &panel)
{
    const auto *notice = panel.findChild<Gui::Notice *>();
    return notice->isVisible() ? notice->text() : QString();
}

} // namespace

class TestCertificatePanel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_data->path().toUtf8());
    }

    void isHiddenWithoutTls()
    {
        CertificatePanel panel;
        panel.setConfig(configWith({}));
        QVERIFY(panel.isHidden());
        panel.setConfig(configWith({.on = true}));
        QVERIFY(!panel.isHidden());
    }

    void showsTheLocalAuthority()
    {
        CertificatePanel panel;
        panel.show();
        panel.setConfig(configWith({.on = true}));
        QTRY_VERIFY(noticeOf(panel).contains(u"is made when"_s));
        QVERIFY(textOf(panel, u"names"_s).contains(u"localhost"_s));

        const auto authority
            = Core::LocalAuthority::openOrCreate(tlsEngine(), Core::LocalAuthority::usualFolder());
        QVERIFY(authority);
        panel.setConfig(configWith({.on = true}));
        QTRY_COMPARE(textOf(panel, u"issuer"_s), authority->facts().name);
        QCOMPARE(textOf(panel, u"fingerprint"_s).size(), 32 * 3 - 1);
        QVERIFY(!textOf(panel, u"expires"_s).isEmpty());
        QCOMPARE(noticeOf(panel), QString());
        QSignalSpy wanted(&panel, &CertificatePanel::trustWanted);
        auto *trust = panel.findChild<QPushButton *>();
        QVERIFY(trust->isVisible());
        trust->click();
        QCOMPARE(wanted.count(), 1);
    }

    void showsAnOwnCertificate_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("notice");
        QTest::newRow("fine") << 60 << QString();
        QTest::newRow("expires soon") << 10 << u"expires on"_s;
        QTest::newRow("expired") << -1 << u"expired on"_s;
    }

    void showsAnOwnCertificate()
    {
        QFETCH(const int, days);
        QFETCH(const QString, notice);
        const auto authority = tlsEngine().makeAuthority(u"Company CA"_s, 100);
        QVERIFY(authority);
        const auto pair = tlsEngine().issue(*authority, {u"box.test"_s}, days);
        QVERIFY(pair);
        const QString file = m_data->filePath(u"own.pem"_s);
        QVERIFY(Testing::writeFile(file, pair->chain + pair->key));
        CertificatePanel panel;
        panel.show();
        panel.setConfig(configWith({.on = true, .certificateFile = file}));
        if (days > 0) {
            QTRY_COMPARE(textOf(panel, u"issuer"_s), u"Company CA"_s);
            QCOMPARE(textOf(panel, u"names"_s), u"box.test"_s);
            QVERIFY(!panel.findChild<QPushButton *>()->isVisible());
        }
        QTRY_VERIFY2(notice.isEmpty() ? noticeOf(panel).isEmpty()
                                      : noticeOf(panel).contains(notice),
                     qPrintable(noticeOf(panel)));
    }

    void tellsWhatIsWrong()
    {
        CertificatePanel panel;
        panel.show();
        panel.setConfig(configWith({.on = true, .certificateFile = u"/nowhere/own.pem"_s}));
        QTRY_VERIFY(noticeOf(panel).contains(u"/nowhere/own.pem"_s));
    }

private:
    std::unique_ptr<QTemporaryDir> m_data;
};

QTEST_MAIN(TestCertificatePanel)
#include "tst_certificatepanel.moc"
