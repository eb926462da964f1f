// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace Gui {

class Actions;

// All keys of the window at a glance; main thread.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const Actions &actions, QWidget *parent);
    Q_DISABLE_COPY_MOVE(ShortcutsDialog)
};

} // namespace Gui
