// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/trafficstore.h"
#include "gui/replay/rowactions.h"

#include <QTimer>

namespace Gui {

class TrafficView;

// The actions of a traffic list: takes the rows from it, and picks the row of a request that was
// sent again as soon as it comes. Main thread.
class TrafficRowActions final : public QObject
{
    Q_OBJECT

public:
    explicit TrafficRowActions(TrafficView &view);
    ~TrafficRowActions() override;
    Q_DISABLE_COPY_MOVE(TrafficRowActions)

    void setStore(Core::TrafficStore *store); // of the rows that are on disk; may be null
    void setMasking(Masking *masking) { m_actions->setMasking(masking); }
    void setServerUrl(const QUrl &url) { m_actions->setServerUrl(url); }
    std::shared_ptr<PickedRows> pick() const; // what is selected
    void addExportsOfAll(QMenu &menu) { m_actions->addExportsOfAll(menu); }
    void retranslate() { m_actions->retranslate(); }

signals:
    void told(const QString &text); // what was done or why not, a sentence
    void picked(const Core::ExchangeRecord &record); // the current row with its contents

private:
    std::shared_ptr<PickedRows> pickAll();
    std::shared_ptr<PickedRows> pickOf(const QList<int> &rows) const;
    void pickRow(const Core::HistoryRow &row);
    void awaitRow(qint64 originalId, quint16 localPort);
    void lookForRow();

    TrafficView &m_view;
    RowActions *m_actions;
    QPointer<Core::TrafficStore> m_store;
    std::shared_ptr<PickedRows> m_current; // whose contents are on their way
    struct Awaited
    {
        qint64 originalId = 0;
        quint16 port = 0;
    };
    std::optional<Awaited> m_awaited;
    QTimer m_giveUp;
};

} // namespace Gui
