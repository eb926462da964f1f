// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/open/openwatch.h"

namespace Gui {

using namespace std::chrono_literals;

namespace {

// Ten seconds. It may have ended in a batch that had no place for its record.
constexpr int mostUnanswered = 40;

} // namespace

OpenWatch::OpenWatch(QObject *parent)
    : QObject(parent)
{
    m_turn.setInterval(250ms);
    connect(&m_turn, &QTimer::timeout, this, &OpenWatch::ask);
}

void OpenWatch::follow(Core::Server &server, qint64 exchangeId)
{
    stop();
    m_server = &server;
    m_id = exchangeId;
    m_unanswered = 0;
    connect(&server, &Core::Server::exchangePeeked, this,
            [this](const Core::ExchangeRecord &record) {
                if (record.id != m_id)
                    return;
                m_unanswered = 0;
                emit advanced(record);
            });
    connect(&server, &Core::Server::exchangesRecorded, this,
            [this](const Core::ExchangeBatch &batch) {
                for (const Core::ExchangeRecord &record : batch.records) {
                    if (record.id != m_id)
                        continue;
                    stop();
                    emit ended(record);
                    return;
                }
            });
    m_turn.start();
    ask();
}

void OpenWatch::stop()
{
    m_turn.stop();
    m_id = 0;
    if (m_server)
        m_server->disconnect(this);
    m_server = nullptr;
}

void OpenWatch::ask()
{
    if (!m_server)
        return;
    if (m_unanswered++ >= mostUnanswered)
        stop();
    else
        m_server->peek(m_id);
}

} // namespace Gui
