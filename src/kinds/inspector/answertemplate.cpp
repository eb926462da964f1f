// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/inspector/answertemplate.h"

#include "core/templates/requesttemplatehost.h"
#include "kinds/inspector/tr.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Kinds::Inspector {

using Core::TemplateEngine;

namespace {

// A request cannot bring a second field with it.
QByteArray withoutControls(QByteArray value)
{
    const auto isControl = [](char c) { return uchar(c) < 0x20 || c == 0x7f; };
    std::ranges::replace_if(value, isControl, ' ');
    return value.trimmed();
}

} // namespace

AnswerTemplate::AnswerTemplate()
    : m_fake(QRandomGenerator::global()->generate64())
{
}

AnswerTemplate::~AnswerTemplate() = default;

bool AnswerTemplate::has(const FilledAnswer &answer)
{
    bool isAny = TemplateEngine::isTemplate(answer.content);
    for (const Core::HeaderField field : answer.head.headers)
        isAny |= TemplateEngine::isTemplate(field.value);
    return isAny;
}

Core::Result<> AnswerTemplate::fill(const Core::ExchangePtr &exchange, const QByteArray &body,
                                    FilledAnswer &answer)
{
    if (!m_engine) {
        auto made = TemplateEngine::make();
        if (!made)
            return Core::failure(made.error());
        m_engine = std::move(*made);
    }
    Core::RequestTemplateHost host(exchange, body, m_fake);
    const auto text = m_engine->fill(QString::fromUtf8(answer.content), host);
    if (!text)
        return Core::failure(
            Tr::tr("The answer cannot be filled in. %1").arg(text.error().sentence()));
    answer.content = text->toUtf8();
    Core::Headers fields;
    for (const Core::HeaderField field : std::as_const(answer.head.headers)) {
        const auto value = m_engine->fill(QString::fromUtf8(field.value), host);
        if (!value)
            return Core::failure(Tr::tr("The field “%1” of the answer cannot be filled in. %2")
                                     .arg(QString::fromUtf8(field.name), value.error().sentence()));
        fields.append(field.name, withoutControls(value->toUtf8()));
    }
    answer.head.headers = fields;
    answer.head.status = host.status().value_or(answer.head.status);
    return {};
}

} // namespace Kinds::Inspector
