// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/files/rootfolder.h"
#include "core/kind/handler.h"
#include "core/kind/keptstate.h"
#include "kinds/mock/admin/adminapi.h"
#include "kinds/mock/mockengine.h"
#include "kinds/mock/mocksettings.h"
#include "kinds/mock/passing/fallback.h"
#include "kinds/mock/templates/templatefiller.h"

namespace Core {
class CallbackSender;
} // namespace Core

namespace Kinds::Mock {

class AnswerSender;
class LiveHub;
class MockSource;
class ResourceStores;
class TemplateCheck;

// Answers as a mock file says, and as it says now: it is read again when it changes. Lives in the
// server's thread.
class MockHandler final : public Core::Handler, private AdminTarget
{
    Q_OBJECT

public:
    // Reads the file.
    static Core::Result<std::unique_ptr<Core::Handler>> make(MockSettings settings);
    ~MockHandler() override;
    Q_DISABLE_COPY_MOVE(MockHandler)

    void handle(const Core::ExchangePtr &exchange) override;
    void broadcast(const QString &path, const QString &text) override;
    Core::UseCounts useCounts() const override { return m_engine->useCounts(); }
    std::shared_ptr<const Core::KeptState> keptState() const override;
    void changeState(const Core::StateChange &change) override;

private:
    MockHandler(MockSettings settings, Core::RootFolder folder, const Core::MockFile &file);

    MockEngine &engine() override { return *m_engine; }
    State &state() override { return m_state; }
    LiveHub &hub() override { return *m_hub; }
    RequestJournal &journal() override { return m_journal; }
    RouteOverlay &overlay() override;
    SnapshotShelf &snapshots() override { return m_snapshots; }
    void resourcesChanged() override;
    void overlayChanged(std::function<void(const Core::Result<> &made)> then) override;

    void use(const Core::MockFile &file, std::shared_ptr<MockEngine> engine, bool isFileNew);
    void answer(const Core::ExchangePtr &exchange, const QByteArray &body, bool isBodyWhole);
    void answerOf(const Resource &resource, const Core::ExchangePtr &exchange,
                  const PathSegments &segments, const QByteArray &body);
    void callBack(const Core::ExchangePtr &exchange, const QList<Core::MockCallback> &callbacks);
    void note(const Core::ExchangePtr &exchange, const QByteArray &body, const QString &answeredBy);
    std::optional<Core::MockMessage> fill(const Core::MockMessage &message,
                                          const LiveSession &session, const QByteArray &body);
    void noteSent(const Core::SentRequest &request);
    void answerUnmatched(const Core::ExchangePtr &exchange, const RequestFacts &facts);

    const MockSettings m_settings;
    std::shared_ptr<MockEngine> m_engine;
    State m_state;
    Core::RootFolder m_folder;
    TemplateFiller m_filler;
    AnswerSender *m_sender;
    LiveHub *m_hub;
    ResourceStores *m_stores;
    MockSource *m_source;
    Core::CallbackSender *m_callbacks;
    TemplateCheck *m_check;
    std::unique_ptr<AdminApi> m_admin; // none: it is off
    RequestJournal m_journal;
    SnapshotShelf m_snapshots;
    QList<Core::SentRequest> m_sent; // callbacks, the newest last
    Fallback m_fallback;
};

} // namespace Kinds::Mock
