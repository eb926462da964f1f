// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/listener.h"

#include <QAbstractTableModel>

namespace Gui {

class Masking;

// The exchanges that a stop waits for; main thread.
class OpenExchangeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { MethodColumn, TargetColumn, AgeColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    Q_DISABLE_COPY_MOVE(OpenExchangeModel)

    void setMasking(const Masking *masking) { m_masking = masking; }
    void setExchanges(const QList<Core::OpenExchange> &exchanges);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<Core::OpenExchange> m_exchanges;
    const Masking *m_masking = nullptr;
};

} // namespace Gui
