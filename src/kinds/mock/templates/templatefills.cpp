// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/answer/plainanswer.h"
#include "core/templates/jsontemplate.h"
#include "kinds/mock/live/liveplan.h"
#include "kinds/mock/plannedroute.h"
#include "kinds/mock/templates/mocktemplatehost.h"
#include "kinds/mock/templates/responsetemplates.h"
#include "kinds/mock/templates/templatefile.h"
#include "kinds/mock/templates/templatefiller.h"

#include <QDir>

namespace Kinds::Mock {

using Core::TemplateEngine;

namespace {

QByteArray textsOf(const PlannedResponse &response)
{
    QByteArray texts = response.content.bytes;
    for (const Core::HeaderField field : response.head.headers)
        texts += field.value;
    return texts;
}

} // namespace

std::shared_ptr<const PlannedResponse>
TemplateFiller::fill(const Core::ExchangePtr &exchange, const RequestFacts &facts,
                     const ResourceSet &resources, std::shared_ptr<const PlannedResponse> response)
{
    if (!response->templates)
        return response;
    Core::Result<std::shared_ptr<const PlannedResponse>> filled = response;
    if (const auto started = start(); !started) {
        filled = Core::failure(started.error());
    } else {
        const TemplateSurroundings around = surroundings(resources, fakeFor(facts));
        MockTemplateHost host(exchange, facts, response->templates->route(), around);
        const QString fault
            = m_waiting.isEmpty() ? QString() : fillWaiting(textsOf(*response), host);
        fakeFor(facts); // anew behind the data
        if (fault.isEmpty())
            filled = response->templates->fill(*response, *m_engine, host, m_folder);
        else
            filled = Core::failure(fault);
    }
    if (filled)
        return *filled;
    exchange->setAnsweredBy(response->title);
    exchange->markMocked();
    exchange->setRemark(filled.error());
    exchange->respond(Core::plainAnswer(500), Core::plainContent(filled.error()));
    return {};
}

Core::Result<Core::MockMessage>
TemplateFiller::fill(const Core::ExchangePtr &exchange, const RequestFacts &facts,
                     const ResourceSet &resources, const LivePlan &plan, Core::MockMessage message)
{
    using Kind = Core::MockContent::Kind;
    Core::MockContent &content = message.content;
    // There may be many of the same text for one request, each with values of its own.
    const TemplateSurroundings around = surroundings(resources, m_fake);
    const auto filled = [&](const QByteArray &text) {
        return fill(exchange, facts, plan.route, QString::fromUtf8(text), around);
    };
    bool fillsIn = plan.fillsIn;
    if (content.kind == Kind::File) {
        const auto path = fillsIn ? filled(content.bytes) : QString::fromUtf8(content.bytes);
        if (!path)
            return Core::failure(path.error());
        const auto file = readTemplateFile(m_folder, QDir::cleanPath(*path).toUtf8());
        if (!file)
            return Core::failure(file.error());
        const bool isText = file->text().toUtf8() == file->content;
        content = {isText ? Kind::Text : Kind::Bytes, file->content};
        fillsIn = plan.fillsFiles;
    }
    if (!fillsIn || content.kind == Kind::Bytes || !TemplateEngine::isTemplate(content.bytes))
        return message;
    if (content.kind == Kind::Json) {
        if (const auto started = start(); !started)
            return Core::failure(started.error());
        MockTemplateHost host(exchange, facts, plan.route, around);
        auto json = Core::JsonTemplate(content.bytes).fill(*m_engine, host);
        if (!json)
            return Core::failure(json.error().sentence());
        content.bytes = std::move(*json);
        return message;
    }
    const auto text = filled(content.bytes);
    if (!text)
        return Core::failure(text.error());
    content.bytes = text->toUtf8();
    return message;
}

Core::Result<QString> TemplateFiller::fill(const Core::ExchangePtr &exchange,
                                           const RequestFacts &facts, const ResourceSet &resources,
                                           const Core::MockRoute &route, const QString &text)
{
    Core::Fake &fake = fakeFor(facts, text.toUtf8());
    return fill(exchange, facts, route, text, surroundings(resources, fake));
}

Core::Result<QString> TemplateFiller::fill(const Core::ExchangePtr &exchange,
                                           const RequestFacts &facts, const Core::MockRoute &route,
                                           const QString &text, const TemplateSurroundings &around)
{
    if (const auto started = start(); !started)
        return Core::failure(started.error());
    MockTemplateHost host(exchange, facts, route, around);
    const auto filled = m_engine->fill(text, host);
    if (!filled)
        return Core::failure(filled.error().sentence());
    return *filled;
}

Core::Result<> TemplateFiller::start()
{
    if (m_engine)
        return {};
    auto made = TemplateEngine::make();
    if (!made)
        return Core::failure(made.error());
    m_engine = std::move(*made);
    return {};
}

} // namespace Kinds::Mock
