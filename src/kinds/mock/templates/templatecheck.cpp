// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/templates/templatecheck.h"

#include "core/templates/jsontemplate.h"
#include "kinds/mock/mockengine.h"
#include "kinds/mock/tr.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace Kinds::Mock {

using namespace Qt::StringLiterals;
using Core::MockContent;

namespace {

constexpr size_t most = 2'000; // the engine has room for requests, too

QStringList textsOf(const MockContent &content)
{
    switch (content.kind) {
    case MockContent::Kind::Json:
        return Core::JsonTemplate(content.bytes).texts();
    case MockContent::Kind::Text:
    case MockContent::Kind::File: // its path
        return {QString::fromUtf8(content.bytes)};
    case MockContent::Kind::None:
    case MockContent::Kind::Bytes:
        break;
    }
    return {};
}

} // namespace

TemplateCheck::TemplateCheck(QObject *parent)
    : QObject(parent)
{
}

TemplateCheck::~TemplateCheck() = default;

void TemplateCheck::begin(const MockEngine &routes, std::shared_ptr<Core::TemplateEngine> templates)
{
    m_templates = std::move(templates);
    m_waiting.clear();
    if (!m_templates)
        return;
    collect(routes);
    std::ranges::reverse(m_waiting); // taken from the end
    if (!m_waiting.empty() && !std::exchange(m_isUnderWay, true))
        QTimer::singleShot(0, this, &TemplateCheck::goOn);
}

void TemplateCheck::collect(const MockEngine &routes)
{
    for (const PlannedRoute &route : routes.routes()) {
        for (const Core::MockResponse &response : route.source().responses) {
            const auto add = [&](const QString &part, const QStringList &texts) {
                for (const QString &text : texts) {
                    if (Core::TemplateEngine::isTemplate(text.toUtf8()) && m_waiting.size() < most)
                        m_waiting.push_back(
                            {part, route.source().title(), route.source().line, text});
                }
            };
            if (!response.templates.value_or(routes.fillsIn()))
                continue;
            const bool isFile = response.content.kind == MockContent::Kind::File;
            add(isFile ? Tr::tr("“file”") : Tr::tr("“body”"), textsOf(response.content));
            for (const Core::HeaderField field : response.headers)
                add(Tr::tr("the field “%1”").arg(QString::fromUtf8(field.name)),
                    {QString::fromUtf8(field.value)});
            for (const Core::MockCallback &callback : response.callbacks)
                add(Tr::tr("“callbacks”"), textsOf(callback.content) << callback.url);
            if (!response.live)
                continue;
            for (const auto *list : {&response.live->script, &response.live->send}) {
                for (const Core::MockMessage &message : *list)
                    add(Tr::tr("a message"), textsOf(message.content));
            }
            for (const Core::MockReply &reply : response.live->replies) {
                for (const Core::MockMessage &message : reply.send)
                    add(Tr::tr("a message"), textsOf(message.content));
            }
        }
    }
}

void TemplateCheck::goOn()
{
    constexpr qint64 longest = 5; // ms, so that requests do not wait
    QElapsedTimer clock;
    clock.start();
    while (!m_waiting.empty() && clock.elapsed() < longest) {
        const Text text = std::move(m_waiting.back());
        m_waiting.pop_back();
        if (const auto fault = m_templates->check(text.text))
            emit faultFound(Tr::tr("The template of %1 of “%2” (line %3 of the mock file) cannot "
                                   "be read. %4")
                                .arg(text.part, text.route)
                                .arg(text.line)
                                .arg(fault->sentence()));
    }
    m_isUnderWay = !m_waiting.empty();
    if (m_isUnderWay)
        QTimer::singleShot(0, this, &TemplateCheck::goOn);
}

} // namespace Kinds::Mock
