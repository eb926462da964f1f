// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/history/logcommand.h"

#include "cli/exchangelines.h"
#include "cli/history/historyview.h"
#include "core/workspace/stopsignals.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <unistd.h>

namespace Cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// What a history keeps is on disk within a tenth of a second.
constexpr auto lookAgain = 200ms;

class LogWriter
{
public:
    LogWriter(HistoryView &view, const Core::TrafficFilter &filter, bool json)
        : m_view(view)
        , m_filter(filter)
        , m_json(json)
        , m_coloured(::isatty(STDOUT_FILENO) == 1 && qEnvironmentVariableIsEmpty("NO_COLOR"))
    {
        (void)m_out.open(STDOUT_FILENO, QIODevice::WriteOnly);
    }

    Core::Result<> writeNew(qint64 limit = 0)
    {
        const auto rows = m_view.find(m_filter, m_last, limit);
        if (!rows)
            return Core::failure(rows.error());
        for (const qint64 id : *rows) {
            m_last = id;
            if (const auto row = m_view.row(id, false)) {
                const QByteArray line = m_json
                    ? jsonLine(row->server.name, row->record, id)
                    : QByteArray::number(id) + "  " + textLine(row->record, m_coloured);
                m_out.write(line + '\n');
            }
        }
        m_isClosed = !m_out.flush();
        return {};
    }

    bool isClosed() const { return m_isClosed; }

private:
    HistoryView &m_view;
    const Core::TrafficFilter &m_filter;
    const bool m_json;
    const bool m_coloured;
    QFile m_out;
    qint64 m_last = 0;
    bool m_isClosed = false; // nobody reads any more
};

CommandAnswer failed(const QString &why)
{
    return {"portside: " + why.toUtf8(), RanAndFailed};
}

} // namespace

CommandAnswer runLog(const LogOptions &options)
{
    const auto view = HistoryView::open(options.history.file());
    if (!view)
        return failed(view.error());
    const auto filter = options.history.filter((*view)->serverNames());
    if (!filter)
        return {"portside: " + filter.error().toUtf8(), WrongUsage};
    LogWriter writer(**view, *filter, options.json);
    if (const auto done = writer.writeNew(options.limit); !done)
        return failed(done.error());
    if (!options.follow || writer.isClosed())
        return {};

    Core::StopSignals stopSignals;
    QCoreApplication &application = *QCoreApplication::instance();
    QObject::connect(&stopSignals, &Core::StopSignals::received, &application,
                     &QCoreApplication::quit);
    CommandAnswer answer;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &application, [&] {
        const auto done = writer.writeNew();
        if (!done)
            answer = failed(done.error());
        if (!done || writer.isClosed())
            QCoreApplication::quit();
    });
    timer.start(lookAgain);
    QCoreApplication::exec();
    return answer;
}

} // namespace Cli
