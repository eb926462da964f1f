// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

// How the keyboard goes through forms whose fields come and go. Main thread.
namespace Gui::TabOrder {

// The fields of the scroll area that this is in come in the order of their layouts, and the wheel
// scrolls the area instead of changing what happens to be below it.
void arrangeAround(QWidget *widget);
// F6 and Shift+F6 leave an editor, which takes the Tab key for itself.
void leaveByKey(QWidget *editor);

} // namespace Gui::TabOrder
