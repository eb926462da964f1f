// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/process/run/keptprocess.h"

#include <QTimer>

#include <functional>

namespace Core {

// Runs a command again and again until it ends with exit code 0. Lives in the thread that made it.
class CommandProbe final : public QObject
{
    Q_OBJECT

public:
    // What it runs, asked each time: the program's port may be known later only.
    using Maker = std::function<SpawnRequest()>;

    explicit CommandProbe(Maker request, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(CommandProbe)

    void start();

signals:
    void succeeded(); // once
    void waiting(const QString &why);

private:
    const Maker m_request;
    QTimer m_pause;
    std::unique_ptr<KeptProcess> m_process;
    ExitStatus m_status;
};

} // namespace Core
