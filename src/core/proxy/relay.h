// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"
#include "core/proxy/head/requesthead.h"
#include "core/proxy/upstream/upstreamfailure.h"
#include "core/proxy/upstream/upstreamuser.h"

namespace Core {

class AnswerShelf;
class HoldDesk;
class Pacer;
class UpstreamConnection;
class UpstreamPool;
class WebSocketCourse;
struct AnswerCapture;
struct HeldDecision;
struct HeldInput;

// What the exchanges of one proxy share; outlives them.
struct ProxyParts
{
    const ProxyOptions &options;
    UpstreamPool &pool;
    HoldDesk &desk;
    AnswerShelf *shelf = nullptr; // none: nothing is answered from the recording
};

// One exchange on its way to an upstream and back, in the server's thread. The exchange's callbacks
// keep it until that is over.
class Relay final : public std::enable_shared_from_this<Relay>, private UpstreamUser
{
    struct Private
    {
    };

public:
    // input: of a request that was held, else null. breaksOff: the answer, in the middle.
    static void start(const ExchangePtr &exchange, const ProxyRoute &route, const ProxyParts &parts,
                      std::unique_ptr<const HeldInput> input, bool breaksOff);
    Relay(Private, const ExchangePtr &exchange, const ProxyRoute &route, const ProxyParts &parts,
          std::unique_ptr<const HeldInput> input);
    ~Relay();
    Q_DISABLE_COPY_MOVE(Relay)

private:
    void upstreamReady() override;
    void upstreamInformed(Response head) override;
    void upstreamAnswered(UpstreamAnswer answer) override;
    void upstreamContent(QByteArrayView content) override;
    void upstreamEnded(const Headers &trailers) override;
    void upstreamDrained() override;
    void upstreamFailed(const UpstreamFailure &failure) override;

    struct HeldAnswer;

    const Request &request() const;
    bool hasBody() const;
    void listen();
    void sendInput();
    void setPace(qint64 bytesPerSecond);
    void connectUpstream();
    void receiveContent();
    void sendContent(QByteArrayView chunk);
    void endContent(const Headers &trailers);
    void endUp(const Headers &trailers);
    void endDown(const Headers &trailers = {});
    void endBoth(); // what has no end of its own
    void endLater(std::chrono::milliseconds patience);
    void upgrade(UpstreamAnswer answer);
    void leave(); // an upgraded connection, since the server stops
    void passHead(Response head, std::optional<qint64> length);
    void passDown(QByteArray content);
    void passUp(QByteArray content);
    void holdAnswer(Response head, std::optional<qint64> length);
    void holdContent(QByteArrayView content);
    void showHeld();
    void decideHeld(const HeldDecision &decision);
    bool sendsContent(const Response &head) const;
    bool recall(const UpstreamFailure &failure);
    void answerRecalled();
    void keepAnswer();
    bool isLoop() const;
    bool canRepeat() const;
    bool mayTryAgain(const UpstreamFailure &failure) const;
    void giveUp(int status, const QString &why);
    void letGo(); // of the connection

    const ExchangePtr m_exchange;
    const ProxyOptions &m_options;
    UpstreamPool &m_pool;
    HoldDesk &m_desk;
    AnswerShelf *const m_shelf;
    const std::unique_ptr<const HeldInput> m_input; // none: the client's request as it comes
    const ProxyMapping m_mapping;
    const RelayedRequest m_request;
    UpstreamConnection *m_connection = nullptr;
    std::unique_ptr<Pacer> m_up; // none: content passes at once
    std::unique_ptr<Pacer> m_down;
    std::unique_ptr<WebSocketCourse> m_webSocket; // none: it is no WebSocket
    std::unique_ptr<AnswerCapture> m_capture; // none: there is no shelf
    std::unique_ptr<HeldAnswer> m_held; // none: the answer is not held
    bool m_breaksOff = false;
    bool m_isReceiving = false; // content
    bool m_isUpgraded = false;
    bool m_hasTriedAgain = false;
};

} // namespace Core
