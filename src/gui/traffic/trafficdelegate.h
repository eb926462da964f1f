// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

namespace Gui {

// Paints the rows of a TrafficModel: the user's marks, a mark and a colour for the status, quiet
// side columns, and what a filter has found; main thread.
class TrafficDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    Q_DISABLE_COPY_MOVE(TrafficDelegate)

    // Words to be marked in the texts, wherever they are and in whatever case.
    void setHighlights(const QStringList &words) { m_highlights = words; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintHighlights(QPainter &painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const;

    QStringList m_highlights;
};

} // namespace Gui
