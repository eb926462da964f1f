// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace Gui {

// What the program is, its version and its licence; main thread.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);
    Q_DISABLE_COPY_MOVE(AboutDialog)
};

} // namespace Gui
