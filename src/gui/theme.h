// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

class QColor;

namespace Gui {

class DesktopScheme;

enum class ThemeChoice : quint8 { System, Light, Dark };

// The look of the program: the style, its palettes, and the switch between them; main thread.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;
    Q_DISABLE_COPY_MOVE(Theme)

    // Counts at once for everything that is shown.
    void choose(ThemeChoice choice);

    // Of the palette that counts now.
    static bool isDark();
    // For figures, lines and links beside the text.
    static QColor accent();
    // For text that matters less.
    static QColor quietText();

private:
    void apply();

    std::unique_ptr<DesktopScheme> m_desktop;
    ThemeChoice m_choice = ThemeChoice::System;
};

} // namespace Gui
