// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/server.h"

#include <QToolButton>

namespace Core {
class ServerList;
} // namespace Core

namespace Gui {

// Warns of running servers that others in the network can reach; hidden while there is none. Main
// thread.
class ExposureButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit ExposureButton(const Core::ServerList &servers, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ExposureButton)

    int count() const { return m_count; }

signals:
    void serverWanted(Core::Server *server);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    const Core::ServerList &m_servers;
    Core::Server *m_first = nullptr;
    int m_count = 0;
};

} // namespace Gui
