// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/templates/templatefiller.h"

#include "core/templates/jsontemplate.h"
#include "kinds/mock/request/requestseed.h"
#include "kinds/mock/resources/resourceset.h"
#include "kinds/mock/templates/mocktemplatehost.h"
#include "kinds/mock/tr.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Kinds::Mock {

using Core::TemplateEngine;

namespace {

// A text that is no JSON stays one.
QByteArray asJson(const QString &filled)
{
    const QByteArray text = filled.toUtf8();
    return nlohmann::json::accept(text.begin(), text.end())
        ? text
        : QByteArray::fromStdString(nlohmann::json(filled.toStdString()).dump());
}

} // namespace

TemplateFiller::TemplateFiller(State &state, Core::RootFolder folder)
    : m_state(state)
    , m_folder(std::move(folder))
    , m_fake(0)
{
}

TemplateFiller::~TemplateFiller() = default;

QString TemplateFiller::use(const Core::MockFile &file, bool hasTemplates)
{
    m_engine.reset();
    m_fake = Core::Fake(file.seed ? quint64(*file.seed) : QRandomGenerator::global()->generate64());
    m_requestSeed = seedPerRequest(file);
    m_data = file.data;
    const auto isTemplate = [&file](const Core::MockData &each) {
        return file.templates && TemplateEngine::isTemplate(each.value);
    };
    if (!hasTemplates && std::ranges::none_of(m_data, isTemplate))
        return {};
    auto made = TemplateEngine::make();
    if (!made)
        return made.error();
    m_engine = std::move(*made);
    Core::PlainTemplateHost host(m_fake);
    QString fault;
    for (Core::MockData &each : m_data) {
        const auto value
            = nlohmann::json::parse(each.value.begin(), each.value.end(), nullptr, false);
        if (!isTemplate(each))
            continue;
        if (value.is_string()) {
            const auto text = m_engine->fill(
                QString::fromStdString(value.get_ref<const std::string &>()), host);
            each.value = text ? asJson(*text) : "null";
            fault = text ? fault : faultOf(each, text.error());
        } else {
            const auto json = Core::JsonTemplate(each.value).fill(*m_engine, host);
            each.value = json ? *json : "null";
            fault = json ? fault : faultOf(each, json.error());
        }
    }
    return fault;
}

void TemplateFiller::begin(const ResourceSet &lists) const
{
    for (const auto &list : lists.all()) {
        for (const Core::MockData &each : m_data) {
            const QString &name = list->source().dataName;
            const bool isOf = !name.isEmpty() && (each.name == name || each.id == name);
            if (isOf && each.value != list->source().data)
                list->beginWith(each.value);
        }
    }
}

QString TemplateFiller::faultOf(const Core::MockData &data, const Core::TemplateFault &fault)
{
    return Tr::tr("The template of the data “%1” cannot be filled in. %2")
        .arg(data.name, fault.sentence());
}

const Core::MockData *TemplateFiller::find(const QString &name) const
{
    for (const Core::MockData &each : m_data) {
        if (each.id == name || each.name == name)
            return &each;
    }
    // A part of the name is enough, as in Mockoon.
    for (const Core::MockData &each : m_data) {
        if (!name.isEmpty() && each.name.contains(name, Qt::CaseInsensitive))
            return &each;
    }
    return nullptr;
}

// Of a list that began with the data what it has become.
std::optional<QByteArray> TemplateFiller::data(const ResourceSet &resources,
                                               const QString &name) const
{
    const Core::MockData *data = find(name);
    for (const auto &resource : resources.all()) {
        const Core::MockResource &source = resource->source();
        const bool isMeant = data && !source.dataName.isEmpty()
            && (source.dataName == data->name || source.dataName == data->id);
        if (isMeant || source.path == name)
            return QByteArray::fromStdString(Resource::Json(resource->items()).dump());
    }
    return data ? std::optional(data->value) : std::nullopt;
}

TemplateSurroundings TemplateFiller::surroundings(const ResourceSet &resources)
{
    return {m_state, m_folder, m_fake,
            [this, &resources](const QString &name) { return data(resources, name); }};
}

} // namespace Kinds::Mock
