// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <functional>

namespace Gui {

// Something that is told in the window without asking: a text and what can be done about it.
struct Note
{
    enum class Tone : quint8 { Info, Busy, Warning, Failure };

    struct Button
    {
        QString text;
        std::function<void()> run; // the note is gone before it runs
        bool keepsNote = false;
    };

    QString key; // a note takes the place of the one with the same key
    Tone tone = Tone::Info;
    QString text; // plain
    QList<Button> buttons;
    std::chrono::milliseconds lifetime {0}; // 0: until it is closed
};

} // namespace Gui
