// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/preferences.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Gui::Preferences;
using Gui::ThemeChoice;

class TestPreferences final : public QObject
{
    Q_OBJECT

private slots:
    void hasDefaults()
    {
        const Preferences preferences(file());
        QCOMPARE(preferences.theme(), ThemeChoice::System);
        QCOMPARE(preferences.language(), QString());
        QVERIFY(preferences.closeToTray());
        QVERIFY(!preferences.closeToTrayTold());
        QVERIFY(!preferences.startMinimised());
        QVERIFY(preferences.recentFolders().isEmpty());
        QVERIFY(preferences.layout(u"window"_s).isEmpty());
    }

    void remembers()
    {
        {
            Preferences preferences(file());
            preferences.setTheme(ThemeChoice::Dark);
            preferences.setLanguage(u"de"_s);
            preferences.setCloseToTray(false);
            preferences.setCloseToTrayTold();
            preferences.setStartMinimised(true);
            preferences.addRecentFolder(u"/srv/www"_s);
            preferences.setLayout(u"window"_s, "\x00\x01geometry"_ba);
        }
        const Preferences preferences(file());
        QCOMPARE(preferences.theme(), ThemeChoice::Dark);
        QCOMPARE(preferences.language(), u"de"_s);
        QVERIFY(!preferences.closeToTray());
        QVERIFY(preferences.closeToTrayTold());
        QVERIFY(preferences.startMinimised());
        QCOMPARE(preferences.recentFolders(), QStringList {u"/srv/www"_s});
        QCOMPARE(preferences.layout(u"window"_s), "\x00\x01geometry"_ba);
    }

    void remembersHowMuchIsKept()
    {
        Core::Retention wanted;
        wanted.bytes = 1'234'567;
        wanted.age = std::chrono::hours(36);
        wanted.rows = 9;
        {
            Preferences preferences(file());
            QCOMPARE(preferences.retention(), Core::Retention());
            QSignalSpy changed(&preferences, &Preferences::retentionChanged);
            preferences.setRetention(wanted);
            preferences.setRetention(wanted);
            QCOMPARE(changed.size(), 1);
        }
        QCOMPARE(Preferences(file()).retention(), wanted);
        QSettings(file(), QSettings::IniFormat).setValue(u"traffic/keptBytes"_s, u"-x"_s);
        QCOMPARE(Preferences(file()).retention().bytes, Core::Retention().bytes);
    }

    void keepsRecentFoldersFew()
    {
        Preferences preferences(file());
        QSignalSpy changed(&preferences, &Preferences::recentFoldersChanged);
        for (int i = 0; i < 15; ++i)
            preferences.addRecentFolder(u"/folder/%1"_s.arg(i));
        preferences.addRecentFolder(u"/folder/12/"_s);
        const QStringList folders = preferences.recentFolders();
        QCOMPARE(folders.size(), Preferences::maximumRecentFolders);
        QCOMPARE(folders.at(0), u"/folder/12"_s);
        QCOMPARE(folders.at(1), u"/folder/14"_s);
        QCOMPARE(folders.count(u"/folder/12"_s), 1);
        QCOMPARE(changed.count(), 16);
        preferences.clearRecentFolders();
        QVERIFY(preferences.recentFolders().isEmpty());
    }

    void tellsOnlyWhatChanged()
    {
        Preferences preferences(file());
        QSignalSpy theme(&preferences, &Preferences::themeChanged);
        preferences.setTheme(ThemeChoice::System);
        QCOMPARE(theme.count(), 0);
        preferences.setTheme(ThemeChoice::Light);
        QCOMPARE(theme.count(), 1);
    }

    void bearsADamagedFile()
    {
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("\0\xff[look\ntheme=\x01purple\n=[["_ba);
        damaged.close();
        const Preferences preferences(file());
        QCOMPARE(preferences.theme(), ThemeChoice::System);
        QVERIFY(preferences.closeToTray());
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

private:
    QString file() const { return m_folder->filePath(u"settings.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
