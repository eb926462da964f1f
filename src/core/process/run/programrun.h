// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/process/output/programoutput.h"
#include "core/process/port/programplace.h"
#include "core/process/processplan.h"
#include "core/process/run/keptprocess.h"

#include <QTimer>

namespace Core {

class PortFinder;
class ProgramPort;
class ReadinessCheck;
struct Placeholders;

// One start of a program as its plan says, until no process of it is left. Lives in the server's
// thread.
class ProgramRun final : public QObject
{
    Q_OBJECT

public:
    // url: of the server in front of it. port: that was made for it; none: it picks its own.
    ProgramRun(const ProcessPlan &plan, QString url, const ProgramPort *port,
               QObject *parent = nullptr);
    ~ProgramRun() override;
    Q_DISABLE_COPY_MOVE(ProgramRun)

    Result<> start();
    void signal(int number) { m_process.signal(number); }
    void write(const QByteArray &bytes) { m_process.write(bytes); }
    // How another command is run with what this one has.
    SpawnRequest request(const QStringList &arguments) const;

    qint64 id() const { return m_id; } // of the program, 0 before started() and after ended()
    qint64 keeperId() const { return m_process.keeperId(); }
    quint16 port() const { return m_port; } // 0 while it is not known

signals:
    void started(qint64 id);
    void notStarted(const QString &why); // emptied() follows
    void waiting(const QString &why); // what for, before it is ready
    void ready(const QUrl &address);
    void overdue(); // not ready within its deadline
    void printed(const Core::ConsoleBatch &batch);
    void ended(const Core::ExitStatus &status);
    void emptied();

private:
    Placeholders placeholders() const;
    void onStarted(qint64 id);
    void onSeen(const ConsoleBatch &batch);
    void lookForPort(const ConsoleBatch &batch);
    void findPort();
    void setPlaces(const ProgramPlaces &places);
    void onReady(const QHostAddress &address, quint16 port);

    const ProcessPlan &m_plan;
    const QString m_url;
    const ProgramPort *m_programPort;
    QStringList m_ownEnvironment; // what this start needs besides the plan's
    qint64 m_id = 0;
    quint16 m_port = 0;
    bool m_saysTls = false; // and its plan does not
    QTimer m_deadline;
    ReadinessCheck *m_readiness; // none once it is ready
    std::unique_ptr<PortFinder> m_portFinder; // while it is looked for
    ProgramOutput m_output;
    KeptProcess m_process;
};

} // namespace Core
