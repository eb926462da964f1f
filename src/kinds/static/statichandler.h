// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/handler.h"
#include "kinds/static/answer/answerhead.h"
#include "kinds/static/answer/erroranswer.h"
#include "kinds/static/files/targetfinder.h"
#include "kinds/static/staticsettings.h"
#include "kinds/static/upload/uploads.h"

namespace Kinds::Static {

class FileAnswer;
class FolderListing;
class LiveReload;

// Serves a folder: hands each request to the part that answers it. Lives in the server's thread.
class StaticHandler final : public Core::Handler
{
    Q_OBJECT

public:
    StaticHandler(StaticSettings settings, Core::RootFolder root);
    ~StaticHandler() override;
    Q_DISABLE_COPY_MOVE(StaticHandler)

    void handle(const Core::ExchangePtr &exchange) override;

private:
    void answer(const Core::ExchangePtr &exchange);
    void upload(const Core::ExchangePtr &exchange);
    void serve(const Core::ExchangePtr &exchange, const RequestPath &path);
    void sendOptions(const Core::ExchangePtr &exchange);
    void redirectToFolder(const Core::ExchangePtr &exchange, RequestPath path);
    void fail(const Core::ExchangePtr &exchange, int status);
    QByteArray allowedMethods() const;

    const StaticSettings m_settings;
    const AnswerHead m_heads;
    Core::RootFolder m_root;
    TargetFinder m_finder;
    ErrorAnswer m_errors;
    Uploads m_uploads;
    LiveReload *m_liveReload = nullptr; // none if it is off
    FileAnswer *m_files;
    FolderListing *m_listing;
};

} // namespace Kinds::Static
