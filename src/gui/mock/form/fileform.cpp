// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/form/fileform.h"

#include "gui/mock/fields/bandwidthbox.h"
#include "gui/mock/fields/delayfield.h"
#include "gui/mock/fields/fillbox.h"
#include "gui/mock/fields/headersfield.h"
#include "gui/widgets/taborder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <utility>

namespace Gui {

FileForm::FileForm(QWidget *parent)
    : EntryForm(parent)
    , m_rows("Gui::FileForm", nullptr)
    , m_name(new QLineEdit)
    , m_notes(new QPlainTextEdit)
    , m_fallback(new QLineEdit)
    , m_removedPrefix(new QLineEdit)
    , m_requestHeaders(new HeadersField)
    , m_responseHeaders(new HeadersField)
    , m_basePath(new QLineEdit)
    , m_order(new QComboBox)
    , m_lenient(new QCheckBox)
    , m_templates(new QCheckBox)
    , m_seed(new QLineEdit)
    , m_headers(new HeadersField)
    , m_delay(new DelayField)
    , m_bandwidth(new BandwidthBox)
    , m_data(new ValueList<DataRow>)
{
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(fontMetrics().lineSpacing() * 3 + 12);
    m_templates->setChecked(true);
    page()->addLayout(&m_rows.grid());
    page()->addStretch(1);
    setFocusProxy(m_name);
    addRows();
    connectFields();
    retranslate();
    widget()->setEnabled(false);
    TabOrder::arrangeAround(m_data);
}

void FileForm::addRows()
{
    m_rows.add(QT_TR_NOOP("Name:"), m_name);
    m_rows.add(QT_TR_NOOP("Notes:"), m_notes);
    m_rows.add(QT_TR_NOOP("Fallback:"), m_fallback);
    m_rows.add(QT_TR_NOOP("Without prefix:"), m_removedPrefix);
    m_rows.add(QT_TR_NOOP("Headers there:"), m_requestHeaders);
    m_rows.add(QT_TR_NOOP("Headers back:"), m_responseHeaders);
    m_rows.add(QT_TR_NOOP("Base path:"), m_basePath);
    m_rows.add(QT_TR_NOOP("Route order:"), m_order);
    m_rows.add("", m_lenient);
    m_rows.add("", m_templates);
    m_rows.add(QT_TR_NOOP("Seed:"), m_seed);
    m_rows.add(QT_TR_NOOP("Headers:"), m_headers);
    m_rows.add(QT_TR_NOOP("Delay:"), m_delay);
    m_rows.add(QT_TR_NOOP("Bandwidth:"), m_bandwidth);
    m_rows.add(QT_TR_NOOP("Data:"), m_data);
}

void FileForm::connectFields()
{
    for (QLineEdit *each : {m_name, m_fallback, m_removedPrefix, m_basePath, m_seed})
        connect(each, &QLineEdit::textEdited, this, &FileForm::tellSoon);
    for (QCheckBox *each : {m_lenient, m_templates})
        connect(each, &QCheckBox::clicked, this, &FileForm::tellSoon);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &FileForm::tellSoon);
    connect(m_order, &QComboBox::activated, this, &FileForm::tellSoon);
    for (HeadersField *each : {m_headers, m_requestHeaders, m_responseHeaders})
        connect(each, &HeadersField::edited, this, &FileForm::tellSoon);
    connect(m_delay, &DelayField::edited, this, &FileForm::tellSoon);
    connect(m_bandwidth, &QSpinBox::valueChanged, this, &FileForm::tellSoon);
    connect(m_data, &RowList::edited, this, &FileForm::tellSoon);
}

void FileForm::setFile(const Core::MockFile &file)
{
    if (isWaiting())
        return;
    m_original = file;
    // Not looked at here, and large.
    m_original.routes.clear();
    m_original.resources.clear();
    fillBy([this] {
        widget()->setEnabled(true);
        showFault({});
        if (const auto present = this->file(); present && *present == m_original)
            return;
        m_name->setText(m_original.name);
        m_notes->setPlainText(m_original.notes);
        m_fallback->setText(m_original.fallback);
        m_removedPrefix->setText(m_original.passing.removedPrefix);
        m_requestHeaders->setHeaders(m_original.passing.requestHeaders);
        m_responseHeaders->setHeaders(m_original.passing.responseHeaders);
        m_basePath->setText(m_original.basePath);
        m_order->setCurrentIndex(int(m_original.order));
        m_lenient->setChecked(m_original.lenientPaths);
        m_templates->setChecked(m_original.templates);
        m_seed->setText(m_original.seed ? QString::number(*m_original.seed) : QString());
        m_headers->setHeaders(m_original.headers);
        m_delay->setDelay(m_original.delay.points.isEmpty() ? std::nullopt
                                                            : std::optional(m_original.delay));
        m_bandwidth->setValue(int(m_original.bandwidth));
        m_data->setValues(m_original.data);
    });
}

Core::Result<Core::MockFile> FileForm::file() const
{
    Core::MockFile file = m_original;
    file.name = m_name->text();
    file.notes = m_notes->toPlainText();
    file.fallback = m_fallback->text().trimmed();
    file.basePath = m_basePath->text().trimmed();
    file.order = Core::MockOrder(m_order->currentIndex());
    file.lenientPaths = m_lenient->isChecked();
    file.templates = m_templates->isChecked();
    bool isNumber = false;
    const qint64 seed = m_seed->text().trimmed().toLongLong(&isNumber);
    if (!isNumber && !m_seed->text().trimmed().isEmpty())
        return Core::failure(tr("The seed “%1” is no whole number.").arg(m_seed->text()));
    file.seed = isNumber ? std::optional(seed) : std::nullopt;
    file.passing.removedPrefix = m_removedPrefix->text().trimmed();
    for (const auto &[field, headers] :
         {std::pair(m_headers, &file.headers),
          std::pair(m_requestHeaders, &file.passing.requestHeaders),
          std::pair(m_responseHeaders, &file.passing.responseHeaders)}) {
        const auto read = field->headers();
        if (!read)
            return Core::failure(read.error());
        *headers = *read;
    }
    const auto delay = m_delay->delay();
    if (!delay)
        return Core::failure(delay.error());
    file.delay = delay->value_or(Core::MockDelay());
    if (file.bandwidth <= m_bandwidth->maximum())
        file.bandwidth = m_bandwidth->value();
    const auto values = m_data->values();
    if (!values)
        return Core::failure(values.error());
    file.data = *values;
    return file;
}

void FileForm::take()
{
    const auto changed = file();
    showFault(changed ? QString() : changed.error());
    if (changed && !(*changed == m_original)) {
        m_original = *changed;
        emit edited(*changed);
    }
}

void FileForm::retranslate()
{
    m_rows.retranslate();
    fillBox(m_order, {tr("The most definite path first"), tr("The first in the file")});
    m_lenient->setText(tr("Case and doubled slashes of paths do not matter"));
    m_templates->setText(tr("Texts with {{ are templates"));
    m_fallback->setPlaceholderText(tr("Address that gets what no route answers"));
    m_basePath->setPlaceholderText(QStringLiteral("/v1"));
    m_seed->setPlaceholderText(tr("Others after each start"));
    m_data->setAddText(tr("Add Value"));
}

} // namespace Gui
