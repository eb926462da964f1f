// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/trafficmodel.h"

#include "gui/traffic/exchangetext.h"
#include "gui/traffic/trafficcolumn.h"

#include <QElapsedTimer>

#include <algorithm>

namespace Gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Core::ExchangeRecord;
using Core::TrafficLog;

namespace {

constexpr auto sliceTime = 8ms; // half a frame
constexpr int longestCell = 400; // characters; more cannot be seen and is slow to lay out
constexpr int longestTip = 2'000;

} // namespace

TrafficModel::TrafficModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_scan.setInterval(0ms);
    connect(&m_scan, &QTimer::timeout, this, &TrafficModel::scan);
}

void TrafficModel::setLog(TrafficLog *log)
{
    if (m_log)
        m_log->disconnect(this);
    beginResetModel();
    m_log = log;
    m_paused = false;
    m_copy.clear();
    m_base = 0;
    rebuild();
    endResetModel();
    if (!log)
        return;
    connect(log, &TrafficLog::aboutToTrim, this, &TrafficModel::aboutToTrim);
    connect(log, &TrafficLog::trimmedFront, this, &TrafficModel::trimmed);
    connect(log, &TrafficLog::appended, this, &TrafficModel::appended);
    connect(log, &TrafficLog::aboutToClear, this, [this] { beginResetModel(); });
    connect(log, &TrafficLog::cleared, this, &TrafficModel::cleared);
    connect(log, &QObject::destroyed, this, [this] { setLog(nullptr); });
}

void TrafficModel::setFilter(Core::TrafficFilter filter)
{
    beginResetModel();
    m_filter = std::move(filter);
    rebuild();
    endResetModel();
}

void TrafficModel::setPaused(bool paused)
{
    if (paused == m_paused || !m_log)
        return;
    if (paused) {
        // Records share their contents, so that the copy is small.
        for (int row = 0; row < m_log->size(); ++row)
            m_copy.push_back(m_log->at(row));
        m_totalAtPause = m_log->total();
        m_paused = true;
        return;
    }
    beginResetModel();
    m_paused = false;
    m_copy.clear();
    m_base = 0;
    rebuild();
    endResetModel();
}

qint64 TrafficModel::newWhilePaused() const
{
    return m_paused && m_log ? m_log->total() - m_totalAtPause : 0;
}

void TrafficModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const ExchangeRecord &TrafficModel::source(qint64 place) const
{
    return m_paused ? m_copy[size_t(place - m_base)] : m_log->at(int(place - m_base));
}

int TrafficModel::sourceSize() const
{
    return m_paused ? int(m_copy.size()) : m_log ? m_log->size() : 0;
}

// Between beginResetModel and endResetModel. The first slice is there at once: mostly it is all.
void TrafficModel::rebuild()
{
    m_scanned = m_base + sourceSize();
    m_rows = nextSlice();
    if (m_scanned > m_base)
        m_scan.start();
    else
        m_scan.stop();
}

std::deque<qint64> TrafficModel::nextSlice()
{
    std::deque<qint64> found;
    QElapsedTimer timer;
    timer.start();
    while (m_scanned > m_base && std::chrono::nanoseconds(timer.nsecsElapsed()) < sliceTime) {
        for (int i = 0; i < 64 && m_scanned > m_base; ++i) {
            if (m_filter.matches(source(--m_scanned)))
                found.push_front(m_scanned);
        }
    }
    return found;
}

void TrafficModel::scan()
{
    const std::deque<qint64> found = nextSlice();
    if (m_scanned <= m_base)
        m_scan.stop();
    if (found.empty())
        return;
    beginInsertRows({}, 0, int(found.size()) - 1);
    m_rows.insert(m_rows.begin(), found.begin(), found.end());
    endInsertRows();
}

void TrafficModel::aboutToTrim(int count)
{
    if (m_paused)
        return;
    m_leaving = int(std::ranges::lower_bound(m_rows, m_base + count) - m_rows.begin());
    if (m_leaving == 0)
        return;
    emit aboutToRemoveOldest(m_leaving);
    beginRemoveRows({}, 0, m_leaving - 1);
}

void TrafficModel::trimmed(int count)
{
    if (m_paused)
        return;
    m_base += count;
    m_scanned = std::max(m_scanned, m_base);
    if (m_leaving == 0)
        return;
    m_rows.erase(m_rows.begin(), m_rows.begin() + m_leaving);
    m_leaving = 0;
    endRemoveRows();
}

void TrafficModel::appended(int first, int last)
{
    if (m_paused)
        return;
    std::vector<qint64> found;
    for (int row = first; row <= last; ++row) {
        if (m_filter.matches(m_log->at(row)))
            found.push_back(m_base + row);
    }
    if (found.empty())
        return;
    const int rows = rowCount();
    beginInsertRows({}, rows, rows + int(found.size()) - 1);
    m_rows.insert(m_rows.end(), found.begin(), found.end());
    endInsertRows();
}

void TrafficModel::cleared()
{
    m_copy.clear();
    m_totalAtPause = 0;
    m_base = 0;
    rebuild();
    endResetModel();
}

const ExchangeRecord &TrafficModel::record(int row) const
{
    return source(m_rows[size_t(row)]);
}

QString TrafficModel::rowText(int row) const
{
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells << TrafficColumn::text(Column(column), record(row));
    return cells.join(u'\t');
}

int TrafficModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TrafficModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TrafficModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ExchangeRecord &shown = record(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return TrafficColumn::text(column, shown).left(longestCell);
    case Qt::ToolTipRole:
        if (column != TargetColumn && column != NoteColumn)
            return {};
        return QString(u"<qt>"_s
                       + TrafficColumn::text(column, shown).left(longestTip).toHtmlEscaped());
    case Qt::TextAlignmentRole:
        return int(
            Qt::AlignVCenter
            | (column == SizeColumn || column == DurationColumn ? Qt::AlignRight : Qt::AlignLeft));
    case ToneRole:
        return int(ExchangeText::tone(shown));
    case RefusedRole:
        return shown.outcome == Core::Outcome::Refused;
    default:
        return {};
    }
}

QVariant TrafficModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        return int(TrafficColumn::alignment(Column(section)));
    }
    if (role != Qt::DisplayRole)
        return {};
    return TrafficColumn::title(Column(section));
}

} // namespace Gui
