// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/templates/templatelookup.h"

#include "kinds/mock/templates/templatefiller.h"
#include "kinds/mock/tr.h"

namespace Kinds::Mock {

std::optional<QByteArray> TemplateLookup::data(const QString &name) const
{
    return m_filler.data(m_resources, name);
}

Core::Result<QString> TemplateLookup::filled(const QString &text, const RequestFacts &facts,
                                             const Core::MockRoute &route) const
{
    auto made = m_filler.fill(m_exchange, facts, m_resources, route, text);
    if (made)
        return made;
    return Core::failure(Tr::tr("A condition of “%1” (line %2 of the mock file) cannot be filled "
                                "in. %3")
                             .arg(route.title())
                             .arg(route.line)
                             .arg(made.error()));
}

} // namespace Kinds::Mock
