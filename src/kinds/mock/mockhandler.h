// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/files/rootfolder.h"
#include "core/kind/handler.h"
#include "kinds/mock/mockengine.h"
#include "kinds/mock/mocksettings.h"

#include <map>

namespace Core {
class ProxyHandler;
}

namespace Kinds::Mock {

class AnswerSender;
class FileWatch;

// Answers as a mock file says, and as it says now: it is read again when it changes. Lives in the
// server's thread.
class MockHandler final : public Core::Handler
{
    Q_OBJECT

public:
    // Reads the file.
    static Core::Result<std::unique_ptr<Core::Handler>> make(MockSettings settings);
    ~MockHandler() override;
    Q_DISABLE_COPY_MOVE(MockHandler)

    void handle(const Core::ExchangePtr &exchange) override;

private:
    MockHandler(MockSettings settings, Core::RootFolder folder);

    void use(const Core::MockFile &file, std::shared_ptr<MockEngine> engine);
    void readAgain();
    void answer(const Core::ExchangePtr &exchange, const QByteArray &body, bool isBodyWhole);
    void answerOf(Resource &resource, const Core::ExchangePtr &exchange,
                  const PathSegments &segments, const QByteArray &body);
    void answerUnmatched(const Core::ExchangePtr &exchange, const RequestFacts &facts);

    const MockSettings m_settings;
    std::shared_ptr<MockEngine> m_engine;
    State m_state;
    AnswerSender *m_sender;
    FileWatch *m_watch;
    // By address; those of before, too, since requests may be under way by them.
    std::map<QString, std::unique_ptr<Core::ProxyHandler>> m_fallbacks;
    Core::ProxyHandler *m_fallback = nullptr; // none: there is none
    QString m_fallbackUrl;
    int m_reading = 0; // the last one that was begun
};

} // namespace Kinds::Mock
