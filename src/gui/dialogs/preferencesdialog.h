// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <memory>

namespace Gui {

namespace Ui {
class PreferencesDialog;
}

class Preferences;

// The user's choices; each counts as soon as it is made. Main thread.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(Preferences &preferences, QWidget *parent);
    ~PreferencesDialog() override;
    Q_DISABLE_COPY_MOVE(PreferencesDialog)

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fillRetention();
    void takeRetention();

    Preferences &m_preferences;
    std::unique_ptr<Ui::PreferencesDialog> m_ui;
};

} // namespace Gui
