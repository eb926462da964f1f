// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace Core {
class Server;
class Workspace;
} // namespace Core

namespace Gui {

// Makes a mock file of an OpenAPI description, a Mockoon environment or a HAR file, and a server
// of it; says what was not taken over. Main thread; reads and writes in threads of the pool.
class MockImporter final : public QObject
{
    Q_OBJECT

public:
    MockImporter(Core::Workspace &workspace, QWidget *window);
    Q_DISABLE_COPY_MOVE(MockImporter)

    // Asks for both files.
    void ask();
    // Where the mock file is there already, edited routes stay.
    void make(const QString &source, const QString &target);

signals:
    void made(Core::Server *server);
    // In sentences; where there is no server something went wrong.
    void ended(const QString &summary, const QStringList &notes);

private:
    void askTarget(const QString &source);
    void show(const QString &summary, const QStringList &notes);
    void addServer(const QString &target);

    Core::Workspace &m_workspace;
    QWidget *m_window;
};

} // namespace Gui
