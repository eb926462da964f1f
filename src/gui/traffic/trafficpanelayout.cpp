// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/rows/rowsource.h"
#include "gui/traffic/trafficmodel.h"
#include "gui/traffic/trafficpane.h"
#include "ui_trafficpane.h"

#include <QDataStream>
#include <QHeaderView>
#include <QResizeEvent>

// How list and detail share the room.

namespace Gui {

namespace {

// Of another one the columns are not the same.
constexpr quint32 layoutVersion = 0x504c0002;

} // namespace

QByteArray TrafficPane::saveLayout() const
{
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream << layoutVersion << m_ui->view->horizontalHeader()->saveState()
           << m_ui->splitter->saveState();
    return layout;
}

void TrafficPane::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    quint32 version = 0;
    QByteArray header;
    QByteArray splitter;
    stream >> version >> header >> splitter;
    if (version != layoutVersion)
        return;
    m_ui->view->horizontalHeader()->restoreState(header);
    m_ui->view->setColumnHidden(TrafficModel::ServerColumn, !m_source->isOfAllServers());
    m_ui->splitter->restoreState(splitter);
    m_hasOwnLayout = true;
}

// The detail stands below the list where there is height for both, else beside it.
void TrafficPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto orientation = height() < 480 && width() > height() ? Qt::Horizontal : Qt::Vertical;
    if (orientation == m_ui->splitter->orientation())
        return;
    m_ui->splitter->setOrientation(orientation);
    shareSpace();
}

// List and detail in the way of the splitter as it lies now, unless somebody has chosen.
void TrafficPane::shareSpace()
{
    if (m_hasOwnLayout)
        return;
    const QSplitter &splitter = *m_ui->splitter;
    const int all = splitter.orientation() == Qt::Horizontal ? splitter.width() : splitter.height();
    m_ui->splitter->setSizes({all * 11 / 20, all * 9 / 20});
}

} // namespace Gui
