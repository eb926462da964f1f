// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/hold/heldmodel.h"

#include "core/visibletext.h"
#include "gui/masking/masking.h"
#include "gui/widgets/format.h"

#include <algorithm>

namespace Gui {

namespace {

bool isSame(const Core::HeldMessage &a, const Core::HeldMessage &b)
{
    return a.exchangeId == b.exchangeId && a.isAnswer == b.isAnswer && a.until == b.until;
}

} // namespace

// Rows go and come one by one, so that what is selected stays so.
void HeldModel::setMessages(const QList<Core::HeldMessage> &messages)
{
    for (int row = int(m_messages.size()) - 1; row >= 0; --row) {
        const auto isThis = [&](const auto &each) { return isSame(each, m_messages[row]); };
        if (std::ranges::none_of(messages, isThis)) {
            beginRemoveRows({}, row, row);
            m_messages.removeAt(row);
            endRemoveRows();
        }
    }
    for (const Core::HeldMessage &message : messages) {
        if (rowOf(message) >= 0)
            continue;
        const int row = int(m_messages.size());
        beginInsertRows({}, row, row);
        m_messages << message;
        endInsertRows();
    }
}

void HeldModel::countDown()
{
    if (!m_messages.isEmpty())
        emit dataChanged(index(0, LeftColumn), index(int(m_messages.size()) - 1, LeftColumn));
}

const Core::HeldMessage *HeldModel::at(int row) const
{
    return row >= 0 && row < m_messages.size() ? &m_messages[row] : nullptr;
}

int HeldModel::rowOf(const Core::HeldMessage &message) const
{
    const auto found
        = std::ranges::find_if(m_messages, [&](const auto &each) { return isSame(each, message); });
    return found == m_messages.end() ? -1 : int(found - m_messages.begin());
}

int HeldModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

int HeldModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HeldModel::text(const Core::HeldMessage &message, int column) const
{
    using std::chrono::milliseconds;
    switch (Column(column)) {
    case LeftColumn: {
        const milliseconds left(QDateTime::currentDateTimeUtc().msecsTo(message.until));
        return Format::age(
            std::max(std::chrono::ceil<std::chrono::seconds>(left), std::chrono::seconds(0)));
    }
    case SideColumn:
        return message.isAnswer ? tr("Answer") : tr("Request");
    case MethodColumn:
        return Core::visibleText(message.request.method);
    case TargetColumn:
        return Core::visibleText(Masking::shownTarget(m_masking, message.request.target));
    case StatusColumn:
        return message.isAnswer ? QString::number(message.response.status) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HeldModel::data(const QModelIndex &index, int role) const
{
    const Core::HeldMessage *message = at(index.row());
    if (!message)
        return {};
    if (role == Qt::DisplayRole)
        return text(*message, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == LeftColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return {};
}

QVariant HeldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case LeftColumn:
        return tr("Goes on in");
    case SideColumn:
        return tr("Held");
    case MethodColumn:
        return tr("Method");
    case TargetColumn:
        return tr("Target");
    case StatusColumn:
        return tr("Status");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Gui
