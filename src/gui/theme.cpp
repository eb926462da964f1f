// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme.h"

#include "gui/desktopscheme.h"
#include "gui/style.h"

#include <QApplication>
#include <QPalette>

namespace Gui {

namespace {

struct Colours
{
    QRgb window, base, alternate, text, quiet, faint, button, light, midlight, mid, dark, shadow;
    QRgb highlight, selection, link, tip;
};

constexpr Colours lightColours {
    .window = 0xfff3f4f6,
    .base = 0xffffffff,
    .alternate = 0xfff8f9fb,
    .text = 0xff1d232e,
    .quiet = 0xff626b7a,
    .faint = 0xffa4abb6,
    .button = 0xfff9fafb,
    .light = 0xffffffff,
    .midlight = 0xffe9ebef,
    .mid = 0xffc9ced6,
    .dark = 0xffb4bac4,
    .shadow = 0xff7c8492,
    .highlight = 0xff2a6ca5,
    .selection = 0xffd9e8f6,
    .link = 0xff1f66a3,
    .tip = 0xffffffff,
};

constexpr Colours darkColours {
    .window = 0xff22262d,
    .base = 0xff1b1e24,
    .alternate = 0xff1f2329,
    .text = 0xffe4e7ec,
    .quiet = 0xff9aa3b0,
    .faint = 0xff666e7b,
    .button = 0xff2d323b,
    .light = 0xff3a404b,
    .midlight = 0xff333943,
    .mid = 0xff181b20,
    .dark = 0xff15171b,
    .shadow = 0xff0d0e11,
    .highlight = 0xff3a80bd,
    .selection = 0xff2a4258,
    .link = 0xff7fb8ea,
    .tip = 0xff2d323b,
};

QPalette paletteOf(const Colours &c)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) {
        palette.setColor(role, QColor(colour));
    };
    set(QPalette::Window, c.window);
    set(QPalette::Base, c.base);
    set(QPalette::AlternateBase, c.alternate);
    set(QPalette::Button, c.button);
    set(QPalette::Light, c.light);
    set(QPalette::Midlight, c.midlight);
    set(QPalette::Mid, c.mid);
    set(QPalette::Dark, c.dark);
    set(QPalette::Shadow, c.shadow);
    set(QPalette::Highlight, c.highlight);
    set(QPalette::HighlightedText, 0xffffffff);
    set(QPalette::Link, c.link);
    set(QPalette::LinkVisited, c.link);
    set(QPalette::ToolTipBase, c.tip);
    set(QPalette::PlaceholderText, c.quiet);
    set(QPalette::BrightText, 0xffffffff);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, QColor(c.text));
        palette.setColor(QPalette::Disabled, role, QColor(c.faint));
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(c.mid));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(c.faint));
    return palette;
}

// Where it is soft, what is selected keeps its text colours: rows carry pills and lines, menus
// icons.
QPalette softPaletteOf(const Colours &c)
{
    QPalette palette = paletteOf(c);
    palette.setColor(QPalette::Highlight, QColor(c.selection));
    palette.setColor(QPalette::HighlightedText, QColor(c.text));
    return palette;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_desktop(std::make_unique<DesktopScheme>())
{
    connect(m_desktop.get(), &DesktopScheme::changed, this, [this] {
        if (m_choice == ThemeChoice::System)
            apply();
    });
    QApplication::setStyle(new Style);
    apply();
}

Theme::~Theme() = default;

void Theme::choose(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

bool Theme::isDark()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

QColor Theme::accent()
{
    return QGuiApplication::palette().color(QPalette::Link);
}

QColor Theme::quietText()
{
    return QGuiApplication::palette().color(QPalette::PlaceholderText);
}

void Theme::apply()
{
    const bool dark
        = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_desktop->isDark());
    const Colours &colours = dark ? darkColours : lightColours;
    QApplication::setPalette(paletteOf(colours));
    for (const char *type : {"QAbstractItemView", "QMenu", "QMenuBar"})
        QApplication::setPalette(softPaletteOf(colours), type);
}

} // namespace Gui
