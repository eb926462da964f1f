// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/servers/serverview.h"

#include "core/server/serverlist.h"
#include "gui/servers/cells/ratedelegate.h"
#include "gui/servers/cells/statedelegate.h"
#include "gui/servers/cells/urldelegate.h"
#include "gui/servers/servercolumn.h"
#include "gui/servers/serverlistmodel.h"
#include "gui/theme.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QSortFilterProxyModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Gui {

ServerView::ServerView(Core::ServerList &servers, QWidget *parent)
    : QTreeView(parent)
    , m_model(new ServerListModel(servers, this))
    , m_shown(new QSortFilterProxyModel(this))
{
    m_shown->setSourceModel(m_model);
    m_shown->setSortRole(ServerListModel::SortRole);
    m_shown->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSortLocaleAware(true);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setFilterKeyColumn(-1);
    setModel(m_shown);
    setAccessibleName(tr("Servers"));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(false);
    setUpColumns();
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ServerView::selectionMoved);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ServerView::selectionMoved);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, &ServerView::updateDragging);
}

void ServerView::setUpColumns()
{
    auto *plain = new CellDelegate(this);
    setItemDelegate(plain);
    setItemDelegateForColumn(ServerColumn::State, new StateDelegate(this));
    setItemDelegateForColumn(ServerColumn::Url, new UrlDelegate(this));
    setItemDelegateForColumn(ServerColumn::Rate, new RateDelegate(this));
    auto *buttons = new RowActionsDelegate(this);
    setItemDelegateForColumn(ServerColumn::Actions, buttons);
    connect(buttons, &RowActionsDelegate::clicked, this, &ServerView::rowButtonClicked);

    header()->setSortIndicatorClearable(true);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    header()->setHighlightSections(false);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(true);
    header()->setMinimumSectionSize(48);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setFixedHeight(fontMetrics().height() + 14);
    constexpr std::array widths {124, 180, 136, 214, 170, 70, 100, 136};
    static_assert(widths.size() == size_t(ServerColumn::Count));
    for (int column = 0; column < int(widths.size()); ++column)
        setColumnWidth(column, widths[size_t(column)]);
    header()->setSectionResizeMode(ServerColumn::Url, QHeaderView::Stretch);
    header()->setSectionResizeMode(ServerColumn::Actions, QHeaderView::Fixed);
}

void ServerView::setMasking(const Masking *masking)
{
    m_model->setMasking(masking);
}

QList<Core::Server *> ServerView::selectedServers() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<Core::Server *> servers;
    for (const QModelIndex &row : std::as_const(rows))
        servers.append(ServerListModel::serverOf(row));
    return servers;
}

Core::Server *ServerView::currentServer() const
{
    return currentIndex().isValid() ? ServerListModel::serverOf(currentIndex()) : nullptr;
}

void ServerView::select(const Core::Server &server)
{
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        const QModelIndex index = m_shown->index(row, ServerColumn::Name);
        if (ServerListModel::serverOf(index) != &server)
            continue;
        selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(index);
        return;
    }
}

void ServerView::setFilter(const QString &text)
{
    m_shown->setFilterFixedString(text);
    updateDragging();
    viewport()->update();
}

bool ServerView::isInUserOrder() const
{
    return header()->sortIndicatorSection() < 0
        && m_shown->filterRegularExpression().pattern().isEmpty();
}

void ServerView::restoreUserOrder()
{
    header()->setSortIndicator(-1, Qt::AscendingOrder);
}

void ServerView::renameCurrent()
{
    if (currentIndex().isValid())
        edit(currentIndex().siblingAtColumn(ServerColumn::Name));
}

QByteArray ServerView::columns() const
{
    return header()->saveState();
}

void ServerView::restoreColumns(const QByteArray &columns)
{
    if (!columns.isEmpty())
        header()->restoreState(columns);
}

void ServerView::updateDragging()
{
    setDragEnabled(isInUserOrder());
    emit orderChanged();
}

void ServerView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Servers"));
        m_model->retranslate();
    }
}

void ServerView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_shown->rowCount() > 0 || m_model->rowCount() == 0)
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::quietText());
    painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("No server matches the filter."));
}

void ServerView::mouseMoveEvent(QMouseEvent *event)
{
    QTreeView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && index.column() == ServerColumn::Actions)
        update(index);
}

// The details below take room from the list: what they belong to stays in sight.
void ServerView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().height() < event->oldSize().height())
        scrollTo(currentIndex().siblingAtColumn(ServerColumn::State));
}

// A click beside the rows leaves what is selected, and with it the details below.
QItemSelectionModel::SelectionFlags ServerView::selectionCommand(const QModelIndex &index,
                                                                 const QEvent *event) const
{
    return index.isValid() ? QTreeView::selectionCommand(index, event)
                           : QItemSelectionModel::NoUpdate;
}

} // namespace Gui
