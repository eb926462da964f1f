// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/detail/needsfield.h"

#include <QHash>
#include <QPointer>
#include <QUndoGroup>
#include <QWidget>

#include <memory>

namespace Core {
class Server;
class Workspace;
} // namespace Core

namespace Gui {

class KindHint;

namespace Ui {
class SettingsPane;
}

// The settings of one server: every valid change counts at once and can be undone; main thread.
class SettingsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPane(Core::Workspace &workspace, QWidget *parent = nullptr);
    ~SettingsPane() override;
    Q_DISABLE_COPY_MOVE(SettingsPane)

    void setServer(Core::Server *server);
    QUndoStack *undoStack() const { return m_undo.activeStack(); }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActions();
    void retranslate();
    void makeForm();
    bool hasNeeds() const; // the field is there
    void updateNeeds();
    void load();
    void takeEdit(const QString &key, const QVariant &before, const QVariant &after);
    void formChanged();
    void apply();
    void refreshBar();
    void refreshCertificate();
    QUndoStack *stackOf(Core::Server *server);

    Core::Workspace &m_workspace;
    std::unique_ptr<Ui::SettingsPane> m_ui;
    KindHint *m_hint;
    QPointer<Core::Server> m_server;
    NeedsField m_needs;
    QUndoGroup m_undo;
    QHash<QString, QUndoStack *> m_stacks; // by server id
    bool m_applying = false;
    bool m_loading = false;
};

} // namespace Gui
