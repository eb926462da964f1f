// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/instance/instancemessage.h"

#include <QLocalServer>
#include <QObject>

#include <chrono>

namespace Core {

// The end of the local socket that the first instance holds: takes messages of later ones and
// answers them. Lives in the main thread.
class InstanceOwner final : public QObject
{
    Q_OBJECT

public:
    // lockFile: whoever replaces or removes the socket holds it.
    InstanceOwner(QString path, QString lockFile, std::chrono::milliseconds patience);
    ~InstanceOwner() override;
    Q_DISABLE_COPY_MOVE(InstanceOwner)

    // Replaces what stands at the path: only for one who knows that nobody answers there.
    bool listen();
    QString errorString() const { return m_server.errorString(); }

signals:
    void received(const Core::InstanceMessage &message);

private:
    void take(QLocalSocket *socket);
    void read(QLocalSocket *socket);

    const QString m_path;
    const QString m_lockFile;
    const std::chrono::milliseconds m_patience;
    QLocalServer m_server;
};

} // namespace Core
