// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/trafficmodel.h"

#include "core/visibletext.h"
#include "gui/masking/masking.h"
#include "gui/traffic/exchangetext.h"
#include "gui/traffic/rows/logrows.h"
#include "gui/traffic/rows/maskedrows.h"
#include "gui/traffic/rows/storedrows.h"
#include "gui/traffic/trafficcolumn.h"

namespace Gui {

using namespace Qt::StringLiterals;
using Core::ExchangeRecord;

namespace {

constexpr int longestCell = 400; // characters; more cannot be seen and is slow to lay out
constexpr int longestTip = 2'000;

} // namespace

TrafficModel::TrafficModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(std::make_unique<LogRows>(nullptr))
    , m_masked(new MaskedRows(this))
    , m_copies(new RowMasker(this))
{
    connectRows();
    connect(this, &QAbstractItemModel::modelAboutToBeReset, m_masked, &MaskedRows::clear);
    connect(m_masked, &MaskedRows::made, this, &TrafficModel::allChanged);
}

TrafficModel::~TrafficModel() = default;

void TrafficModel::setMasking(const Masking *masking)
{
    m_masking = masking;
    connect(masking, &Masking::screenChanged, this, &TrafficModel::retranslate);
}

const ExchangeRecord &TrafficModel::shown(int row) const
{
    const ExchangeRecord &whole = record(row);
    const auto rules = Masking::onScreen(m_masking);
    return rules && isThere(row) ? m_masked->of(key(row), historyRow(row), *rules) : whole;
}

void TrafficModel::setLog(Core::TrafficLog *log)
{
    m_isStored = false;
    setRows(std::make_unique<LogRows>(log), nullptr);
}

void TrafficModel::setStore(Core::TrafficStore &store, const QString &serverId)
{
    m_isStored = true;
    setRows(std::make_unique<StoredRows>(store, serverId), &store);
}

void TrafficModel::setRows(std::unique_ptr<TrafficRows> rows, Core::TrafficStore *store)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_masked->setStore(store);
    m_copies->setStore(store);
    m_paused = false;
    if (!m_filter.isEmpty())
        m_rows->setFilter(m_filter);
    connectRows();
    endResetModel();
    emit scanChanged();
}

void TrafficModel::connectRows()
{
    TrafficRows *rows = m_rows.get();
    connect(rows, &TrafficRows::aboutToReset, this, &TrafficModel::beginResetModel);
    connect(rows, &TrafficRows::wasReset, this, &TrafficModel::endResetModel);
    connect(rows, &TrafficRows::aboutToInsert, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(rows, &TrafficRows::inserted, this, &TrafficModel::endInsertRows);
    connect(rows, &TrafficRows::aboutToRemove, this, [this](int first, int last) {
        if (first == 0)
            emit aboutToRemoveOldest(last + 1);
        beginRemoveRows({}, first, last);
    });
    connect(rows, &TrafficRows::removed, this, &TrafficModel::endRemoveRows);
    connect(rows, &TrafficRows::changed, this, [this](int first, int last) {
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
    });
    connect(rows, &TrafficRows::searchChanged, this, &TrafficModel::scanChanged);
}

void TrafficModel::setFilter(Core::TrafficFilter filter)
{
    m_filter = std::move(filter);
    m_rows->setFilter(m_filter);
    emit scanChanged();
}

bool TrafficModel::isScanning() const
{
    return m_rows->isSearching();
}

double TrafficModel::scanProgress() const
{
    return m_rows->progress();
}

void TrafficModel::stopScanning()
{
    m_rows->stopSearching();
}

QString TrafficModel::scanFailure() const
{
    return m_rows->failure();
}

void TrafficModel::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    m_rows->setPaused(paused);
}

qint64 TrafficModel::newWhilePaused() const
{
    return m_rows->newWhilePaused();
}

void TrafficModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    allChanged();
}

void TrafficModel::allChanged()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const ExchangeRecord &TrafficModel::record(int row) const
{
    static const ExchangeRecord onItsWay;
    const ExchangeRecord *record = m_rows->record(row);
    return record ? *record : onItsWay;
}

bool TrafficModel::isThere(int row) const
{
    return m_rows->record(row) != nullptr;
}

qint64 TrafficModel::id(int row) const
{
    return m_rows->id(row);
}

Core::HistoryRow TrafficModel::historyRow(int row) const
{
    return m_rows->row(row);
}

qint64 TrafficModel::key(int row) const
{
    return m_rows->key(row);
}

int TrafficModel::rowOf(qint64 key) const
{
    return m_rows->indexOf(key);
}

QString TrafficModel::cellText(Column column, int row, const ExchangeRecord &record) const
{
    if (column == MarkColumn)
        return {};
    if (!isThere(row))
        return column == TargetColumn ? u"…"_s : QString();
    if (column == ServerColumn)
        return Core::visibleText(m_rows->row(row).server.name);
    return TrafficColumn::text(column, record);
}

void TrafficModel::forCopies(const QList<int> &rows, const RowMasker::Take &take)
{
    QList<Core::HistoryRow> there;
    for (const int row : rows) {
        if (isThere(row))
            there << historyRow(row);
    }
    if (const auto rules = Masking::inCopies(m_masking))
        m_copies->mask(there, *rules, take);
    else
        take(there);
}

QString TrafficModel::rowText(const Core::HistoryRow &row)
{
    QStringList cells;
    for (int column = MarkColumn + 1; column < ColumnCount; ++column)
        cells << (column == ServerColumn ? Core::visibleText(row.server.name)
                                         : TrafficColumn::text(Column(column), row.record));
    return cells.join(u'\t');
}

void TrafficModel::mark(const QList<int> &rows, const Core::MarksChange &change)
{
    m_rows->mark(rows, change);
}

void TrafficModel::remove(const QList<int> &rows)
{
    m_rows->remove(rows);
}

void TrafficModel::removeServer(const QString &serverId)
{
    m_rows->removeServer(serverId);
}

int TrafficModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows->size();
}

int TrafficModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TrafficModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(column, row, shown(row)).left(longestCell);
    case Qt::ToolTipRole: {
        if (column != TargetColumn && column != NoteColumn && column != MarkColumn)
            return {};
        const QString text = column == MarkColumn
            ? Masking::shown(m_masking, mark(row, NoteRole).toString())
            : cellText(column, row, shown(row));
        return text.isEmpty()
            ? QString()
            : QString(u"<qt>"_s + text.left(longestTip).toHtmlEscaped().replace(u'\n', u"<br>"_s));
    }
    case Qt::TextAlignmentRole:
        return int(TrafficColumn::alignment(column));
    case ToneRole:
        return int(isThere(row) ? ExchangeText::tone(record(row)) : Tone::Quiet);
    case RefusedRole:
        return record(row).outcome == Core::Outcome::Refused;
    case PinnedRole:
    case ColourRole:
    case NoteRole:
        return mark(row, role);
    default:
        return {};
    }
}

QVariant TrafficModel::mark(int row, int role) const
{
    const Core::RowMarks marks = m_rows->row(row).marks;
    return role == PinnedRole ? QVariant(marks.isPinned)
        : role == ColourRole  ? QVariant(marks.colour)
                              : QVariant(marks.note);
}

QVariant TrafficModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(TrafficColumn::alignment(Column(section)));
    if (role != Qt::DisplayRole)
        return {};
    return TrafficColumn::title(Column(section));
}

} // namespace Gui
