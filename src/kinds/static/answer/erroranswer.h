// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"
#include "kinds/static/answer/pagetemplate.h"

#include <optional>

namespace Kinds::Static {

class AnswerHead;

// Answers with an error: a small page for browsers, a line of text for everybody else. Lives in
// the server's thread.
class ErrorAnswer
{
public:
    explicit ErrorAnswer(const AnswerHead &heads);

    // detail: a sentence; empty: what the status says. extra: fields that belong to the status.
    void send(const Core::ExchangePtr &exchange, int status, const QString &detail = {},
              const Core::Headers &extra = {});

private:
    const AnswerHead &m_heads;
    std::optional<PageTemplate> m_page; // loaded when it is needed first
};

} // namespace Kinds::Static
