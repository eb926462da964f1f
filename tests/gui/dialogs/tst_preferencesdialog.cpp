// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/preferencesdialog.h"
#include "gui/settings/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPreferencesDialog final : public QObject
{
    Q_OBJECT

private slots:
    void eachChoiceCountsAtOnce()
    {
        const QTemporaryDir folder;
        Gui::Preferences preferences(folder.filePath(u"settings.ini"_s));
        Gui::PreferencesDialog dialog(preferences, nullptr);
        dialog.findChild<QComboBox *>(u"theme"_s)->setCurrentIndex(2);
        QCOMPARE(preferences.theme(), Gui::ThemeChoice::Dark);
        auto *language = dialog.findChild<QComboBox *>(u"language"_s);
        QCOMPARE(language->count(), 7);
        language->setCurrentIndex(language->findData(u"ja"_s));
        QCOMPARE(preferences.language(), u"ja"_s);
        QCOMPARE(language->currentData().toString(), u"ja"_s);
        dialog.findChild<QCheckBox *>(u"closeToTray"_s)->click();
        QVERIFY(!preferences.closeToTray());
        dialog.findChild<QCheckBox *>(u"startMinimised"_s)->click();
        QVERIFY(preferences.startMinimised());
    }

    void choosesHowMuchIsKept()
    {
        const QTemporaryDir folder;
        Gui::Preferences preferences(folder.filePath(u"settings.ini"_s));
        Core::Retention odd;
        odd.bytes = 1'500'000; // no whole megabytes
        preferences.setRetention(odd);
        Gui::PreferencesDialog dialog(preferences, nullptr);
        const auto set = [&](const QString &name, int value) {
            auto *box = dialog.findChild<QSpinBox *>(name);
            box->setValue(value);
            emit box->editingFinished();
        };
        set(u"keptDays"_s, 2);
        set(u"keptRows"_s, 1'000);
        QCOMPARE(preferences.retention().bytes, odd.bytes); // was not touched
        QCOMPARE(preferences.retention().age, std::chrono::hours(48));
        QCOMPARE(preferences.retention().rows, 1'000);
        set(u"keptSize"_s, 0);
        QCOMPARE(preferences.retention().bytes, 0);
    }

    void followsChoicesMadeElsewhere()
    {
        const QTemporaryDir folder;
        Gui::Preferences preferences(folder.filePath(u"settings.ini"_s));
        const Gui::PreferencesDialog dialog(preferences, nullptr);
        preferences.setTheme(Gui::ThemeChoice::Light);
        QCOMPARE(dialog.findChild<QComboBox *>(u"theme"_s)->currentIndex(), 1);
        preferences.setLanguage(u"fr"_s);
        QCOMPARE(dialog.findChild<QComboBox *>(u"language"_s)->currentData().toString(), u"fr"_s);
    }
};

QTEST_MAIN(TestPreferencesDialog)
#include "tst_preferencesdialog.moc"
