// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/openexchangemodel.h"

#include "core/visibletext.h"
#include "gui/masking/masking.h"
#include "gui/widgets/format.h"

#include <algorithm>

namespace Gui {

void OpenExchangeModel::setExchanges(const QList<Core::OpenExchange> &exchanges)
{
    const bool same = std::ranges::equal(
        exchanges, m_exchanges,
        [](const Core::OpenExchange &a, const Core::OpenExchange &b) { return a.id == b.id; });
    if (same) {
        m_exchanges = exchanges;
        if (!m_exchanges.isEmpty())
            emit dataChanged(index(0, AgeColumn), index(rowCount() - 1, AgeColumn));
        return;
    }
    beginResetModel();
    m_exchanges = exchanges;
    endResetModel();
}

int OpenExchangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_exchanges.size());
}

int OpenExchangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant OpenExchangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const Core::OpenExchange &exchange = m_exchanges[index.row()];
    switch (Column(index.column())) {
    case MethodColumn:
        return Core::visibleText(exchange.method);
    case TargetColumn:
        return Core::visibleText(Masking::shownTarget(m_masking, exchange.target));
    case AgeColumn:
        return Format::age(std::chrono::floor<std::chrono::seconds>(exchange.age));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant OpenExchangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case MethodColumn:
        return tr("Method");
    case TargetColumn:
        return tr("Target");
    case AgeColumn:
        return tr("Open for");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Gui
