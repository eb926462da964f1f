// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/templates/responsetemplates.h"

#include "kinds/mock/plannedroute.h"
#include "kinds/mock/templates/mocktemplatehost.h"
#include "kinds/mock/templates/templatefile.h"
#include "kinds/mock/tr.h"

#include <QDir>

#include <algorithm>

namespace Kinds::Mock {

using namespace Qt::StringLiterals;
using Core::MockContent;
using Core::TemplateEngine;
using Core::TemplateFault;

namespace {

// A request cannot bring a second field with it.
QByteArray fieldValue(const QString &filled)
{
    QByteArray value = filled.toUtf8();
    for (char &c : value) {
        if ((uchar(c) < 0x20 && c != '\t') || c == 0x7f)
            c = ' ';
    }
    return value.trimmed();
}

bool asksForContent(QByteArrayView text)
{
    return TemplateEngine::isTemplate(text) && text.contains("body");
}

} // namespace

std::shared_ptr<const ResponseTemplates> ResponseTemplates::of(const Core::MockFile &file,
                                                               const Core::MockRoute &route,
                                                               const Core::MockResponse &response,
                                                               PlannedResponse &plan)
{
    if (!response.templates.value_or(file.templates))
        return {};
    std::shared_ptr<ResponseTemplates> made(new ResponseTemplates(route));
    const MockContent &content = plan.content;
    made->m_hasContent
        = content.kind != MockContent::Kind::Bytes && TemplateEngine::isTemplate(content.bytes);
    if (made->m_hasContent && content.kind == MockContent::Kind::Json)
        made->m_json.emplace(content.bytes);
    made->m_readsFile
        = content.kind == MockContent::Kind::File && response.templates.value_or(false);
    made->m_needsBody = made->m_readsFile || asksForContent(content.bytes);
    for (const Core::HeaderField field : plan.head.headers) {
        made->m_hasFields |= TemplateEngine::isTemplate(field.value);
        made->m_needsBody |= asksForContent(field.value);
    }
    const auto isTemplate = [](const auto &each) {
        return each.second && TemplateEngine::isTemplate(each.second->toUtf8());
    };
    std::ranges::copy_if(plan.set, std::back_inserter(made->m_set), isTemplate);
    plan.set.removeIf(isTemplate);
    for (const auto &[name, text] : std::as_const(made->m_set))
        made->m_needsBody |= asksForContent(text->toUtf8());
    for (const Core::MockCallback &callback : std::as_const(plan.callbacks)) {
        QByteArray all = callback.url.toUtf8() + callback.content.bytes;
        for (const Core::HeaderField field : callback.headers)
            all += field.value;
        const bool readsFile = callback.content.kind == MockContent::Kind::File
            && response.templates.value_or(false);
        made->m_hasCallbacks |= readsFile || TemplateEngine::isTemplate(all);
        made->m_needsBody |= readsFile || asksForContent(all);
        made->m_readsCallbackFiles |= readsFile;
    }
    const bool isAny = made->m_hasCallbacks || made->m_hasContent || made->m_readsFile
        || made->m_hasFields || !made->m_set.isEmpty();
    return isAny ? made : nullptr;
}

std::optional<QString> ResponseTemplates::fillContent(PlannedResponse &response,
                                                      TemplateEngine &engine,
                                                      Core::TemplateHost &host,
                                                      Core::RootFolder &folder,
                                                      const Faults &fault) const
{
    MockContent &content = response.content;
    if (m_json) {
        auto json = m_json->fill(engine, host);
        if (!json)
            return fault(Tr::tr("“json”"), json.error());
        content.bytes = std::move(*json);
    } else if (m_hasContent) {
        const bool isPath = content.kind == MockContent::Kind::File;
        const auto text = engine.fill(QString::fromUtf8(content.bytes), host);
        if (!text)
            return fault(isPath ? Tr::tr("“file”") : Tr::tr("“body”"), text.error());
        content.bytes = isPath ? QDir::cleanPath(*text).toUtf8() : text->toUtf8();
    }
    if (!m_readsFile)
        return {};
    const auto file = readTemplateFile(folder, content.bytes);
    if (!file)
        return file.error();
    const auto text = engine.fill(file->text(), host);
    if (!text)
        return fault(Tr::tr("the file “%1”").arg(QString::fromUtf8(content.bytes)), text.error());
    content = {MockContent::Kind::Text, text->toUtf8()};
    if (!response.head.headers.contains("Content-Type"))
        response.head.headers.append("Content-Type", file->type);
    return {};
}

std::optional<QString> ResponseTemplates::fillFields(Core::Headers &fields, TemplateEngine &engine,
                                                     Core::TemplateHost &host, const Faults &fault)
{
    Core::Headers filled;
    for (const Core::HeaderField field : std::as_const(fields)) {
        if (!TemplateEngine::isTemplate(field.value)) {
            filled.append(field.name, field.value);
            continue;
        }
        const auto text = engine.fill(QString::fromUtf8(field.value), host);
        if (!text)
            return fault(Tr::tr("the field “%1”").arg(QString::fromUtf8(field.name)), text.error());
        filled.append(field.name, fieldValue(*text));
    }
    fields = filled;
    return {};
}

// What the file says is filled in with the rest.
std::optional<QString> ResponseTemplates::readCallbackFile(Core::MockCallback &callback,
                                                           TemplateEngine &engine,
                                                           Core::TemplateHost &host,
                                                           Core::RootFolder &folder,
                                                           const Faults &fault)
{
    const auto path = engine.fill(QString::fromUtf8(callback.content.bytes), host);
    if (!path)
        return fault(Tr::tr("“callbacks”"), path.error());
    const auto file = readTemplateFile(folder, QDir::cleanPath(*path).toUtf8());
    if (!file)
        return file.error();
    callback.content = {MockContent::Kind::Text, file->content};
    if (!callback.headers.contains("Content-Type"))
        callback.headers.append("Content-Type", file->type);
    return {};
}

std::optional<QString> ResponseTemplates::fillCallback(Core::MockCallback &callback,
                                                       TemplateEngine &engine,
                                                       Core::TemplateHost &host,
                                                       const Faults &fault)
{
    const auto url = engine.fill(callback.url, host);
    if (!url)
        return fault(Tr::tr("“callbacks”"), url.error());
    callback.url = *url;
    QByteArray &content = callback.content.bytes;
    if (callback.content.kind == MockContent::Kind::Json) {
        const auto json = Core::JsonTemplate(content).fill(engine, host);
        if (!json)
            return fault(Tr::tr("“callbacks”"), json.error());
        content = *json;
    } else if (callback.content.kind == MockContent::Kind::Text) {
        const auto text = engine.fill(QString::fromUtf8(content), host);
        if (!text)
            return fault(Tr::tr("“callbacks”"), text.error());
        content = text->toUtf8();
    }
    return fillFields(callback.headers, engine, host, fault);
}

Core::Result<std::shared_ptr<const PlannedResponse>>
ResponseTemplates::fill(const PlannedResponse &plan, TemplateEngine &engine, MockTemplateHost &host,
                        Core::RootFolder &folder) const
{
    const Faults fault = [&](const QString &part, const TemplateFault &what) {
        return Tr::tr(
                   "The template of %1 of “%2” (line %3 of the mock file) cannot be filled in. %4")
            .arg(part, plan.title)
            .arg(m_route.line)
            .arg(what.sentence());
    };
    auto filled = std::make_shared<PlannedResponse>(plan);
    if (const auto why = fillContent(*filled, engine, host, folder, fault))
        return Core::failure(*why);
    if (m_hasFields) {
        if (const auto why = fillFields(filled->head.headers, engine, host, fault))
            return Core::failure(*why);
    }
    if (m_hasCallbacks) {
        for (Core::MockCallback &callback : filled->callbacks) {
            if (m_readsCallbackFiles && callback.content.kind == MockContent::Kind::File) {
                if (const auto why = readCallbackFile(callback, engine, host, folder, fault))
                    return Core::failure(*why);
            }
            if (const auto why = fillCallback(callback, engine, host, fault))
                return Core::failure(*why);
        }
    }
    for (const auto &[name, value] : m_set) {
        const auto text = engine.fill(*value, host);
        if (!text)
            return Core::failure(fault(Tr::tr("“set” of “%1”").arg(name), text.error()));
        host.setState(name, *text);
    }
    filled->head.status = host.status().value_or(plan.head.status);
    return std::shared_ptr<const PlannedResponse>(std::move(filled));
}

} // namespace Kinds::Mock
