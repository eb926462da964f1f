// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/templates/mocktemplatehost.h"

#include "kinds/mock/templates/templatefile.h"

namespace Kinds::Mock {

// Names and texts may come from requests.
static bool hasRoom(const State &state, const QString &name, qsizetype size)
{
    constexpr qsizetype most = 100'000;
    constexpr qsizetype longest = 32 * 1024 * 1024; // of all, in characters
    constexpr qsizetype small = 1024; // what is no longer is not worth counting
    if (state.size() >= most && !state.contains(name))
        return false;
    for (auto it = state.cbegin(); size > small && size <= longest && it != state.cend(); ++it)
        size += it.key().size() + it->size();
    return size <= longest;
}

MockTemplateHost::MockTemplateHost(const Core::ExchangePtr &exchange, const RequestFacts &facts,
                                   const Core::MockRoute &route,
                                   const TemplateSurroundings &surroundings)
    : RequestTemplateHost(exchange, facts.body(), surroundings.fake)
    , m_facts(facts)
    , m_route(route)
    , m_surroundings(surroundings)
{
}

std::optional<QString> MockTemplateHost::pathParameter(const QString &name) const
{
    const auto values = m_facts.pathParameter(m_route, name);
    return values.isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(values.first()));
}

std::optional<QString> MockTemplateHost::state(const QString &name) const
{
    const auto found = m_surroundings.state.constFind(name);
    return found == m_surroundings.state.constEnd() ? std::nullopt : std::optional(*found);
}

void MockTemplateHost::setState(const QString &name, const std::optional<QString> &value)
{
    State &state = m_surroundings.state;
    if (!value)
        state.remove(name);
    else if (hasRoom(state, name, name.size() + value->size()))
        state.insert(name, *value);
}

std::optional<QByteArray> MockTemplateHost::data(const QString &name) const
{
    return m_surroundings.data(name);
}

Core::Result<QString> MockTemplateHost::file(const QString &path) const
{
    auto file = readTemplateFile(m_surroundings.folder, path.toUtf8());
    if (!file)
        return Core::failure(file.error());
    return file->text();
}

} // namespace Kinds::Mock
