// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/boundsocket.h"
#include "core/http/exchange.h"
#include "core/http/listeneroptions.h"

#include <QList>
#include <QObject>

#include <memory>

namespace Core {

class ListenerGroup;
struct ExchangeRecord;

// One exchange that is still open, for the list of what a stop waits for.
struct OpenExchange
{
    qint64 id = 0;
    QByteArray method;
    QByteArray target;
    std::chrono::milliseconds age {0};

    bool operator==(const OpenExchange &) const = default;
};

struct ListenerCounters
{
    qint64 connections = 0; // open now
    qint64 connectionsAccepted = 0; // ever
    qint64 inFlight = 0; // exchanges open now
    qint64 bytesReceived = 0; // on the wire
    qint64 bytesSent = 0;

    bool operator==(const ListenerCounters &) const = default;
};

// Turns a bound socket into Exchanges, through QHttpServer behind a guard; made, used and deleted
// in the server's thread.
class Listener final : public QObject
{
    Q_OBJECT

public:
    using Dispatch = std::function<void(const ExchangePtr &exchange)>;
    using Recorder = std::function<void(ExchangeRecord &&record)>;

    // Listens and accepts from now on. dispatch is called with each well-formed request, recorder
    // once for each exchange when it is over, and for each request that was refused.
    // The first of a group accepts for all of them.
    Listener(std::shared_ptr<ListenerGroup> group, const ListenerOptions &options,
             Dispatch dispatch, Recorder recorder, QObject *parent = nullptr);
    // Alone.
    Listener(BoundSocket socket, const ListenerOptions &options, Dispatch dispatch,
             Recorder recorder, QObject *parent = nullptr);
    ~Listener() override; // cuts what is still open
    Q_DISABLE_COPY_MOVE(Listener)

    QHostAddress address() const;
    quint16 port() const;
    // Counts from the next request on, also on connections that are open.
    void setAccess(AccessRules access);
    ListenerCounters counters() const;
    // The oldest first, at most maximum.
    QList<OpenExchange> openExchanges(int maximum) const;

    // An open exchange as far as it has come; none: there is no such one.
    std::optional<ExchangeRecord> peek(qint64 id) const;

    // Refuses new connections, closes idle ones, lets open exchanges end within grace, then cuts
    // the rest; drained() tells how many were cut. A second call with a shorter grace shortens it.
    void drain(std::chrono::milliseconds grace);

signals:
    void drained(int aborted);
    // Out of descriptors or connections: accepting waits until some are free again.
    void acceptingPaused(const QString &why);
    void acceptingResumed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Core
