// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/serverkind.h"

#include <QList>
#include <QObject>

class QAction;

namespace Core {
class Server;
class Workspace;
} // namespace Core

namespace Gui {

// What one click makes: an action for each kind that offers something, for menus; main thread.
class QuickStarts final : public QObject
{
    Q_OBJECT

public:
    // folder: for the files that servers need; empty: one among the user's documents.
    explicit QuickStarts(Core::Workspace &workspace, QString folder = {},
                         QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(QuickStarts)

    const QList<QAction *> &actions() const { return m_actions; }
    // In the language of now.
    void retranslate();

signals:
    void made(Core::Server *server); // or found, and started
    void listening(Core::Server *server); // it waits for requests, and its URL is wanted elsewhere
    void failed(const QString &why);

private:
    void run(const Core::ServerKind &kind);
    void make(const Core::ServerKind &kind, const Core::FieldValues &values);
    void start(Core::Server &server);

    Core::Workspace &m_workspace;
    const QString m_folder;
    QList<QAction *> m_actions; // one for each of m_kinds
    QList<const Core::ServerKind *> m_kinds;
};

} // namespace Gui
