// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"
#include "kinds/mock/lookup.h"

namespace Kinds::Mock {

class ResourceSet;
class TemplateFiller;

// Answers conditions about one request. Lives in the server's thread, no longer than what it was
// made of.
class TemplateLookup final : public Lookup
{
public:
    TemplateLookup(TemplateFiller &filler, const Core::ExchangePtr &exchange,
                   const ResourceSet &resources)
        : m_filler(filler)
        , m_exchange(exchange)
        , m_resources(resources)
    {
    }

    std::optional<QByteArray> data(const QString &name) const override;
    Core::Result<QString> filled(const QString &text, const RequestFacts &facts,
                                 const Core::MockRoute &route) const override;

private:
    TemplateFiller &m_filler;
    const Core::ExchangePtr &m_exchange;
    const ResourceSet &m_resources;
};

} // namespace Kinds::Mock
