// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/process/health/healthquestion.h"

#include <QTimer>

class QTcpSocket;

namespace Core {

// Asks by one request, or by a connection alone. Lives in the thread that made it.
class HealthRequest final : public HealthQuestion
{
    Q_OBJECT

public:
    HealthRequest(HealthRule rule, QUrl address);
    ~HealthRequest() override;
    Q_DISABLE_COPY_MOVE(HealthRequest)

    void ask() override;

private:
    void onConnected();
    void onRead();
    void onError();
    void judge(int status);
    void answer(const QString &problem);

    const HealthRule m_rule;
    const QUrl m_address;
    QByteArray m_head;
    bool m_isOver = false;
    QTimer m_timeout;
    std::unique_ptr<QTcpSocket> m_socket;
};

} // namespace Core
