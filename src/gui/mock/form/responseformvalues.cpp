// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/content/prettyjson.h"
#include "gui/exchange/codeview.h"
#include "gui/mock/form/conditionlist.h"
#include "gui/mock/form/delayends.h"
#include "gui/mock/form/headertext.h"
#include "gui/mock/form/responseform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

// What the fields of the form say, and how a content comes into them.

namespace Gui {

using Kind = Core::MockContent::Kind;
using std::chrono::milliseconds;

QString ResponseForm::takeContent(Core::MockContent &content) const
{
    const auto kind = Kind(m_kind->currentIndex());
    const QByteArray text = m_content->code();
    const bool wasJson = content.kind == Kind::Json;
    content.kind = kind;
    switch (kind) {
    case Kind::Json: {
        if (const auto fault = Core::checkJson(text))
            return fault->toString(tr("Content"));
        const QByteArray json = Core::compactJson(text);
        // What says the same stays as it was written.
        if (!wasJson || Core::compactJson(content.bytes) != json)
            content.bytes = json;
        return {};
    }
    case Kind::Text:
        content.bytes = text;
        return {};
    case Kind::Bytes: {
        const auto decoded = QByteArray::fromBase64Encoding(text.simplified());
        content.bytes = *decoded;
        return decoded ? QString() : tr("The content is no Base64.");
    }
    case Kind::File:
        content.bytes = m_path->text().toUtf8();
        return m_path->text().isEmpty() ? tr("The path of the file is missing.") : QString();
    case Kind::None:
        content.bytes.clear();
        return {};
    }
    Q_UNREACHABLE();
}

void ResponseForm::takeDelay(Core::MockResponse &response) const
{
    if (response.delay && !endsOf(*response.delay))
        return; // a curve
    const milliseconds from(m_from->value());
    const milliseconds to(std::max(m_from->value(), m_to->value()));
    const auto before = endsOf(response.delay.value_or(Core::MockDelay()));
    if (before == std::pair(from, to))
        return;
    if (to.count() == 0)
        response.delay.reset();
    else if (from == to)
        response.delay = Core::MockDelay::fixed(from);
    else
        response.delay = Core::MockDelay {{{0, from}, {100, to}}};
}

Core::Result<Core::MockResponse> ResponseForm::response() const
{
    Core::MockResponse response = m_original;
    response.name = m_name->text();
    const auto when = m_when->conditions();
    if (!when)
        return Core::failure(when.error());
    response.when = *when;
    response.anyIsEnough = m_any->isChecked();
    response.weight = m_weight->value();
    response.status = m_status->value();
    const auto headers = HeaderText::read(m_headers->toPlainText());
    if (!headers)
        return Core::failure(headers.error());
    if (!(*headers == response.headers))
        response.headers = *headers;
    if (!response.live) {
        if (const QString wrong = takeContent(response.content); !wrong.isEmpty())
            return Core::failure(wrong);
    }
    takeDelay(response);
    if (response.bandwidth.value_or(0) != m_bandwidth->value())
        response.bandwidth
            = m_bandwidth->value() > 0 ? std::optional<qint64>(m_bandwidth->value()) : std::nullopt;
    response.fault.kind = Core::MockFault::Kind(m_fault->currentIndex());
    response.fault.percent
        = response.fault.kind == Core::MockFault::Kind::None ? 100 : m_percent->value();
    return response;
}

void ResponseForm::showContent(const Core::MockContent &content)
{
    m_kind->setCurrentIndex(int(content.kind));
    m_path->setText(content.kind == Kind::File ? QString::fromUtf8(content.bytes) : QString());
    switch (content.kind) {
    case Kind::Json:
        m_content->setCode(Core::prettyJson(content.bytes).text, CodeLanguage::Json);
        return;
    case Kind::Text:
        m_content->setCode(content.bytes, CodeLanguage::Plain);
        return;
    case Kind::Bytes:
        m_content->setCode(content.bytes.toBase64(), CodeLanguage::Plain);
        return;
    case Kind::None:
    case Kind::File:
        m_content->setCode({}, CodeLanguage::Plain);
        return;
    }
}

} // namespace Gui
