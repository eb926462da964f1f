// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/passing/fallback.h"

#include "core/proxy/makeproxy.h"

namespace Kinds::Mock {

namespace {

QList<Core::HeaderRule> rulesOf(const Core::Headers &fields)
{
    QList<Core::HeaderRule> rules;
    for (const Core::HeaderField field : fields)
        rules += Core::HeaderRule {Core::HeaderRule::Action::Set, field.name.toByteArray(),
                                   field.value.toByteArray()};
    return rules;
}

// The same text for the same changes.
QByteArray textOf(const Core::MockPassing &passing)
{
    QByteArray text = passing.removedPrefix.toUtf8();
    for (const Core::Headers &fields : {passing.requestHeaders, passing.responseHeaders}) {
        text += '\n';
        for (const Core::HeaderField field : fields)
            text += field.name.toByteArray() + ':' + field.value.toByteArray() + '\n';
    }
    return text;
}

Core::ProxyOptions optionsOf(const Core::MockFile &file)
{
    Core::ProxyOptions options;
    options.requestRules = rulesOf(file.passing.requestHeaders);
    options.answerRules = rulesOf(file.passing.responseHeaders);
    const auto upstream = Core::UpstreamUrl::parse(file.fallback);
    if (upstream && !file.passing.removedPrefix.isEmpty()) {
        Core::ProxyRoute route {file.passing.removedPrefix.toUtf8(), *upstream};
        if (route.upstream.path.isEmpty())
            route.upstream.path = "/"; // takes the prefix's place
        options.routes += route;
    }
    return options;
}

} // namespace

Fallback::Fallback() = default;

Fallback::~Fallback() = default;

Core::Result<> Fallback::use(const Core::MockFile &file)
{
    m_url = file.fallback;
    m_handler = nullptr;
    if (m_url.isEmpty())
        return {};
    auto &known = m_known[{m_url, textOf(file.passing)}];
    if (!known) {
        auto made = Core::makeProxy(m_url, optionsOf(file));
        if (!made)
            return Core::failure(made.error());
        known = std::move(*made);
    }
    m_handler = known.get();
    return {};
}

} // namespace Kinds::Mock
