// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/trafficleaders.h"

#include "core/server/serverstatus.h"
#include "core/traffic/trafficfilter.h"
#include "core/visibletext.h"
#include "gui/masking/masking.h"
#include "gui/widgets/format.h"
#include "gui/widgets/texttablemodel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownRows = 10;

QString pathTerm(const QByteArray &path)
{
    return Core::TrafficFilter::term(u"path"_s, QString::fromUtf8(path));
}

} // namespace

TrafficLeaders::TrafficLeaders(QWidget *parent)
    : QWidget(parent)
    , m_pathsTitle(new QLabel)
    , m_slowestTitle(new QLabel)
    , m_pathModel(new TextTableModel(this))
    , m_slowestModel(new TextTableModel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(20);
    m_pathView = addTable(m_pathsTitle, m_pathModel);
    m_slowestView = addTable(m_slowestTitle, m_slowestModel);
    connect(m_pathView, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit trafficWanted(pathTerm(m_paths[index.row()].path));
    });
    connect(m_slowestView, &QTableView::activated, this, [this](const QModelIndex &index) {
        const Core::SlowExchange &exchange = m_slowest[index.row()];
        const auto atLeast = std::chrono::floor<std::chrono::milliseconds>(exchange.duration);
        emit trafficWanted(pathTerm(exchange.target.left(exchange.target.indexOf('?')))
                           + u" time:>=%1ms"_s.arg(atLeast.count()));
    });
    retranslate();
    hide();
}

QTableView *TrafficLeaders::addTable(QLabel *title, TextTableModel *model)
{
    title->setTextFormat(Qt::PlainText);
    title->setForegroundRole(QPalette::PlaceholderText);
    auto *view = new QTableView;
    title->setBuddy(view);
    view->setModel(model);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setHighlightSections(false);
    view->setShowGrid(false);
    view->setTabKeyNavigation(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setFixedHeight(view->verticalHeader()->defaultSectionSize() * (shownRows + 1) + 12);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(title);
    column->addWidget(view);
    qobject_cast<QBoxLayout *>(layout())->addLayout(column, 1);
    return view;
}

void TrafficLeaders::setMasking(const Masking *masking)
{
    m_masking = masking;
    connect(masking, &Masking::screenChanged, this, &TrafficLeaders::fill);
}

QString TrafficLeaders::shown(const QByteArray &target) const
{
    const QByteArray masked = Masking::shownTarget(m_masking, target);
    return Masking::shown(m_masking, Core::visibleText(masked));
}

void TrafficLeaders::setStatus(const Core::ServerStatus &status)
{
    m_paths = status.topPaths;
    m_slowest = status.slowest;
    setVisible(!m_paths.isEmpty() || !m_slowest.isEmpty());
    fill();
}

void TrafficLeaders::fill()
{
    QList<QStringList> paths;
    for (const Core::PathFigure &figure : std::as_const(m_paths))
        paths.append({shown(figure.path), Format::count(figure.exchanges),
                      Format::count(figure.errors), Format::duration(figure.mean())});
    m_pathModel->setRows(paths);
    QList<QStringList> slowest;
    for (const Core::SlowExchange &exchange : std::as_const(m_slowest))
        slowest.append({Core::visibleText(exchange.method), shown(exchange.target),
                        exchange.status > 0 ? QString::number(exchange.status) : u"–"_s,
                        Format::duration(exchange.duration)});
    m_slowestModel->setRows(slowest);
}

void TrafficLeaders::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TrafficLeaders::retranslate()
{
    m_pathsTitle->setText(tr("Most requested paths"));
    m_slowestTitle->setText(tr("Slowest requests"));
    m_pathView->setAccessibleName(m_pathsTitle->text());
    m_slowestView->setAccessibleName(m_slowestTitle->text());
    const QString hint = tr("Enter or a double click shows them in the traffic.");
    m_pathsTitle->setToolTip(hint);
    m_slowestTitle->setToolTip(hint);
    m_pathModel->setTitles({tr("Path"), tr("Requests"), tr("Errors"), tr("Mean time")}, 1);
    m_slowestModel->setTitles({tr("Method"), tr("Target"), tr("Status"), tr("Time")}, 2);
    m_pathView->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_slowestView->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    fill();
}

} // namespace Gui
