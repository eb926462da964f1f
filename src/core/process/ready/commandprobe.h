// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/process/run/keptprocess.h"

#include <QTimer>

namespace Core {

// Runs a command again and again until it ends with exit code 0. Lives in the thread that made it.
class CommandProbe final : public QObject
{
    Q_OBJECT

public:
    explicit CommandProbe(SpawnRequest request, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(CommandProbe)

    void start();

signals:
    void succeeded(); // once
    void waiting(const QString &why);

private:
    const SpawnRequest m_request;
    QTimer m_pause;
    std::unique_ptr<KeptProcess> m_process;
    ExitStatus m_status;
};

} // namespace Core
