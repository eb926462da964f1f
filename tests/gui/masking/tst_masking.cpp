// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/masking/masking.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Gui::Masking;

class TestMasking final : public QObject
{
    Q_OBJECT

private slots:
    void masksNothingUntilSomebodyPresents()
    {
        QSettings settings(m_folder.filePath(u"a.ini"_s), QSettings::IniFormat);
        Masking masking(settings);
        const QSignalSpy changed(&masking, &Masking::screenChanged);
        QVERIFY(!Masking::onScreen(&masking));
        QCOMPARE(Masking::shown(&masking, u"token=abc"_s), u"token=abc"_s);
        masking.setPresenting(true);
        masking.setPresenting(true);
        QCOMPARE(changed.size(), 1);
        QVERIFY(Masking::onScreen(&masking));
        QCOMPARE(Masking::shown(&masking, u"token=abc"_s), u"token=***"_s);
        QCOMPARE(Masking::shownTarget(&masking, "/x?%74oken=abc&y=1"), "/x?%74oken=***&y=1");
    }

    void isRememberedAsARestartMustShowNothing()
    {
        const QString file = m_folder.filePath(u"b.ini"_s);
        {
            QSettings settings(file, QSettings::IniFormat);
            Masking masking(settings);
            masking.setPresenting(true);
            masking.setCopiesSecrets(true);
            masking.setRules({.headers = {"X-Own"}, .parameters = {"pin"}, .jsonPaths = {}});
        }
        QSettings settings(file, QSettings::IniFormat);
        const Masking masking(settings);
        QVERIFY(masking.isPresenting());
        QVERIFY(!masking.copiesSecrets()); // asked for each time
        QCOMPARE(masking.rules().headers, QByteArrayList {"X-Own"});
        QCOMPARE(Masking::shown(&masking, u"pin=1 token=2"_s), u"pin=*** token=2"_s);
    }

    void masksCopiesUnlessAskedOtherwise()
    {
        QSettings settings(m_folder.filePath(u"c.ini"_s), QSettings::IniFormat);
        Masking masking(settings);
        QCOMPARE(Masking::inCopies(&masking), masking.rules());
        masking.setCopiesSecrets(true);
        QVERIFY(!Masking::inCopies(&masking));
        QCOMPARE(Masking::inCopies(nullptr), Core::RedactionRules::standard());
    }

    void tellsWhatHasToBeShownAnew()
    {
        QSettings settings(m_folder.filePath(u"d.ini"_s), QSettings::IniFormat);
        Masking masking(settings);
        const QSignalSpy screen(&masking, &Masking::screenChanged);
        const QSignalSpy copies(&masking, &Masking::copiesChanged);
        masking.setRules({});
        QCOMPARE(screen.size(), 0); // nothing is masked there
        QCOMPARE(copies.size(), 1);
        masking.setPresenting(true);
        masking.setRules(Core::RedactionRules::standard());
        QCOMPARE(screen.size(), 2);
    }

private:
    const QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestMasking)
#include "tst_masking.moc"
