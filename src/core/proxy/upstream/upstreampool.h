// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/proxy/upstream/upstreamconnection.h"

#include <QBasicTimer>
#include <QObject>

#include <memory>
#include <span>
#include <vector>

namespace Core {

class TlsClientContext;

// The connections of one proxy to its upstreams, in the server's thread: those that are used, and
// idle ones that the next request takes.
class UpstreamPool final : public QObject
{
    Q_OBJECT

public:
    // Shorter than after how long common servers close: uvicorn and Node.js after five seconds.
    static constexpr std::chrono::seconds idleTime {4};

    struct Patience
    {
        std::chrono::milliseconds connecting {10'000};
        std::chrono::milliseconds answering {60'000}; // to the first byte; 0: no limit
    };

    // Of an idle connection. IfAlive: for a request that cannot be sent again; looking whether the
    // upstream has closed costs a call of the kernel.
    enum class Reuse : quint8 { No, IfAlive, Yes };

    explicit UpstreamPool(Patience patience, QObject *parent = nullptr);
    ~UpstreamPool() override;
    Q_DISABLE_COPY_MOVE(UpstreamPool)

    // A connection whose user is told when it is ready: at once if an idle one is there.
    UpstreamConnection *acquire(const UpstreamOrigin &origin, UpstreamUser *user, Reuse reuse);
    void setTls(std::shared_ptr<TlsClientContext> tls) { m_tls = std::move(tls); }

    // --- the connections' side ---

    std::span<char> scratch() { return m_scratch; }
    const Patience &patience() const { return m_patience; }
    TlsClientContext *tls() const { return m_tls.get(); }
    void resolve(UpstreamConnection *connection); // its host, then it connects
    void schedule(UpstreamConnection *connection); // its turn() is called from the event loop
    void keep(UpstreamConnection *connection); // for the next request
    void bury(UpstreamConnection *connection); // deleted from the event loop

protected:
    bool event(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    UpstreamConnection *idleTo(const UpstreamOrigin &origin, Reuse reuse);
    UpstreamConnection *open(const UpstreamOrigin &origin, UpstreamUser *user);
    UpstreamConnection *find(qint64 number) const;
    void post();

    const Patience m_patience;
    std::shared_ptr<TlsClientContext> m_tls;
    std::vector<char> m_scratch;
    std::vector<std::unique_ptr<UpstreamConnection>> m_connections;
    std::vector<std::unique_ptr<UpstreamConnection>> m_buried;
    std::vector<UpstreamConnection *> m_idle; // the last one is taken first
    std::vector<UpstreamConnection *> m_scheduled;
    QBasicTimer m_sweep;
    qint64 m_lastNumber = 0;
    bool m_isPosted = false;
};

} // namespace Core
