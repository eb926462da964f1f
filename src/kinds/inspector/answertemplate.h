// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fake/fake.h"
#include "core/http/exchange.h"
#include "core/templates/templateengine.h"

namespace Kinds::Inspector {

// An answer whose text and fields may be templates, a plain value.
struct FilledAnswer
{
    Core::Response head;
    QByteArray content;
};

// Fills in answers. Lives in the server's thread.
class AnswerTemplate
{
public:
    static constexpr qsizetype longestContent = 1024 * 1024; // of requests, that templates see

    AnswerTemplate();
    ~AnswerTemplate();
    Q_DISABLE_COPY_MOVE(AnswerTemplate)

    static bool has(const FilledAnswer &answer);
    // body: the beginning of the request's content. Not filled in: why, as a sentence.
    Core::Result<> fill(const Core::ExchangePtr &exchange, const QByteArray &body,
                        FilledAnswer &answer);

private:
    Core::Fake m_fake;
    std::unique_ptr<Core::TemplateEngine> m_engine; // null: not needed so far
};

} // namespace Kinds::Inspector
