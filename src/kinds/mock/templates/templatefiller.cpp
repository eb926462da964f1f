// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/templates/templatefiller.h"

#include "core/templates/jsontemplate.h"
#include "kinds/mock/request/requestseed.h"
#include "kinds/mock/resources/resourceset.h"
#include "kinds/mock/templates/mocktemplatehost.h"
#include "kinds/mock/tr.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace Kinds::Mock {

using namespace Qt::StringLiterals;
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

bool asksForRequest(const QByteArray &text)
{
    static const QRegularExpression helper(u"\\{\\{[^}]*\\b(body(Raw)?|queryParam(Raw)?|(url|path)"
                                           u"Param|header|cookie|method|ip|hostname"
                                           "|baseUrl|path|url)\\b"_s);
    return helper.match(QString::fromUtf8(text)).hasMatch();
}

// A list begins with what is there at the start.
bool isBeginning(const Core::MockFile &file, const Core::MockData &data)
{
    return std::ranges::any_of(file.resources, [&data](const Core::MockResource &resource) {
        return !resource.dataName.isEmpty()
            && (resource.dataName == data.name || resource.dataName == data.id);
    });
}

} // namespace

TemplateFiller::TemplateFiller(State &state, Core::RootFolder folder)
    : m_state(state)
    , m_folder(std::move(folder))
    , m_fake(0)
    , m_requestFake(0)
{
}

TemplateFiller::~TemplateFiller() = default;

QString TemplateFiller::use(const Core::MockFile &file, bool hasTemplates)
{
    m_engine.reset();
    m_requestSeed = seedPerRequest(file);
    const std::optional<qint64> seed = m_requestSeed ? m_requestSeed : file.seed;
    m_fake = Core::Fake(seed ? quint64(*seed) : QRandomGenerator::global()->generate64());
    m_data = file.data;
    m_waiting.clear();
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
    for (qsizetype i = 0; i < m_data.size(); ++i) {
        if (!isTemplate(m_data[i]))
            continue;
        if (asksForRequest(m_data[i].value) && !isBeginning(file, m_data[i]))
            m_waiting.insert(i, std::exchange(m_data[i].value, "null"));
        else if (const QString why = fillData(m_data[i], host); !why.isEmpty())
            fault = why;
    }
    return fault;
}

QString TemplateFiller::fillData(Core::MockData &data, Core::TemplateHost &host)
{
    const auto value = nlohmann::json::parse(data.value.begin(), data.value.end(), nullptr, false);
    if (!value.is_string()) {
        const auto json = Core::JsonTemplate(data.value).fill(*m_engine, host);
        data.value = json ? *json : "null";
        return json ? QString() : faultOf(data, json.error());
    }
    const auto text
        = m_engine->fill(QString::fromStdString(value.get_ref<const std::string &>()), host);
    data.value = text ? asJson(*text) : "null";
    return text ? QString() : faultOf(data, text.error());
}

// Those that the texts name; before each those that it names itself.
QString TemplateFiller::fillWaiting(const QByteArray &texts, Core::TemplateHost &host)
{
    const auto isNamed = [&texts](const Core::MockData &data) {
        return texts.contains(data.name.toUtf8())
            || (!data.id.isEmpty() && texts.contains(data.id.toUtf8()));
    };
    QString fault;
    const QList<qsizetype> places = m_waiting.keys();
    for (const qsizetype place : places) {
        Core::MockData &data = m_data[place];
        if (!m_waiting.contains(place) || !isNamed(data))
            continue;
        const QByteArray value = m_waiting.take(place);
        const QString before = fillWaiting(value, host);
        if (m_requestSeed)
            m_requestFake = Core::Fake(dataSeed(data, *m_requestSeed));
        data.value = value;
        const QString own = fillData(data, host);
        fault = own.isEmpty() ? before + fault : own;
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

Core::Fake &TemplateFiller::fakeFor(const RequestFacts &facts, const QByteArray &text)
{
    if (!m_requestSeed)
        return m_fake;
    m_requestFake = Core::Fake(requestSeed(facts, *m_requestSeed, text));
    return m_requestFake;
}

TemplateSurroundings TemplateFiller::surroundings(const ResourceSet &resources, Core::Fake &fake)
{
    return {m_state, m_folder, fake,
            [this, &resources](const QString &name) { return data(resources, name); }};
}

} // namespace Kinds::Mock
