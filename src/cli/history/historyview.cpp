// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/history/historyview.h"

#include "core/history/searchrun.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Core::Result<std::unique_ptr<HistoryView>> HistoryView::open(const QString &path)
{
    if (!QFileInfo::exists(path))
        return Core::failure(u"There is no kept traffic in “%1”; the window keeps it."_s.arg(
            QDir::toNativeSeparators(path)));
    std::unique_ptr<HistoryView> view(new HistoryView);
    if (const auto opened = view->m_database.open(path, Core::HistoryDatabase::Access::Read);
        !opened)
        return Core::failure(opened.error().message);
    view->m_reader = std::make_unique<Core::RowReader>(view->m_database);
    view->m_hasTextIndex = view->m_database.hasTextSearch();
    return view;
}

Core::Result<QList<qint64>> HistoryView::find(const Core::TrafficFilter &filter, qint64 after,
                                              qint64 limit)
{
    Core::HistorySearch search;
    search.filter = filter;
    search.after = after;
    search.limit = limit;
    Core::SearchRun run(m_database, *m_reader, m_hasTextIndex, search);
    QList<qint64> rows;
    while (!run.isFinished()) {
        const auto found = run.step(1s);
        if (!found)
            return Core::failure(found.error().message);
        rows += *found;
    }
    std::ranges::reverse(rows);
    return rows;
}

QStringList HistoryView::serverNames()
{
    QStringList names;
    QSqlQuery query = m_database.prepare(u"SELECT DISTINCT name FROM servers"_s);
    if (m_database.run(query, {})) {
        while (query.next())
            names << query.value(0).toString();
    }
    return names;
}

std::optional<Core::HistoryRow> HistoryView::row(qint64 id, bool hasContents)
{
    using Needs = Core::FilterTerm::Needs;
    return m_reader->readRow(id, hasContents ? Needs::Contents : Needs::Heads);
}

} // namespace Cli
