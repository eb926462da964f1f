// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/tls/trustdialog.h"
#include "support/tlssupport.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using Gui::TrustDialog;

namespace {

// A machine with one system store and one browser profile, in a folder.
struct Machine
{
    Machine()
    {
        QDir().mkpath(anchors);
        QDir().mkpath(nss);
        Testing::runProgram(certutil, {u"-N"_s, u"-d"_s, u"sql:"_s + nss, u"--empty-password"_s});
    }

    TrustDialog::Places places() const
    {
        return {.authority = root.filePath(u"ca"_s),
                .stores = {.home = root.filePath(u"home"_s),
                           .systemRoot = root.path(),
                           .certutil = certutil,
                           .mkcert = {}},
                .asAdministrator = {},
                .isAdministrator = false};
    }

    QByteArray browserStore() const
    {
        return Testing::runProgram(certutil, {u"-L"_s, u"-d"_s, u"sql:"_s + nss});
    }

    QTemporaryDir root;
    QString anchors = root.filePath(u"usr/local/share/ca-certificates"_s);
    QString nss = root.filePath(u"home/.pki/nssdb"_s);
    QString certutil = QStandardPaths::findExecutable(u"certutil"_s);
};

QPushButton *button(const TrustDialog &dialog, const QString &text)
{
    for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

QString commands(const TrustDialog &dialog)
{
    return dialog.findChild<QPlainTextEdit *>()->toPlainText();
}

} // namespace

class TestTrustDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(!QStandardPaths::findExecutable(u"certutil"_s).isEmpty(),
                 "certutil comes with libnss3-tools");
    }

    void showsWhatWouldRun()
    {
        const Machine machine;
        TrustDialog dialog(machine.places());
        dialog.show();
        QTRY_VERIFY(commands(dialog).contains(u"certutil -A"_s));
        QVERIFY(commands(dialog).contains(u"sudo install -m 644"_s));
        QVERIFY(commands(dialog).contains(u"sudo update-ca-certificates"_s));
        button(dialog, u"Copy Commands"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), commands(dialog));
        QVERIFY(!machine.browserStore().contains("Portside local CA"));
    }

    void trustsAndForgets()
    {
        const Machine machine;
        TrustDialog dialog(machine.places());
        dialog.show();
        QPushButton *run = button(dialog, u"Run"_s);
        QTRY_VERIFY(run->isEnabled());
        run->click();
        QVERIFY(!run->isEnabled());
        QTRY_VERIFY(run->isEnabled());
        QVERIFY2(machine.browserStore().contains("Portside local CA"), machine.browserStore());
        // What needs an administrator is left to the user where nobody can ask for the password.
        QVERIFY(QDir(machine.anchors).isEmpty());

        dialog.findChildren<QRadioButton *>().at(1)->click();
        QVERIFY(commands(dialog).contains(u"certutil -D"_s));
        run->click();
        QTRY_VERIFY(run->isEnabled());
        QVERIFY(!machine.browserStore().contains("Portside local CA"));
    }

    void asksForThePasswordOnce()
    {
        const Machine machine;
        TrustDialog::Places places = machine.places();
        const QString asked = machine.root.filePath(u"asked"_s);
        places.asAdministrator = machine.root.filePath(u"administrator"_s);
        QVERIFY(Testing::writeFile(places.asAdministrator,
                                   "#!/bin/sh\necho once >> " + asked.toUtf8() + "\necho \"$3\" >> "
                                       + asked.toUtf8()));
        QFile::setPermissions(places.asAdministrator,
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        TrustDialog dialog(places);
        dialog.show();
        QPushButton *run = button(dialog, u"Run"_s);
        QTRY_VERIFY(run->isEnabled());
        run->click();
        QTRY_VERIFY(run->isEnabled());
        const QByteArray said = Testing::contents(asked);
        QCOMPARE(said.count("once"), 1);
        QVERIFY2(said.contains(" && update-ca-certificates"), said);
    }

    void tellsWhatFails()
    {
        const Machine machine;
        TrustDialog::Places places = machine.places();
        places.stores.certutil = u"/nowhere/certutil"_s;
        TrustDialog dialog(places);
        dialog.show();
        QPushButton *run = button(dialog, u"Run"_s);
        QTRY_VERIFY(run->isEnabled());
        run->click();
        QTRY_VERIFY(run->isEnabled());
        QVERIFY2(commands(dialog).contains(u"/nowhere/certutil cannot be started"_s),
                 qPrintable(commands(dialog)));
    }

    void tellsOfADamagedAuthority()
    {
        const Machine machine;
        const TrustDialog::Places places = machine.places();
        QDir().mkpath(places.authority);
        QVERIFY(Testing::writeFile(places.authority + u"/rootCA.pem"_s, "damaged"));
        TrustDialog dialog(places);
        dialog.show();
        const auto isTold = [&dialog] {
            const auto labels = dialog.findChildren<QLabel *>();
            return std::ranges::any_of(labels, [](const QLabel *label) {
                return label->isVisible() && label->text().contains(u"rootCA"_s);
            });
        };
        QTRY_VERIFY(isTold());
        QVERIFY(!button(dialog, u"Run"_s)->isEnabled());
    }
};

QTEST_MAIN(TestTrustDialog)
#include "tst_trustdialog.moc"
