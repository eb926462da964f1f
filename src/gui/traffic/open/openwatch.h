// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/server.h"

#include <QPointer>
#include <QTimer>

namespace Gui {

// Follows one exchange that is open until it ends, asking for what has come a few times a second;
// main thread.
class OpenWatch final : public QObject
{
    Q_OBJECT

public:
    explicit OpenWatch(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(OpenWatch)

    void follow(Core::Server &server, qint64 exchangeId);
    void stop();
    bool isFollowing() const { return m_server && m_id != 0; }

signals:
    void advanced(const Core::ExchangeRecord &record); // as far as it has come
    void ended(const Core::ExchangeRecord &record); // as it was recorded

private:
    void ask();

    QPointer<Core::Server> m_server;
    qint64 m_id = 0;
    int m_unanswered = 0; // questions since the last answer
    QTimer m_turn;
};

} // namespace Gui
