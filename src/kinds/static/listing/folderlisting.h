// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"
#include "kinds/static/listing/listingpage.h"

#include <QObject>

namespace Kinds::Static {

class AnswerHead;
class ErrorAnswer;
class LiveReload;
struct StaticSettings;

// Answers with the list of a folder, as HTML or JSON; reads it in the pool of threads, since a big
// one takes its time. Lives in the server's thread.
class FolderListing final : public QObject
{
    Q_OBJECT

public:
    // liveReload: none if it is off.
    FolderListing(const StaticSettings &settings, const AnswerHead &heads, ErrorAnswer &errors,
                  Core::RootFolder &root, const LiveReload *liveReload, QObject *parent);
    Q_DISABLE_COPY_MOVE(FolderListing)

    void send(const Core::ExchangePtr &exchange, const RequestPath &path,
              const Core::FileHandle &folder);

private:
    const StaticSettings &m_settings;
    const AnswerHead &m_heads;
    ErrorAnswer &m_errors;
    Core::RootFolder &m_root;
    const LiveReload *m_liveReload;
    std::shared_ptr<const PageTemplate> m_page; // loaded when it is needed first
};

} // namespace Kinds::Static
