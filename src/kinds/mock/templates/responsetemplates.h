// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockfile.h"
#include "core/templates/jsontemplate.h"

#include <functional>
#include <memory>

namespace Core {
class RootFolder;
}

namespace Kinds::Mock {

class MockTemplateHost;
struct PlannedResponse;

// What is to be filled in of a response. Does not change; any thread.
class ResponseTemplates
{
public:
    // Null: nothing is. Texts that are set by templates are not in the plan any more.
    static std::shared_ptr<const ResponseTemplates> of(const Core::MockFile &file,
                                                       const Core::MockRoute &route,
                                                       const Core::MockResponse &response,
                                                       PlannedResponse &plan);

    bool needsBody() const { return m_needsBody; }
    const Core::MockRoute &route() const { return m_route; }
    // Filled in, or why not, as a sentence.
    Core::Result<std::shared_ptr<const PlannedResponse>> fill(const PlannedResponse &plan,
                                                              Core::TemplateEngine &engine,
                                                              MockTemplateHost &host,
                                                              Core::RootFolder &folder) const;

private:
    using Texts = QList<std::pair<QString, std::optional<QString>>>;
    // Whose fault it is, as a part of a sentence.
    using Faults = std::function<QString(const QString &part, const Core::TemplateFault &fault)>;

    explicit ResponseTemplates(const Core::MockRoute &route)
        : m_route(route)
    {
    }
    // None: it is filled in.
    std::optional<QString> fillContent(PlannedResponse &response, Core::TemplateEngine &engine,
                                       Core::TemplateHost &host, Core::RootFolder &folder,
                                       const Faults &fault) const;

    static std::optional<QString> fillFields(Core::Headers &fields, Core::TemplateEngine &engine,
                                             Core::TemplateHost &host, const Faults &fault);
    static std::optional<QString> readCallbackFile(Core::MockCallback &callback,
                                                   Core::TemplateEngine &engine,
                                                   Core::TemplateHost &host,
                                                   Core::RootFolder &folder, const Faults &fault);
    static std::optional<QString> fillCallback(Core::MockCallback &callback,
                                               Core::TemplateEngine &engine,
                                               Core::TemplateHost &host, const Faults &fault);

    Core::MockRoute m_route;
    std::optional<Core::JsonTemplate> m_json;
    bool m_hasContent = false;
    bool m_readsFile = false; // and fills in what it says
    bool m_hasFields = false;
    bool m_hasCallbacks = false;
    bool m_readsCallbackFiles = false;
    bool m_needsBody = false;
    Texts m_set;
};

} // namespace Kinds::Mock
