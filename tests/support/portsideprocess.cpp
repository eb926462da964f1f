// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/portsideprocess.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QUrl>

#include <csignal>

using namespace Qt::StringLiterals;

namespace Testing {

namespace {

const QString portside = QStringLiteral(PORTSIDE_BIN_DIR "/portside");

} // namespace

PortsideProcess::PortsideProcess(const QStringList &arguments)
{
    start(portside, arguments);
}

PortsideProcess::PortsideProcess(const Shell &shell)
{
    start(u"/bin/sh"_s, {u"-c"_s, shell.command});
}

PortsideProcess::~PortsideProcess()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void PortsideProcess::start(const QString &program, const QStringList &arguments)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PORTSIDE"_s, portside);
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    m_process.setProcessEnvironment(environment);
    m_process.start(program, arguments);
    m_process.waitForStarted();
}

QByteArray PortsideProcess::readLine()
{
    const QDeadlineTimer deadline(patience);
    while (!m_process.canReadLine() && !deadline.hasExpired()) {
        if (!m_process.waitForReadyRead(int(deadline.remainingTime())))
            break;
    }
    return m_process.readLine();
}

QJsonObject PortsideProcess::readEvent(const QString &name)
{
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired()) {
        const QByteArray line = readLine();
        if (line.isEmpty())
            break;
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        if (event[u"event"_s].toString() == name)
            return event;
    }
    return {};
}

quint16 PortsideProcess::waitUntilReady()
{
    const QByteArray line = readLine().trimmed();
    const QUrl url(line.startsWith('{')
                       ? QJsonDocument::fromJson(line).object()[u"url"_s].toString()
                       : QString::fromUtf8(line));
    return quint16(qMax(0, url.port()));
}

void PortsideProcess::signal(int number) const
{
    ::kill(pid_t(m_process.processId()), number);
}

int PortsideProcess::waitUntilOver()
{
    if (m_process.state() != QProcess::NotRunning
        && !m_process.waitForFinished(int(patience.count())))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -2;
}

QByteArray PortsideProcess::standardError()
{
    return m_errors += m_process.readAllStandardError();
}

} // namespace Testing
