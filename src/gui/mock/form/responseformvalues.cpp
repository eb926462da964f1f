// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/prettyjson.h"
#include "core/http/answer/emptystatus.h"
#include "gui/exchange/codeview.h"
#include "gui/mock/fields/contentfield.h"
#include "gui/mock/fields/delayfield.h"
#include "gui/mock/fields/headersfield.h"
#include "gui/mock/fields/percentbox.h"
#include "gui/mock/fields/section.h"
#include "gui/mock/form/responseform.h"
#include "gui/mock/live/liveform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

// What the fields of the form say, and how a response comes into them.

namespace Gui {

void ResponseForm::setResponse(const Core::MockResponse &response, bool hasWeight)
{
    m_isShowing = true;
    m_rows.setVisible(m_weight, hasWeight);
    // What the fields say already is left alone, with the cursor in it.
    m_original = response;
    if (const auto present = this->response(); !present || *present != response) {
        show(response);
        openParts(response);
    }
    refresh();
    m_isShowing = false;
}

// Nobody looks for what is there; what somebody has opened stays so.
void ResponseForm::openParts(const Core::MockResponse &response)
{
    if (response.delay || response.bandwidth || response.fault != Core::MockFault())
        m_pace.section->setOpen(true);
    if (!response.set.isEmpty())
        m_state.section->setOpen(true);
    if (!response.callbacks.isEmpty())
        m_after.section->setOpen(true);
    if (response.templates || !response.schema.isEmpty() || !response.notes.isEmpty()
        || !response.reason.isEmpty())
        m_more.section->setOpen(true);
}

void ResponseForm::show(const Core::MockResponse &response)
{
    m_name->setText(response.name);
    m_when->setValues(response.when);
    m_any->setChecked(response.anyIsEnough);
    m_weight->setValue(response.weight);
    m_status->setValue(response.status);
    m_headers->setHeaders(response.headers);
    m_content->setContent(response.content);
    for (size_t i = 0; i < m_live.size(); ++i) {
        const bool isThis = response.live && size_t(response.live->kind) == i;
        m_live[i]->setLive(isThis ? *response.live : Core::MockLive());
        if (isThis)
            m_content->chooseOtherKind(int(i));
    }
    m_delay->setDelay(response.delay);
    m_bandwidth->setValue(int(response.bandwidth.value_or(0)));
    m_fault->setCurrentIndex(int(response.fault.kind));
    m_percent->setValue(response.fault.percent);
    m_set->setValues(response.set);
    m_callbacks->setValues(response.callbacks);
    m_templates->setCurrentIndex(response.templates ? (*response.templates ? 1 : 2) : 0);
    m_reason->setText(QString::fromUtf8(response.reason));
    m_schema->setCode(response.schema.isEmpty() ? QByteArray()
                                                : Core::prettyJson(response.schema).text,
                      CodeLanguage::Json);
    m_notes->setPlainText(response.notes);
}

Core::Result<> ResponseForm::takeAnswer(Core::MockResponse &response) const
{
    const auto headers = m_headers->headers();
    if (!headers)
        return Core::failure(headers.error());
    response.headers = *headers;
    response.status = m_status->value();
    response.live.reset();
    if (const int live = m_content->otherKind(); live >= 0) {
        const auto messages = m_live.at(size_t(live))->live();
        if (!messages)
            return Core::failure(messages.error());
        response.live = *messages;
    }
    const auto content = m_content->content();
    if (!content)
        return Core::failure(content.error());
    // Such an answer has none.
    response.content = Core::EmptyStatus::is(response.status) ? Core::MockContent() : *content;
    return {};
}

Core::Result<> ResponseForm::takeConditions(Core::MockResponse &response) const
{
    const auto when = m_when->values();
    if (!when)
        return Core::failure(when.error());
    response.when = *when;
    response.anyIsEnough = m_any->isChecked();
    const auto set = m_set->values();
    if (!set)
        return Core::failure(set.error());
    response.set = *set;
    const auto callbacks = m_callbacks->values();
    if (!callbacks)
        return Core::failure(callbacks.error());
    response.callbacks = *callbacks;
    return {};
}

Core::Result<> ResponseForm::takeSchema(Core::MockResponse &response) const
{
    const QByteArray text = m_schema->code();
    if (text.trimmed().isEmpty()) {
        response.schema.clear();
        return {};
    }
    if (const auto fault = Core::checkStrictJson(text))
        return Core::failure(fault->toString(m_schema->accessibleName()));
    // What says the same stays as it was written.
    if (const QByteArray json = Core::compactJson(text); json != Core::compactJson(response.schema))
        response.schema = json;
    return {};
}

void ResponseForm::takePace(Core::MockResponse &response) const
{
    const qint64 bandwidth = response.bandwidth.value_or(0);
    if (bandwidth <= m_bandwidth->maximum() && bandwidth != m_bandwidth->value())
        response.bandwidth
            = m_bandwidth->value() > 0 ? std::optional<qint64>(m_bandwidth->value()) : std::nullopt;
    response.fault.kind = Core::MockFault::Kind(m_fault->currentIndex());
    response.fault.percent = response.fault.kind == Core::MockFault::Kind::None
        ? 100
        : m_percent->valueOver(response.fault.percent);
}

Core::Result<Core::MockResponse> ResponseForm::response() const
{
    Core::MockResponse response = m_original;
    response.name = m_name->text();
    response.weight = m_weight->value();
    response.reason = m_reason->text().toUtf8();
    response.notes = m_notes->toPlainText();
    const int templates = m_templates->currentIndex();
    response.templates = templates == 0 ? std::nullopt : std::optional(templates == 1);
    if (const auto taken = takeConditions(response); !taken)
        return Core::failure(taken.error());
    if (const auto taken = takeAnswer(response); !taken)
        return Core::failure(taken.error());
    if (const auto taken = takeSchema(response); !taken)
        return Core::failure(taken.error());
    const auto delay = m_delay->delay();
    if (!delay)
        return Core::failure(delay.error());
    response.delay = *delay;
    takePace(response);
    return response;
}

} // namespace Gui
