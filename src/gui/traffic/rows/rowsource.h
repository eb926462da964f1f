// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/trafficstore.h"
#include "core/server/server.h"

#include <QObject>
#include <QPointer>

namespace Gui {

class TrafficModel;

// Decides where the rows of a traffic list come from: the history on disk while that is kept, for
// one server or for all, else what the server still has in memory. Main thread.
class RowSource final : public QObject
{
    Q_OBJECT

public:
    explicit RowSource(TrafficModel &model);
    Q_DISABLE_COPY_MOVE(RowSource)

    void setStore(Core::TrafficStore *store); // may be null
    void setServer(Core::Server *server); // may be null; begins in any case
    void setOfAllServers(bool all);
    bool canShowAllServers() const { return m_source == Source::Stored || m_source == Source::All; }
    bool isOfAllServers() const { return m_source == Source::All; }
    // Why the list shows less than it could, empty if it does not.
    QString notice() const;
    static QString notKept(qint64 count); // so many requests were not

signals:
    void changed();
    void noticeChanged();

private:
    enum class Source : quint8 { None, Log, Stored, All };

    Source wanted() const;
    void choose(bool anew);

    TrafficModel &m_model;
    QPointer<Core::TrafficStore> m_store;
    QPointer<Core::Server> m_server;
    bool m_wantsAll = false;
    Source m_source = Source::None;
};

} // namespace Gui
