// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/group/execsession.h"

#include "cli/exchangelines.h"
#include "cli/exitcode.h"
#include "cli/outputstream.h"
#include "core/visibletext.h"

#include <QProcessEnvironment>
#include <QRegularExpression>

#include <csignal>

namespace Cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto killPatience = 2s;
constexpr auto signalPatience = 5s;
constexpr auto flushPatience = 1s;

// As shells have it.
constexpr int notFoundCode = 127;
constexpr int timeoutCode = 124;
constexpr int signalCode = 128;

constexpr qint64 shownLines = 30;
constexpr int shownExchanges = 20;

// “user api” becomes USER_API.
QString variableName(const QString &serverName)
{
    static const QRegularExpression others(u"[^A-Z0-9]+"_s);
    return serverName.toUpper().replace(others, u"_"_s);
}

QString baseUrl(const Core::Server &server)
{
    return server.url().toString(QUrl::RemovePath);
}

} // namespace

ExecSession::ExecSession(ExecOptions options, const Core::KindRegistry &kinds, Reporter &reporter,
                         OutputStream &err, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_err(err)
    , m_group(m_options.group, GroupSession::OnFailure::StopAll, kinds, reporter)
{
    connect(&m_group, &GroupSession::ready, this, &ExecSession::run);
    connect(&m_group, &GroupSession::finished, this,
            [this](int code) { emit finished(m_exitCode.value_or(0) != 0 ? *m_exitCode : code); });
    connect(&m_command, &Core::KeptProcess::ended, this, &ExecSession::commandEnded);
    connect(&m_command, &Core::KeptProcess::emptied, this, &ExecSession::emptied);
    connect(&m_command, &Core::KeptProcess::notStarted, this, [this](const QString &why) {
        m_exitCode = notFoundCode;
        tell(u"portside: "_s + why);
    });
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, &ExecSession::giveUp);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_command.signal(SIGKILL); });
}

void ExecSession::tell(const QString &text)
{
    m_err.writeImportantLine(Core::visibleText(text).toUtf8());
    m_err.send();
}

void ExecSession::start()
{
    m_group.admitControl(u"exec"_s);
    m_group.start();
}

void ExecSession::run()
{
    if (m_isInterrupted)
        return;
    const Core::Result<> started = m_command.start({.arguments = m_options.words,
                                                    .folder = m_options.folder,
                                                    .environment = environment(),
                                                    .inheritsStreams = true});
    if (!started) {
        m_exitCode = notFoundCode;
        tell(u"portside: "_s + started.error());
        m_group.stop();
        return;
    }
    m_isRunning = true;
    if (m_options.timeout)
        m_timeout.start(*m_options.timeout);
}

QStringList ExecSession::environment()
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (int row = m_group.servers().size() - 1; row >= 0; --row) {
        const Core::Server &server = m_group.servers().at(row);
        const QString name = variableName(server.name());
        const QString port = QString::number(server.port());
        variables.insert(u"PORTSIDE_%1_URL"_s.arg(name), baseUrl(server));
        variables.insert(u"PORTSIDE_%1_PORT"_s.arg(name), port);
        if (row == 0) {
            variables.insert(u"PORTSIDE_URL"_s, baseUrl(server));
            variables.insert(u"PORTSIDE_PORT"_s, port);
        }
    }
    variables.remove(u"PORTSIDE_METRICS"_s); // that port is taken
    if (const QString socket = m_group.controlSocket(); !socket.isEmpty())
        variables.insert(u"PORTSIDE_CONTROL"_s, socket);
    return variables.toStringList();
}

void ExecSession::interrupt(int signalNumber)
{
    const bool isAgain = std::exchange(m_isInterrupted, true);
    m_exitCode = signalCode + signalNumber;
    if (!m_isRunning && isAgain) {
        m_group.stopNow();
    } else if (!m_isRunning) {
        m_group.stop();
    } else if (isAgain) {
        m_command.signal(SIGKILL);
        m_group.stopNow();
    } else if (signalNumber == SIGINT) {
        m_command.signal(SIGINT); // it may ask somebody what to do
    } else {
        endSoon(signalNumber, signalPatience);
    }
}

void ExecSession::endSoon(int signalNumber, std::chrono::milliseconds patience)
{
    m_command.signal(signalNumber);
    m_patience.start(patience);
}

void ExecSession::giveUp()
{
    tell(u"portside: “%1” has not ended within %2 s and is stopped."_s.arg(
        m_options.words.first(), QString::number(double(m_options.timeout->count()) / 1'000)));
    m_exitCode = timeoutCode;
    m_isInterrupted = true;
    endSoon(SIGTERM, killPatience);
}

void ExecSession::commandEnded(const Core::ExitStatus &status)
{
    m_timeout.stop();
    if (!m_isInterrupted || (!m_exitCode && !status.isSignal))
        m_exitCode = status.isSignal ? signalCode + status.number : status.number;
    else if (!status.isSignal && m_exitCode != timeoutCode)
        m_exitCode = status.number; // it knows what it made of the signal
    // What it has left behind.
    if (m_command.keeperId() != 0)
        endSoon(SIGTERM, killPatience);
}

void ExecSession::emptied()
{
    m_isRunning = false;
    m_patience.stop();
    m_timeout.stop();
    m_unflushed = m_group.servers().size();
    if (m_exitCode.value_or(0) == 0 || m_unflushed == 0) {
        end();
        return;
    }
    // What is on its way from the servers' threads belongs to their last lines.
    QTimer::singleShot(flushPatience, this, &ExecSession::end);
    for (int row = m_group.servers().size() - 1; row >= 0; --row) {
        Core::Server &server = m_group.servers().at(row);
        connect(
            &server, &Core::Server::recordsFlushed, this,
            [this] {
                if (--m_unflushed == 0)
                    end();
            },
            Qt::SingleShotConnection);
        server.flushRecords();
    }
}

void ExecSession::end()
{
    if (std::exchange(m_isOver, true))
        return;
    if (m_exitCode.value_or(0) != 0)
        showLastLines();
    if (!m_group.isStopping())
        m_group.stop();
}

// A test that failed is often understood by what its servers said last.
void ExecSession::showLastLines()
{
    using Source = Core::ConsoleSource;
    for (int row = 0; row < m_group.servers().size() && !m_options.isVerbose; ++row) {
        Core::Server &server = m_group.servers().at(row);
        QByteArrayList lines;
        const Core::ConsoleRing &console = server.console();
        for (qint64 i = std::max(console.first(), console.end() - shownLines); i < console.end();
             ++i) {
            const Core::ConsoleLine &line = console.line(i);
            if (line.source == Source::Output || line.source == Source::ErrorOutput)
                lines << line.text.toUtf8();
        }
        const Core::TrafficLog &traffic = server.traffic();
        for (int i = std::max(0, traffic.size() - shownExchanges); i < traffic.size(); ++i)
            lines << textLine(traffic.at(i), m_err.isTerminal());
        if (lines.isEmpty())
            continue;
        m_err.writeImportantLine(
            u"── %1, last lines ──"_s.arg(Core::visibleText(server.name())).toUtf8());
        for (const QByteArray &line : lines)
            m_err.writeImportantLine(line);
    }
    m_err.send();
}

} // namespace Cli
