// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/shortcutsdialog.h"
#include "gui/traffic/traffickeys.h"
#include "gui/window/actions.h"

#include <QAction>
#include <QLabel>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using Gui::Actions;
using Gui::TrafficKey;
using Gui::TrafficKeys;

class TestShortcutsDialog final : public QObject
{
    Q_OBJECT

private slots:
    void showsTheKeysOfWindowTrafficAndDetails()
    {
        QWidget window;
        const Actions actions(&window, &window);
        const Gui::ShortcutsDialog dialog(actions, &window);
        QSet<QString> shown;
        const auto labels = dialog.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            shown << label->text();
        for (const auto &[id, action] : actions.all()) {
            if (!action->shortcut().isEmpty())
                QVERIFY2(shown.contains(action->shortcut().toString(QKeySequence::NativeText)),
                         qPrintable(action->text()));
        }
        for (int key = 0; key < TrafficKeys::count; ++key) {
            const auto traffic = TrafficKey(key);
            QVERIFY2(shown.contains(TrafficKeys::keysText(traffic)),
                     qPrintable(TrafficKeys::text(traffic)));
        }
        QVERIFY(shown.contains(u"Send again"_s));
        QVERIFY(shown.contains(u"Alt+0 to Alt+5"_s));
        QVERIFY(shown.contains(u"Ctrl+1 to Ctrl+6"_s));
    }

    void noKeyOfTheTrafficMeansSomethingElse()
    {
        QWidget window;
        const Actions actions(&window, &window);
        QSet<QKeySequence> keys;
        for (const auto &[id, action] : actions.all()) {
            if (Actions::scopeOf(id) == Actions::Scope::Window)
                keys << action->shortcut();
        }
        for (int key = 0; key < TrafficKeys::count; ++key) {
            const auto traffic = TrafficKey(key);
            if (traffic == TrafficKey::Find) // means the filter of where one is
                continue;
            QVERIFY2(!keys.contains(TrafficKeys::of(traffic)),
                     qPrintable(TrafficKeys::text(traffic)));
            keys << TrafficKeys::of(traffic);
        }
    }
};

QTEST_MAIN(TestShortcutsDialog)
#include "tst_shortcutsdialog.moc"
