// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/replay/trafficrowactions.h"

#include "gui/replay/storedpick.h"
#include "gui/traffic/trafficmodel.h"
#include "gui/traffic/trafficview.h"

#include <QItemSelectionModel>

#include <numeric>

namespace Gui {

namespace {

// The row of a request comes shortly after its answer, at the end.
constexpr std::chrono::seconds patience {3};
constexpr int mostLookedAt = 500;

} // namespace

TrafficRowActions::TrafficRowActions(TrafficView &view)
    : QObject(&view)
    , m_view(view)
    , m_actions(new RowActions(
          view, [this] { return pick(); }, [this] { return pickAll(); }))
{
    m_giveUp.setSingleShot(true);
    m_giveUp.setInterval(patience);
    connect(&m_giveUp, &QTimer::timeout, this, [this] { m_awaited.reset(); });
    connect(&view, &TrafficView::menuWanted, this,
            [this](QMenu &menu) { m_actions->addTo(menu, int(m_view.selectedRows().size())); });
    connect(&view, &TrafficView::rowPicked, this, &TrafficRowActions::pickRow);
    connect(m_actions, &RowActions::told, this, &TrafficRowActions::told);
    connect(m_actions, &RowActions::sent, this, &TrafficRowActions::awaitRow);
    connect(view.trafficModel(), &QAbstractItemModel::rowsInserted, this,
            &TrafficRowActions::lookForRow, Qt::QueuedConnection);
    connect(view.trafficModel(), &QAbstractItemModel::dataChanged, this,
            &TrafficRowActions::lookForRow, Qt::QueuedConnection);
}

TrafficRowActions::~TrafficRowActions() = default;

void TrafficRowActions::setStore(Core::TrafficStore *store)
{
    m_store = store;
    m_current.reset();
}

std::shared_ptr<PickedRows> TrafficRowActions::pick() const
{
    const QList<int> rows = m_view.selectedRows();
    if (rows.isEmpty() && m_view.currentIndex().isValid())
        return pickOf({m_view.currentIndex().row()});
    return pickOf(rows);
}

std::shared_ptr<PickedRows> TrafficRowActions::pickAll()
{
    if (m_view.trafficModel()->isScanning()) {
        emit told(tr("The list is still being searched; export it when that has ended."));
        return nullptr;
    }
    QList<int> rows(m_view.trafficModel()->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    return pickOf(rows);
}

std::shared_ptr<PickedRows> TrafficRowActions::pickOf(const QList<int> &rows) const
{
    const TrafficModel &model = *m_view.trafficModel();
    if (m_store && model.isStored()) {
        QList<qint64> ids;
        for (const int row : rows)
            ids << model.id(row);
        return std::make_shared<StoredPick>(*m_store, std::move(ids));
    }
    QList<Core::ExchangeRecord> records;
    for (const int row : rows)
        records << model.record(row);
    return std::make_shared<PickedRecords>(std::move(records));
}

void TrafficRowActions::pickRow(const Core::HistoryRow &row)
{
    m_current.reset();
    const bool isWhole = row.requestContentKept == row.record.requestContent.size()
        && row.responseContentKept == row.record.responseContent.size();
    if (isWhole || row.id == 0 || !m_store) {
        emit picked(row.record);
        return;
    }
    m_current = std::make_shared<StoredPick>(*m_store, QList<qint64> {row.id});
    m_current->fetch(0, 1, [this, record = row.record](const auto &records) {
        emit picked(records.isEmpty() ? record : records.constFirst());
    });
}

void TrafficRowActions::awaitRow(qint64 originalId, quint16 localPort)
{
    m_awaited = Awaited {originalId, localPort};
    m_giveUp.start();
    lookForRow();
}

void TrafficRowActions::lookForRow()
{
    if (!m_awaited)
        return;
    const TrafficModel &model = *m_view.trafficModel();
    const int last = model.rowCount() - 1;
    for (int row = last; row >= 0 && row > last - mostLookedAt; --row) {
        if (model.record(row).peerPort != m_awaited->port)
            continue;
        if (m_store && model.id(row) != 0 && m_awaited->originalId != 0)
            m_store->link(model.id(row), m_awaited->originalId);
        m_awaited.reset();
        m_giveUp.stop();
        // Keys that are still held down would make it a part of the selection.
        m_view.selectionModel()->setCurrentIndex(
            model.index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_view.scrollTo(model.index(row, 0));
        return;
    }
}

} // namespace Gui
