// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/statelook.h"
#include "gui/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QMetaEnum>
#include <QTest>
#include <QTreeView>

#include <cmath>

using Gui::StateLook;
using Gui::Theme;
using Gui::ThemeChoice;

class TestTheme final : public QObject
{
    Q_OBJECT

private slots:
    void switchesWidgetsThatAreShown()
    {
        Theme theme;
        QTreeView view;
        QLineEdit edit;
        view.show();
        edit.show();
        theme.choose(ThemeChoice::Light);
        QTRY_VERIFY(edit.palette().color(QPalette::Base).lightness() > 200);
        QTRY_VERIFY(view.palette().color(QPalette::Base).lightness() > 200);
        theme.choose(ThemeChoice::Dark);
        QTRY_VERIFY(edit.palette().color(QPalette::Base).lightness() < 60);
        QTRY_VERIFY(view.palette().color(QPalette::Base).lightness() < 60);
    }

    void textIsReadable_data()
    {
        QTest::addColumn<ThemeChoice>("choice");
        QTest::newRow("light") << ThemeChoice::Light;
        QTest::newRow("dark") << ThemeChoice::Dark;
    }

    void textIsReadable()
    {
        QFETCH(ThemeChoice, choice);
        Theme theme;
        theme.choose(choice);
        const QPalette palette = QApplication::palette();
        const QColor base = palette.color(QPalette::Base);
        QVERIFY(contrast(palette.color(QPalette::Text), base) >= 7);
        QVERIFY(contrast(Theme::quietText(), base) >= 4.5);
        QVERIFY(contrast(Theme::accent(), base) >= 4.5);
        const QTreeView view;
        view.ensurePolished();
        const QColor selected = view.palette().color(QPalette::Highlight);
        QVERIFY(contrast(view.palette().color(QPalette::HighlightedText), selected) >= 7);
        const auto states = QMetaEnum::fromType<Core::ServerState::Value>();
        for (int i = 0; i < states.keyCount(); ++i) {
            const auto look = StateLook::of(Core::ServerState::Value(states.value(i)));
            QVERIFY2(contrast(look.colour, base) >= 4.5, states.key(i));
        }
    }

    void statesDifferByWordAndIcon()
    {
        const auto states = QMetaEnum::fromType<Core::ServerState::Value>();
        QStringList words;
        QList<Gui::IconId> icons;
        for (int i = 0; i < states.keyCount(); ++i) {
            const auto look = StateLook::of(Core::ServerState::Value(states.value(i)));
            QVERIFY(!words.contains(look.text));
            QVERIFY(!icons.contains(look.icon));
            words.append(look.text);
            icons.append(look.icon);
        }
    }

private:
    static double luminance(const QColor &colour)
    {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
            + 0.0722 * linear(colour.blueF());
    }

    // As WCAG 2 counts it.
    static double contrast(const QColor &one, const QColor &other)
    {
        const double a = luminance(one);
        const double b = luminance(other);
        return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
