// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/console/consolering.h"
#include "core/server/serverconfig.h"
#include "core/server/serverstate.h"
#include "core/server/serverstatus.h"
#include "core/traffic/exchangerecord.h"
#include "core/traffic/trafficlog.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace Core {

class ServerHolds;

// The face of one server in the main thread; nothing it does waits for the server's own thread, but
// its destructor.
class Server final : public QObject
{
    Q_OBJECT

public:
    // kind outlives the server.
    Server(ServerConfig config, const ServerKind &kind, QObject *parent = nullptr);
    ~Server() override; // stops now and joins the thread
    Q_DISABLE_COPY_MOVE(Server)

    QString id() const;
    QString name() const;
    const ServerConfig &config() const;
    const ServerKind &kind() const;
    // Name, autostart, needs, hosts, origins, keeping of traffic and live fields count at once,
    // everything else from the next start on (needsRestart() until then).
    void setConfig(ServerConfig config);
    bool needsRestart() const;
    // Whether other machines can reach it, while it runs or once it does.
    bool isExposed() const;

    // The name of the server of this program that listens on a port, empty if there is none; for
    // the words of a failure. Set by the list.
    using PortNames = std::function<QString(quint16 port)>;
    void setPortNames(PortNames names);
    // Asked before each start, by the list: an empty text lets it go on, any other says what it
    // waits for, until proceed() or refuse(); the reason of a failure is why it must not start.
    using Gate = std::function<Result<QString>()>;
    void setGate(Gate gate);
    QString heldWhy() const; // while Starting: what it waits for before anything of it runs
    void proceed();
    void refuse(const QString &why);

    ServerState::Value state() const;
    QDateTime stateSince() const; // UTC
    bool startsAgain() const; // while Stopping: start() or restart() was called since
    quint16 port() const; // the real one, 0 unless Running or Stopping
    QUrl
    url() const; // empty unless Running or Stopping; 0.0.0.0 and :: are shown as their loopback
    const std::optional<ServerFailure> &failure() const; // set while Failed
    const ServerStatus &status() const; // of the present run, of the last one when stopped
    // While Running: why its program does not do what it should, as its health check says; empty:
    // it does, or is not checked.
    QString unhealthyWhy() const;
    const QList<RateSample> &rates() const; // one a second, the oldest first, at most the last 300
    TrafficLog &traffic();
    const QList<LogEntry> &log() const; // the last 1,000
    // The log together with what a program of the server writes.
    const ConsoleRing &console() const;
    void clearLog(); // and the console
    ServerHolds &holds(); // what waits at its breakpoint
    const ServerHolds &holds() const;
    bool showsTraffic() const; // with the settings of now; else it is only passed on
    bool takesInput() const; // there is a program that runs, starts or stops
    void sendInput(const QString &line); // to its standard input; the console shows it
    int lastAborted() const; // exchanges that the last stop had to cut
    int lastSurvivors() const; // processes of its program that the last stop could not end

    void start(); // while Stopping: as soon as it has stopped
    // Graceful within config().grace; while Stopping: takes back a start() that waits, else now.
    void stop();
    void stopNow();
    // While Stopping: the next step now, whatever follows then.
    void hurry();
    void restart(); // stops gracefully if need be, then starts

    // exchangePeeked() follows with what is known by now of one of status().open, if it is open.
    void peek(qint64 exchangeId);
    // Says this to whose connections stay open and had this path; empty: to all.
    void broadcast(const QString &path, const QString &text);
    // status().kept tells what has become of it.
    void changeState(const StateChange &change);
    // recordsFlushed() follows when all exchanges that are over by now have been recorded.
    void flushRecords();

signals:
    void stateChanged(Core::ServerState::Value state);
    void configChanged();
    void healthChanged(); // unhealthyWhy()
    void statusChanged(); // at most four times a second
    void rateSampled(); // once a second while Running
    void exchangePeeked(const Core::ExchangeRecord &record);
    void exchangesRecorded(const Core::ExchangeBatch &batch);
    void recordsFlushed();
    void logged(const Core::LogEntry &entry);
    void printed(const Core::ConsoleBatch &batch); // by the program behind it
    void logCleared();
    void consoleChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Core
