// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/files/rootfolder.h"
#include "core/templates/requesttemplatehost.h"
#include "kinds/mock/condition.h"

#include <functional>

namespace Kinds::Mock {

// What templates of all requests share. Lives in the server's thread.
struct TemplateSurroundings
{
    State &state;
    Core::RootFolder &folder; // of the mock file
    Core::Fake &fake;
    std::function<std::optional<QByteArray>(const QString &name)> data; // JSON
};

// What a template of a mock file asks about a request. Lives in the server's thread, no longer than
// what it was made of.
class MockTemplateHost final : public Core::RequestTemplateHost
{
public:
    // The facts are those of the request.
    MockTemplateHost(const Core::ExchangePtr &exchange, const RequestFacts &facts,
                     const Core::MockRoute &route, const TemplateSurroundings &surroundings);

    std::optional<QString> pathParameter(const QString &name) const override;
    std::optional<QString> state(const QString &name) const override;
    void setState(const QString &name, const std::optional<QString> &value) override;
    std::optional<QByteArray> data(const QString &name) const override;
    Core::Result<QString> file(const QString &path) const override;

private:
    const RequestFacts &m_facts;
    const Core::MockRoute &m_route;
    const TemplateSurroundings &m_surroundings;
};

} // namespace Kinds::Mock
