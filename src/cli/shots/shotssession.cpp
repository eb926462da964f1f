// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/shots/shotssession.h"

#include "cli/exitcode.h"
#include "cli/shots/shotlines.h"
#include "cli/textreporter.h"
#include "core/visibletext.h"

#include <QDir>

#include <unistd.h>

#include <algorithm>

namespace Cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int signalCode = 128; // as shells have it
constexpr auto readerPatience = 10s; // for the end of the lines

} // namespace

ShotsSession::ShotsSession(ShotsOptions options, const Core::KindRegistry &kinds,
                           Reporter &reporter, OutputStream &err, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_err(err)
    , m_out(STDOUT_FILENO, TextReporter::summary)
    , m_group(m_options.group, GroupSession::OnFailure::StopAll, kinds, reporter)
{
    connect(&m_group, &GroupSession::ready, this, &ShotsSession::run);
    connect(&m_group, &GroupSession::finished, this, &ShotsSession::onGroupFinished);
}

void ShotsSession::tell(const QString &text)
{
    if (text.isEmpty())
        return;
    m_err.writeImportantLine(text.toUtf8());
    m_err.send();
}

void ShotsSession::start()
{
    tell(m_options.note);
    m_group.start();
}

void ShotsSession::run()
{
    if (m_exitCode)
        return;
    for (int row = 0; row < m_group.servers().size(); ++row) {
        const Core::Server &server = m_group.servers().at(row);
        if (server.id() == m_options.serverId)
            m_options.shots.url = server.url();
    }
    if (const auto shots = Core::planShots(m_options.shots.paths)) {
        for (const Core::PlannedShot &shot : *shots)
            m_order << shot.path;
    }
    m_run = std::make_unique<Core::ShotRun>(m_options.shots);
    connect(m_run.get(), &Core::ShotRun::progressed, this, &ShotsSession::onProgressed);
    connect(m_run.get(), &Core::ShotRun::finished, this, &ShotsSession::onRunFinished);
    m_run->start();
}

void ShotsSession::onProgressed(const Core::ShotResult &result)
{
    m_results.insert(result.path, result);
    while (!m_order.isEmpty() && m_results.contains(m_order.first()))
        write(m_results.take(m_order.takeFirst()));
    m_out.send();
}

void ShotsSession::write(const Core::ShotResult &result)
{
    const QString file = shownPath(QDir(m_options.shots.folder).filePath(result.file));
    m_out.writeImportantLine(m_options.group.json ? jsonLine(result, file)
                                                  : textLine(result, file));
}

void ShotsSession::onRunFinished(const Core::ShotSummary &summary)
{
    for (const Core::ShotResult &result : summary.results) {
        if (m_order.contains(result.path))
            write(result); // those behind one that was not reached
    }
    if (m_options.group.json)
        m_out.writeImportantLine(jsonLine(summary));
    m_out.send();
    m_order.clear();
    tell(summaryText(summary));
    if (!summary.fault.isEmpty())
        tell(u"portside: "_s + Core::visibleText(summary.fault));
    if (!m_exitCode && !summary.isGood())
        m_exitCode = RanAndFailed;
    m_run.release()->deleteLater(); // it is what calls
    if (m_groupCode)
        onGroupFinished(*m_groupCode);
    else if (!m_group.isStopping())
        m_group.stop();
}

void ShotsSession::interrupt(int signalNumber)
{
    const bool isAgain = m_exitCode.has_value();
    m_exitCode = signalCode + signalNumber;
    if (m_run)
        m_run->cancel();
    if (isAgain)
        m_group.stopNow();
    else if (!m_run && !m_group.isStopping())
        m_group.stop();
}

void ShotsSession::onGroupFinished(int code)
{
    m_groupCode = code;
    if (m_run) {
        m_run->cancel(); // its server has gone
        return;
    }
    m_out.flush(readerPatience);
    emit finished(m_exitCode.value_or(0) != 0 ? *m_exitCode : code);
}

} // namespace Cli
