// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/trafficstore.h"

#include <optional>

namespace Testing {

// A history that a test waits for.
class HistoryProbe
{
public:
    explicit HistoryProbe(const QString &path, const Core::HistoryOptions &options = {});

    Core::TrafficStore &store() { return m_store; }

    // Hands records over as one batch and waits until they are on disk.
    bool keep(const QList<Core::ExchangeRecord> &records,
              const Core::RecordedServer &server
              = {QStringLiteral("s1"), QStringLiteral("site"), 1});
    bool waitFor(Core::HistoryState::Access access);
    // The rows found, newest first; nothing if the search did not come to its end.
    std::optional<QList<qint64>> find(const Core::HistorySearch &search);
    std::optional<QList<qint64>> find(const QString &filter, qint64 limit = 0);
    QList<Core::HistoryRow> load(const QList<qint64> &ids);
    std::optional<Core::HistoryRow> loadWhole(qint64 id);

private:
    QList<Core::HistoryRow> answerOf(quint64 number);

    qint64 m_committed = 0;
    Core::TrafficStore m_store;
    QHash<quint64, QList<Core::HistoryRow>> m_loaded;
};

} // namespace Testing
