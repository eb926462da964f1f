// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollBar>
#include <QTreeWidget>

namespace Gui {

// Takes the first rows off a list that goes on at its end; what is in sight stays where it is.
inline void dropFirst(QTreeWidget &tree, int count)
{
    if (count <= 0)
        return;
    QScrollBar *bar = tree.verticalScrollBar();
    const int place = bar->value() - count; // it counts rows
    for (int row = 0; row < count; ++row)
        delete tree.takeTopLevelItem(0);
    bar->setValue(place);
}

} // namespace Gui
