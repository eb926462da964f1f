// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/live/livereporter.h"

#include "cli/outputstream.h"
#include "core/server/server.h"
#include "core/server/serverlist.h"

#include <unistd.h>

namespace Cli {

using namespace std::chrono_literals;
using State = Core::ServerState::Value;

namespace {

// How often figures and the size of the terminal are looked at.
constexpr auto period = 250ms;

ServerFigures figuresOf(const Core::Server &server)
{
    ServerFigures figures {.name = server.name(),
                           .state = server.state(),
                           .isUnhealthy = !server.unhealthyWhy().isEmpty(),
                           .byClass = server.status().byClass};
    switch (server.state()) {
    case State::Stopped:
        break;
    case State::Starting:
        figures.told = server.heldWhy();
        break;
    case State::Running:
    case State::Stopping:
        figures.told = server.url().toString();
        if (!server.rates().isEmpty())
            figures.perSecond = server.rates().last().exchanges;
        break;
    case State::Failed:
        if (server.failure())
            figures.told = server.failure()->message;
        break;
    }
    return figures;
}

} // namespace

bool LiveReporter::isPossible(const OutputStream &err)
{
    const QByteArray terminal = qgetenv("TERM");
    return err.isTerminal() && !terminal.isEmpty() && terminal != "dumb";
}

LiveReporter::LiveReporter(OutputStream &out, OutputStream &err, const TextStyle &style)
    : m_text(out, err, style)
    , m_block(err, STDERR_FILENO)
    , m_isColoured(qEnvironmentVariableIsEmpty("NO_COLOR"))
{
    connect(&m_look, &QTimer::timeout, this, &LiveReporter::draw);
}

void LiveReporter::show(const Core::ServerList &servers)
{
    m_servers = &servers;
    connect(&servers, &Core::ServerList::serverStateChanged, this, &LiveReporter::draw);
    connect(&servers, &QObject::destroyed, this, [this] { m_servers = nullptr; });
    m_look.start(period);
    draw();
}

void LiveReporter::draw()
{
    if (!m_servers || !m_block.isOurs())
        return;
    QList<ServerFigures> figures;
    for (int row = 0; row < m_servers->size(); ++row)
        figures << figuresOf(m_servers->at(row));
    m_block.draw(statusLines(figures, m_block.size(), m_isColoured));
}

template<typename Report>
void LiveReporter::above(const Report &report)
{
    m_block.clear();
    report();
    draw();
}

void LiveReporter::ready(const Core::Server &server)
{
    // Its line goes to standard output, which may be the same terminal.
    m_block.clear();
    m_block.send();
    m_text.ready(server);
    draw();
}

void LiveReporter::exchanges(const Core::Server &server, const Core::ExchangeBatch &batch)
{
    above([&] { m_text.exchanges(server, batch); });
}

void LiveReporter::logged(const Core::Server &server, const Core::LogEntry &entry)
{
    above([&] { m_text.logged(server, entry); });
}

void LiveReporter::healthChanged(const Core::Server &)
{
    draw();
}

void LiveReporter::printed(const Core::Server &server, const Core::ConsoleBatch &batch)
{
    above([&] { m_text.printed(server, batch); });
}

void LiveReporter::stopping(const Core::Server &server)
{
    above([&] { m_text.stopping(server); });
}

void LiveReporter::failed(const Core::Server &server, const Core::ServerFailure &failure)
{
    above([&] { m_text.failed(server, failure); });
}

void LiveReporter::stopped(const Core::Server &server)
{
    above([&] { m_text.stopped(server); });
}

void LiveReporter::note(const QString &text)
{
    above([&] { m_text.note(text); });
}

void LiveReporter::flush(std::chrono::milliseconds limit)
{
    m_look.stop();
    m_servers = nullptr;
    m_block.clear();
    m_text.flush(limit);
}

} // namespace Cli
