// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/history/commandanswer.h"
#include "cli/history/historyoptions.h"
#include "cli/history/historyview.h"
#include "cli/log/livetraffic.h"
#include "cli/log/logwriter.h"

#include <QTimer>

#include <deque>

namespace Cli {

// One `portside log`: looks for what there is, writes it in its order, and goes on with what comes
// if that is wanted. Lives in the main thread.
class LogRun final : public QObject
{
    Q_OBJECT

public:
    explicit LogRun(const LogOptions &options);
    ~LogRun() override;

    void start();

signals:
    void finished(const Cli::CommandAnswer &answer);

private:
    void open();
    bool openKept();
    std::vector<LiveTraffic::Source> sources() const;
    QStringList serverNames() const;
    void collect(const QString &server, const Core::ExchangeRecord &record);
    void writeOld();
    void goOn();
    Core::Result<> writeKept(qint64 limit);
    void writeLine(const LogLine &line);
    void lookAgain();
    void fail(const QString &why, ExitCode code = RanAndFailed);
    void endIfOver();

    const LogOptions m_options;
    ControlOwners m_owners;
    LogWriter m_writer;
    Core::TrafficFilter m_filter;
    std::unique_ptr<HistoryView> m_kept; // null: there is none, or it is not asked
    std::unique_ptr<LiveTraffic> m_live;
    std::deque<LogLine> m_collected; // of memory, before they are written
    std::deque<LogLine> m_newest; // with --limit: what is written in the end
    qint64 m_lastRow = 0;
    QTimer m_again;
    QTimer m_patience; // for what is there already
    bool m_isFollowing = false;
    bool m_isOver = false;
};

} // namespace Cli
