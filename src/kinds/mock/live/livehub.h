// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kinds/mock/live/livesession.h"

#include <QObject>

#include <functional>
#include <vector>

namespace Kinds::Mock {

// The answers of a server that go on. Lives in the server's thread, longer than they.
class LiveHub final : public QObject
{
    Q_OBJECT

public:
    // state: what conditions of replies look at.
    explicit LiveHub(const State &state, QObject *parent = nullptr);
    ~LiveHub() override;
    Q_DISABLE_COPY_MOVE(LiveHub)

    // response: one that has a plan.
    void begin(const Core::ExchangePtr &exchange,
               const std::shared_ptr<const PlannedResponse> &response, Core::Response head);
    // Fills in a message of the mock file; none: it is not sent. body: what the client said last.
    using Fill = std::function<std::optional<Core::MockMessage>(
        const Core::MockMessage &message, const LiveSession &session, const QByteArray &body)>;
    void setFill(Fill fill) { m_fill = std::move(fill); }
    // What conditions ask beyond the message.
    using LookupFor = std::function<std::unique_ptr<const Lookup>(const LiveSession &session)>;
    void setLookup(LookupFor lookup) { m_lookup = std::move(lookup); }
    using Filter = std::function<bool(const LiveSession &session)>;
    // To how many it went.
    qsizetype broadcast(const Core::MockMessage &message, const Filter &filter);
    // To all that have the same response.
    void broadcast(const Core::MockMessage &message, const PlannedResponse &response);
    const std::vector<LiveSession *> &sessions() const { return m_sessions; }

    // --- the sessions' side ---

    std::optional<Core::MockMessage> filled(const Core::MockMessage &message,
                                            const LiveSession &session,
                                            const QByteArray &body) const;

    std::unique_ptr<const Lookup> lookupFor(const LiveSession &session) const;
    // The response's messages go to all of its sessions from now on, while there are some.
    void joinRound(const LiveSession &session);

    const State &state() const { return m_state; }
    void add(LiveSession *session) { m_sessions.push_back(session); }
    void remove(LiveSession *session) { std::erase(m_sessions, session); }

private:
    struct Round
    {
        std::shared_ptr<const PlannedResponse> response;
        qint64 turn = 0;
    };

    void runRound(const QString &title);

    const State &m_state;
    Fill m_fill;
    LookupFor m_lookup;
    QHash<QString, Round> m_rounds; // by title of the response
    std::vector<LiveSession *> m_sessions; // in the order in which they began
};

} // namespace Kinds::Mock
