// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/answer/answerhead.h"

#include "kinds/static/staticsettings.h"

namespace Kinds::Static {

AnswerHead::AnswerHead(const StaticSettings &settings)
    : m_common({{"Cache-Control", settings.cacheControl}, {"X-Content-Type-Options", "nosniff"}})
    , m_custom(settings.headers)
{
    m_common.append("Cross-Origin-Resource-Policy", settings.cors ? "cross-origin" : "same-origin");
    if (settings.cors)
        m_common.append("Access-Control-Allow-Origin", "*");
    if (settings.isolation) {
        m_common.append("Cross-Origin-Opener-Policy", "same-origin");
        m_common.append("Cross-Origin-Embedder-Policy", "require-corp");
    }
}

Core::Response AnswerHead::make(int status, Core::Headers own) const
{
    constexpr qsizetype serverFields = 4; // Date and the like are added later
    own.reserve(own.size() + m_common.size() + m_custom.size() + serverFields,
                own.text().size() + m_common.text().size() + m_custom.text().size()
                    + 40 * serverFields);
    for (const Core::HeaderField field : m_common) {
        if (!own.contains(field.name))
            own.append(field.name, field.value);
    }
    if (!m_custom.isEmpty()) {
        for (const Core::HeaderField field : m_custom)
            own.remove(field.name);
        for (const Core::HeaderField field : m_custom)
            own.append(field.name, field.value);
    }
    return {status, std::move(own)};
}

Core::Response AnswerHead::makePage(int status, const QByteArray &securityPolicy) const
{
    return make(status,
                {{"Content-Type", "text/html; charset=utf-8"},
                 {"Content-Security-Policy", securityPolicy},
                 {"Referrer-Policy", "same-origin"}});
}

} // namespace Kinds::Static
