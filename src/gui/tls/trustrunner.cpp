// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/tls/trustrunner.h"

namespace Gui {

using namespace Qt::StringLiterals;

TrustRunner::TrustRunner(QString asAdministrator, QObject *parent)
    : QObject(parent)
    , m_asAdministrator(std::move(asAdministrator))
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyRead, this,
            [this] { emit said(QString::fromLocal8Bit(m_process.readAll()).trimmed()); });
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        ended(status == QProcess::NormalExit && code == 0);
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // finished() follows
        emit said(
            tr("%1 cannot be started: %2.").arg(m_process.program(), m_process.errorString()));
        ended(false);
    });
}

TrustRunner::~TrustRunner()
{
    m_process.disconnect(this);
    m_process.kill();
}

void TrustRunner::addJob(const Core::TrustStep &step)
{
    if (!step.program.isEmpty())
        m_jobs.append({step.commandLine({}), step.mayFail});
}

void TrustRunner::start(const QList<Core::TrustStep> &steps)
{
    m_jobs.clear();
    m_failures = 0;
    m_isRunning = true;
    QStringList lines;
    for (const Core::TrustStep &step : steps) {
        if (step.asRoot && !step.program.isEmpty() && !m_asAdministrator.isEmpty())
            lines += step.toShell({});
    }
    if (!lines.isEmpty())
        m_jobs.append({{m_asAdministrator, u"/bin/sh"_s, u"-c"_s, lines.join(u" && "_s)}, false});
    for (const Core::TrustStep &step : steps) {
        if (!step.asRoot || m_asAdministrator.isEmpty())
            addJob(step);
    }
    next();
}

void TrustRunner::next()
{
    if (m_jobs.isEmpty()) {
        m_isRunning = false;
        emit finished(m_failures);
        return;
    }
    const QStringList &command = m_jobs.constFirst().command;
    m_process.start(command.constFirst(), command.mid(1));
}

void TrustRunner::ended(bool fine)
{
    if (!fine && !m_jobs.takeFirst().mayFail)
        ++m_failures;
    else if (fine)
        m_jobs.removeFirst();
    // Not from within the signal of the process that has just ended.
    QMetaObject::invokeMethod(this, &TrustRunner::next, Qt::QueuedConnection);
}

} // namespace Gui
