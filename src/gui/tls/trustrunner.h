// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tls/truststeps.h"

#include <QObject>
#include <QProcess>

namespace Gui {

// Runs the steps of a change of trust one after the other without waiting; those that need an
// administrator all at once, so that the password is asked for once. Main thread.
class TrustRunner final : public QObject
{
    Q_OBJECT

public:
    // asAdministrator: the program that asks for the password (pkexec); empty where none is needed.
    explicit TrustRunner(QString asAdministrator, QObject *parent = nullptr);
    ~TrustRunner() override; // what runs is ended
    Q_DISABLE_COPY_MOVE(TrustRunner)

    void start(const QList<Core::TrustStep> &steps);
    bool isRunning() const { return m_isRunning; }

signals:
    void said(const QString &text); // by the programs
    void finished(int failures);

private:
    struct Job
    {
        QStringList command;
        bool mayFail = false;
    };

    void addJob(const Core::TrustStep &step);
    void next();
    void ended(bool fine);

    const QString m_asAdministrator;
    QProcess m_process;
    QList<Job> m_jobs;
    QStringList m_administratorLines;
    int m_failures = 0;
    bool m_isRunning = false;
};

} // namespace Gui
