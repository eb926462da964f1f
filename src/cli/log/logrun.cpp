// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/log/logrun.h"

#include <QFileInfo>

#include <algorithm>
#include <cstdio>

namespace Cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// What a history keeps is on disk within a tenth of a second.
constexpr auto betweenLooks = 200ms;
constexpr auto answerPatience = 5s;

} // namespace

LogRun::LogRun(const LogOptions &options)
    : m_options(options)
    , m_owners(ControlChoice::make(options.of))
    , m_writer(options.json)
{
    connect(&m_owners, &ControlOwners::found, this, &LogRun::open);
    connect(&m_again, &QTimer::timeout, this, &LogRun::lookAgain);
    m_patience.setSingleShot(true);
    m_patience.setInterval(answerPatience);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { fail(u"A program that has servers does not answer."_s); });
}

LogRun::~LogRun() = default;

void LogRun::start()
{
    // A file that was named is all that is wanted.
    if (m_options.history.isFileNamed())
        QMetaObject::invokeMethod(this, &LogRun::open, Qt::QueuedConnection);
    else
        m_owners.find();
}

// False: it could not be.
bool LogRun::openKept()
{
    const QString file = m_options.history.file();
    const bool hasWindow = std::ranges::find(m_owners.owners(), u"window"_s, &ControlOwner::role)
        != m_owners.owners().end();
    if (m_owners.isChosen() && !hasWindow && !m_options.history.isFileNamed())
        return true;
    if (!QFileInfo::exists(file) && !m_owners.owners().empty())
        return true;
    auto view = HistoryView::open(file);
    if (view)
        m_kept = std::move(*view);
    else
        fail(view.error());
    return m_kept != nullptr;
}

// What is kept is read from the file, with the numbers of its rows.
std::vector<LiveTraffic::Source> LogRun::sources() const
{
    std::vector<LiveTraffic::Source> sources;
    for (const ControlOwner &owner : m_owners.owners()) {
        if (owner.role != u"window"_s || !m_kept) {
            sources.push_back({owner});
            continue;
        }
        for (const QJsonValue &server : owner.servers) {
            if (!server["keepsTraffic"_L1].toBool(true))
                sources.push_back({owner, server["id"_L1].toString()});
        }
    }
    return sources;
}

QStringList LogRun::serverNames() const
{
    QStringList names = m_kept ? m_kept->serverNames() : QStringList();
    for (const ControlOwner &owner : m_owners.owners()) {
        for (const QJsonValue &server : owner.servers)
            names << server["name"_L1].toString();
    }
    return names;
}

void LogRun::open()
{
    for (const QString &fault : m_owners.faults())
        std::fprintf(stderr, "portside: %s\n", qPrintable(fault));
    if (m_owners.isChosen() && m_owners.owners().empty() && !m_options.history.isFileNamed()) {
        fail(m_owners.nobody());
        return;
    }
    if (!openKept())
        return;
    const auto filter = m_options.history.filter(serverNames());
    if (!filter) {
        fail(filter.error(), WrongUsage);
        return;
    }
    m_filter = *filter;
    m_live = std::make_unique<LiveTraffic>(
        sources(), LiveTraffic::Options {.filter = m_filter.text(), .hasOld = true});
    connect(m_live.get(), &LiveTraffic::found, this, &LogRun::collect);
    connect(m_live.get(), &LiveTraffic::upToDate, this, &LogRun::writeOld);
    connect(m_live.get(), &LiveTraffic::refused, this, [this](const QString &why) { fail(why); });
    connect(m_live.get(), &LiveTraffic::skipped, this, [this](qint64 exchanges) {
        if (m_isFollowing)
            m_writer.writeSkipped(exchanges);
    });
    connect(m_live.get(), &LiveTraffic::ended, this, &LogRun::endIfOver);
    m_patience.start();
    m_live->start();
}

void LogRun::collect(const QString &server, const Core::ExchangeRecord &record)
{
    if (m_isOver)
        return;
    if (m_isFollowing) {
        writeLine({server, record});
        m_writer.flush();
        endIfOver();
        return;
    }
    m_collected.push_back({server, record});
    m_patience.start();
}

void LogRun::writeOld()
{
    if (m_isOver)
        return;
    m_patience.stop();
    // Those of several programs come one after the other.
    std::ranges::stable_sort(m_collected, {},
                             [](const LogLine &line) { return line.record.started; });
    if (const auto done = writeKept(m_options.limit); !done) {
        fail(done.error());
        return;
    }
    for (const LogLine &line : m_collected)
        writeLine(line);
    m_collected.clear();
    for (const LogLine &line : m_newest)
        m_writer.write(line);
    m_newest.clear();
    m_writer.flush();
    m_isFollowing = true;
    if (m_options.follow && !m_writer.isClosed())
        goOn();
    else if (!std::exchange(m_isOver, true))
        emit finished({});
}

void LogRun::goOn()
{
    if (m_kept)
        m_again.start(betweenLooks);
    endIfOver();
}

// The rows that came since the last time, and between them what is older of the collected ones.
Core::Result<> LogRun::writeKept(qint64 limit)
{
    if (!m_kept)
        return {};
    const auto rows = m_kept->find(m_filter, m_lastRow, limit);
    if (!rows)
        return Core::failure(rows.error());
    for (const qint64 id : *rows) {
        m_lastRow = id;
        const auto row = m_kept->row(id, false);
        if (!row)
            continue;
        while (!m_collected.empty() && m_collected.front().record.started < row->record.started) {
            writeLine(m_collected.front());
            m_collected.pop_front();
        }
        writeLine({row->server.name, row->record, id});
    }
    return {};
}

void LogRun::writeLine(const LogLine &line)
{
    if (m_options.limit == 0 || m_isFollowing) {
        m_writer.write(line);
        return;
    }
    m_newest.push_back(line);
    if (qint64(m_newest.size()) > m_options.limit)
        m_newest.pop_front();
}

void LogRun::lookAgain()
{
    if (const auto done = writeKept(0); !done) {
        fail(done.error());
        return;
    }
    m_writer.flush();
    endIfOver();
}

void LogRun::fail(const QString &why, ExitCode code)
{
    if (!std::exchange(m_isOver, true))
        emit finished({"portside: " + why.toUtf8(), code});
}

// Nobody reads any more, or nothing comes any more.
void LogRun::endIfOver()
{
    const bool isDry = m_isFollowing && !m_kept && m_live->isEmpty();
    if ((m_writer.isClosed() || isDry) && !std::exchange(m_isOver, true))
        emit finished({});
}

} // namespace Cli
