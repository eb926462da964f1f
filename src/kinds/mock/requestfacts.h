// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/content/namevalues.h"
#include "core/http/exchange.h"
#include "core/mock/mockfile.h"
#include "kinds/mock/lookup.h"
#include "kinds/mock/routetable.h"

#include <nlohmann/json.hpp>

namespace Kinds::Mock {

// What conditions ask about one request; each part of it is taken apart when it is first asked
// for. Lives in the server's thread, no longer than what it was made of.
class RequestFacts
{
public:
    using Values = QByteArrayList;

    RequestFacts(const Core::Request &request, const QByteArray &path, const PathSegments &segments,
                 const QByteArray &body, const Lookup *lookup = nullptr);

    const Core::Request &request() const { return m_request; }
    const QByteArray &path() const { return m_path; }
    const PathSegments &segments() const { return m_segments; }
    const QByteArray &body() const { return m_body; }

    const Lookup *lookup() const { return m_lookup; } // null: templates are just texts

    // Of a route's pathRegex, made once.
    static QRegularExpression expressionOf(const Core::MockRoute &route);
    // Empty: there is none of this name.
    Values pathParameter(const Core::MockRoute &route, const QString &name) const;
    Values query(const QByteArray &name) const;
    Values header(const QByteArray &name) const { return m_request.headers.values(name); }
    Values cookie(const QByteArray &name) const;
    Values form(const QByteArray &name) const;
    // The content, or the fields of a form; null: it is neither JSON nor a form, or
    // nested too deeply.
    const nlohmann::json *json() const;

    // No condition can be trusted any more.
    void giveUp(const QString &why) const { m_whyGivenUp = why; }
    const QString &whyGivenUp() const { return m_whyGivenUp; } // empty: nobody did

private:
    QList<Core::NameValue> formFields() const;

    const Core::Request &m_request;
    const QByteArray &m_path;
    const PathSegments &m_segments;
    const QByteArray &m_body;
    const Lookup *m_lookup;
    mutable std::optional<QList<Core::NameValue>> m_query;
    mutable std::optional<QList<Core::NameValue>> m_cookies;
    mutable std::optional<QList<Core::NameValue>> m_form;
    mutable std::optional<nlohmann::json> m_json;
    mutable QString m_whyGivenUp;
};

} // namespace Kinds::Mock
