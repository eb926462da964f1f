// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockfile.h"
#include "core/traffic/exchangerecord.h"

#include <QHash>

namespace Core {

// Makes a mock file of exchanges in the order in which they happened: a route for each request that
// differs in method, path, query or content, and its answers one after the other. Any thread.
class RecordedMock
{
public:
    void add(const ExchangeRecord &record);

    int routes() const { return int(m_routes.size()); }
    // Those with the same path one after the other, the most definite first.
    MockFile file() const;
    int leftOut() const;
    // What was left out, in sentences.
    QStringList notes() const;

private:
    bool canBeMocked(const ExchangeRecord &record);

    QList<MockRoute> m_routes;
    QHash<QByteArray, qsizetype> m_places; // by what tells requests apart
    int m_unfinished = 0;
    int m_partial = 0; // contents
    int m_upgrades = 0;
    int m_notModified = 0;
    int m_heads = 0; // requests for these
    int m_oddStatuses = 0;
    int m_alike = 0; // contents that no condition is made of
};

} // namespace Core
