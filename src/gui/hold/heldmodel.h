// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/breakpoint.h"

#include <QAbstractTableModel>
#include <QList>

namespace Gui {

class Masking;

// The messages that wait at a server's breakpoint, the oldest first, and how long each still does;
// main thread.
class HeldModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LeftColumn, SideColumn, MethodColumn, TargetColumn, StatusColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    Q_DISABLE_COPY_MOVE(HeldModel)

    void setMasking(const Masking *masking) { m_masking = masking; }
    void setMessages(const QList<Core::HeldMessage> &messages);
    void countDown(); // the time that is left is another one
    const Core::HeldMessage *at(int row) const; // null: there is no such row
    int rowOf(const Core::HeldMessage &message) const; // -1

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString text(const Core::HeldMessage &message, int column) const;

    QList<Core::HeldMessage> m_messages;
    const Masking *m_masking = nullptr;
};

} // namespace Gui
