// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/trafficview.h"

#include "core/traffic/trafficfilter.h"
#include "gui/icons.h"
#include "gui/traffic/accessgrant.h"
#include "gui/traffic/exchangetext.h"
#include "gui/traffic/marks/markactions.h"
#include "gui/traffic/rows/rowchoice.h"
#include "gui/traffic/trafficdelegate.h"
#include "gui/traffic/traffickeys.h"
#include "gui/traffic/trafficmodel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

namespace Gui {

using namespace Qt::StringLiterals;

TrafficView::TrafficView(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new TrafficDelegate(this))
    , m_marks(new MarkActions(*this))
    , m_choice(new RowChoice(*this))
{
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    // Rows of one fixed height and columns that never look at their contents: a batch costs what is
    // visible of it.
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        const bool atEnd = value == verticalScrollBar()->maximum();
        if (atEnd != m_following)
            setFollowing(atEnd);
    });
}

void TrafficView::setTrafficModel(TrafficModel *model)
{
    m_model = model;
    setModel(model);
    m_choice->setModel(*model);
    connect(model, &TrafficModel::aboutToRemoveOldest, this, &TrafficView::aboutToRemoveOldest);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TrafficView::keepPlace);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_following)
            scrollToBottom();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_isPickDue)
            pickCurrent();
    });
    setColumnHidden(TrafficModel::ServerColumn, true);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    constexpr std::array<int, TrafficModel::ColumnCount> widths {5,  13, 14, 9,  30, 10,
                                                                 16, 11, 11, 18, 26};
    for (int column = 0; column < TrafficModel::ColumnCount; ++column)
        setColumnWidth(column, digit * widths[size_t(column)]);
    horizontalHeader()->setStretchLastSection(true);
}

void TrafficView::setFilter(const Core::TrafficFilter &filter)
{
    setHighlights(filter.highlights());
    m_choice->keep();
    m_model->setFilter(filter);
}

void TrafficView::setFollowing(bool following)
{
    if (following)
        scrollToBottom();
    if (following == m_following)
        return;
    m_following = following;
    emit followingChanged(following);
}

// After rows were inserted: at the end when it follows, else the same rows stay in sight.
void TrafficView::keepPlace(const QModelIndex &, int first, int last)
{
    if (m_following) {
        scrollToBottom();
        return;
    }
    executeDelayedItemsLayout(); // the scroll bar knows its new range from then on
    if (first == 0 && m_model->rowCount() > last + 1)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + last - first + 1);
}

void TrafficView::aboutToRemoveOldest(int count)
{
    // Else the current row would wander to a row that nobody picked.
    if (currentIndex().isValid() && currentIndex().row() < count)
        selectionModel()->clearCurrentIndex();
    if (!m_following)
        verticalScrollBar()->setValue(std::max(0, verticalScrollBar()->value() - count));
}

QList<int> TrafficView::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows << index.row();
    std::ranges::sort(rows);
    return rows;
}

QUrl TrafficView::urlOf(const Core::ExchangeRecord &record) const
{
    return ExchangeText::url(record, m_serverUrl);
}

void TrafficView::copyUrls()
{
    const QList<int> rows = selectedRows();
    m_model->forCopies(rows, [this, wanted = rows.size()](const QList<Core::HistoryRow> &copies) {
        QStringList urls;
        for (const Core::HistoryRow &row : copies) {
            if (const QUrl url = urlOf(row.record); url.isValid())
                urls << QString::fromLatin1(url.toEncoded());
        }
        if (!urls.isEmpty()) {
            QGuiApplication::clipboard()->setText(urls.join(u'\n'));
            emit copied(urls.join(u'\n'));
        }
        tellMissing(wanted, urls.size());
    });
}

void TrafficView::copyRows()
{
    const QList<int> rows = selectedRows();
    m_model->forCopies(rows, [this, wanted = rows.size()](const QList<Core::HistoryRow> &copies) {
        QStringList lines;
        for (const Core::HistoryRow &row : copies)
            lines << TrafficModel::rowText(row);
        if (!lines.isEmpty())
            QGuiApplication::clipboard()->setText(lines.join(u'\n'));
        tellMissing(wanted, lines.size());
    });
}

void TrafficView::tellMissing(qsizetype wanted, qsizetype copied)
{
    if (copied < wanted)
        emit told(tr("%n row(s) could not be copied: there is no URL, or it is still being read "
                     "from the disk. An export has all of them.",
                     nullptr, int(wanted - copied)));
}

void TrafficView::openInBrowser()
{
    if (!currentIndex().isValid())
        return;
    const Core::ExchangeRecord &record = m_model->record(currentIndex().row());
    const QUrl url = urlOf(record);
    if (record.request.method != "GET" || !url.isValid() || m_serverUrl.isEmpty())
        emit told(tr("Only a GET request of a server that runs can be opened in the browser."));
    else if (!QDesktopServices::openUrl(url))
        emit told(tr("No browser could be started. Copy the URL instead."));
}

void TrafficView::askForGrant()
{
    if (currentIndex().isValid())
        emit grantAsked(m_model->record(currentIndex().row()));
}

void TrafficView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index
        = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const Core::ExchangeRecord record = m_model->record(index.row());
    const QUrl url = urlOf(record);
    const bool isThere = m_model->isThere(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(IconId::Copy), tr("Copy URL"), TrafficKeys::of(TrafficKey::CopyUrl), this,
                    &TrafficView::copyUrls)
        ->setEnabled(url.isValid());
    menu->addAction(tr("Copy as text"), TrafficKeys::of(TrafficKey::CopyText), this,
                    &TrafficView::copyRows);
    if (record.request.method == "GET" && url.isValid() && !m_serverUrl.isEmpty()) {
        menu->addAction(icon(IconId::Open), tr("Open in browser"),
                        TrafficKeys::of(TrafficKey::OpenInBrowser), this,
                        &TrafficView::openInBrowser);
    }
    if (const AccessGrant grant = AccessGrant::forRecord(record); !grant.isEmpty()) {
        menu->addAction(icon(IconId::Check), grant.action(), TrafficKeys::of(TrafficKey::Allow),
                        this, [this, record] { emit grantAsked(record); });
    }
    emit menuWanted(*menu);
    if (m_model->isStored()) {
        menu->addSeparator();
        m_marks->addTo(*menu);
    }
    menu->addSeparator();
    if (isThere)
        offerFilters(*menu, record);
    menu->popup(event->reason() == QContextMenuEvent::Keyboard
                    ? viewport()->mapToGlobal(visualRect(index).bottomLeft())
                    : event->globalPos());
}

void TrafficView::offerFilters(QMenu &menu, const Core::ExchangeRecord &record)
{
    const auto offer = [&](const QString &text, const QString &term) {
        menu.addAction(icon(IconId::Filter), text, this, [this, term] { emit filterAsked(term); });
    };
    if (!record.request.target.isEmpty()) {
        const QString path = QString::fromUtf8(record.request.path());
        offer(tr("Show only this path"), Core::TrafficFilter::term(u"path"_s, path));
    }
    if (record.response.status > 0)
        offer(tr("Show only this status"), u"status:"_s + QString::number(record.response.status));
}

void TrafficView::setHighlights(const QStringList &words)
{
    m_delegate->setHighlights(words);
    viewport()->update();
}

void TrafficView::keyPressEvent(QKeyEvent *event)
{
    const QKeySequence keys(event->keyCombination());
    if (event->matches(QKeySequence::Copy))
        return copyUrls();
    if (keys == TrafficKeys::of(TrafficKey::CopyText))
        return copyRows();
    if (keys == TrafficKeys::of(TrafficKey::OpenInBrowser))
        return openInBrowser();
    if (keys == TrafficKeys::of(TrafficKey::Allow))
        return askForGrant();
    if (m_model && m_marks->handle(*event))
        return;
    if (keys == TrafficKeys::of(TrafficKey::Newest))
        return setFollowing(true);
    QTableView::keyPressEvent(event);
}

void TrafficView::focusInEvent(QFocusEvent *event)
{
    // Else a row would be current that is not selected.
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        m_choice->chooseFirst();
    QTableView::focusInEvent(event);
}

void TrafficView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_following)
        scrollToBottom();
}

void TrafficView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_isPickDue = false;
    if (current.isValid())
        pickCurrent();
}

void TrafficView::pickCurrent()
{
    const QModelIndex current = currentIndex();
    m_isPickDue = current.isValid() && !m_model->isThere(current.row());
    if (!current.isValid() || m_isPickDue)
        return;
    emit recordPicked(m_model->record(current.row()));
    emit rowPicked(m_model->historyRow(current.row()));
}

} // namespace Gui
