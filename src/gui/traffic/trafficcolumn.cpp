// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/trafficcolumn.h"

#include "core/visibletext.h"
#include "gui/traffic/exchangetext.h"
#include "gui/widgets/format.h"

namespace Gui {

QString TrafficColumn::title(TrafficModel::Column column)
{
    switch (column) {
    case TrafficModel::MarkColumn:
        return {};
    case TrafficModel::TimeColumn:
        return tr("Time");
    case TrafficModel::ServerColumn:
        return tr("Server");
    case TrafficModel::MethodColumn:
        return tr("Method");
    case TrafficModel::TargetColumn:
        return tr("Target");
    case TrafficModel::StatusColumn:
        return tr("Status");
    case TrafficModel::TypeColumn:
        return tr("Type");
    case TrafficModel::SizeColumn:
        return tr("Size");
    case TrafficModel::DurationColumn:
        return tr("Duration");
    case TrafficModel::ClientColumn:
        return tr("Client");
    case TrafficModel::NoteColumn:
        return tr("Answered by");
    case TrafficModel::ColumnCount:
        break;
    }
    return {};
}

QString TrafficColumn::text(TrafficModel::Column column, const Core::ExchangeRecord &record)
{
    switch (column) {
    case TrafficModel::MarkColumn:
    case TrafficModel::ServerColumn:
        return {}; // not of the record
    case TrafficModel::TimeColumn:
        return ExchangeText::time(record);
    case TrafficModel::MethodColumn:
        return Core::visibleText(record.request.method);
    case TrafficModel::TargetColumn:
        if (record.request.method.isEmpty() && record.rawHead.isEmpty())
            return tr("(no request)");
        return Core::visibleText(record.request.target);
    case TrafficModel::StatusColumn:
        return ExchangeText::status(record);
    case TrafficModel::TypeColumn:
        return ExchangeText::mediaType(record);
    case TrafficModel::SizeColumn:
        return Format::bytes(record.responseBodyBytes);
    case TrafficModel::DurationColumn:
        return Format::duration(record.duration());
    case TrafficModel::ClientColumn:
        return ExchangeText::client(record);
    case TrafficModel::NoteColumn:
        return ExchangeText::note(record);
    case TrafficModel::ColumnCount:
        break;
    }
    return {};
}

Qt::Alignment TrafficColumn::alignment(TrafficModel::Column column)
{
    const bool figure
        = column == TrafficModel::SizeColumn || column == TrafficModel::DurationColumn;
    return Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace Gui
