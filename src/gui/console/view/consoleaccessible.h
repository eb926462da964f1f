// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>

namespace Gui {

class ConsoleArea;

// A console for screen readers: a terminal whose value is the lines in sight; main thread.
class ConsoleAccessible final : public QAccessibleWidget
{
public:
    explicit ConsoleAccessible(ConsoleArea *area);

    // Makes them for all consoles from now on; again: nothing.
    static void install();

    QString text(QAccessible::Text kind) const override;

private:
    const ConsoleArea &m_area;
};

} // namespace Gui
