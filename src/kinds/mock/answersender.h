// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/files/mimetypes.h"
#include "core/files/rootfolder.h"
#include "kinds/mock/pacedanswer.h"
#include "kinds/mock/plannedroute.h"

#include <QObject>

namespace Kinds::Mock {

class LiveHub;

// Sends the responses of a mock file, late, slow and broken as they say. Lives in the server's
// thread.
class AnswerSender final : public QObject
{
    Q_OBJECT

public:
    // folder: where files of responses are. permitsOrigins: pages of origins that the server's
    // settings allow may read answers.
    AnswerSender(Core::RootFolder folder, bool permitsOrigins, QObject *parent = nullptr);
    ~AnswerSender() override;
    Q_DISABLE_COPY_MOVE(AnswerSender)

    // For answers that go on.
    void setHub(LiveHub *hub) { m_hub = hub; }
    // What is made already, as late as said.
    void respond(const Core::ExchangePtr &exchange, Core::Response head, QByteArray body,
                 const Core::MockDelay &delay);
    void send(const Core::ExchangePtr &exchange,
              const std::shared_ptr<const PlannedResponse> &response);

private:
    void sendNow(const Core::ExchangePtr &exchange,
                 const std::shared_ptr<const PlannedResponse> &planned);
    void sendContent(const Core::ExchangePtr &exchange, Core::Response head, Content content,
                     const PlannedResponse &response);
    // None: the exchange was answered with the reason.
    std::optional<Content> contentOf(const Core::ExchangePtr &exchange,
                                     const PlannedResponse &response, Core::Response &head);

    Core::RootFolder m_folder;
    Core::MimeTypes m_types;
    LiveHub *m_hub = nullptr;
    const bool m_permitsOrigins;
};

} // namespace Kinds::Mock
