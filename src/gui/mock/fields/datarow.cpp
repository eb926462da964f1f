// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/fields/datarow.h"

#include "core/formats/content/prettyjson.h"
#include "gui/mock/fields/longline.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace Gui {

DataRow::DataRow(QWidget *parent)
    : FormRow(parent)
    , m_name(new LongLine)
    , m_value(new LongLine)
    , m_remove(makeRemoveButton())
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_value, 3);
    layout->addWidget(m_remove);
    for (QLineEdit *each : {m_name, m_value})
        connect(each, &QLineEdit::textEdited, this, &DataRow::edited);
    setFocusProxy(m_name);
    retranslate();
}

void DataRow::setValue(const Core::MockData &value)
{
    m_original = value;
    m_name->setText(value.name);
    m_value->setText(QString::fromUtf8(Core::compactJson(value.value)));
}

Core::Result<Core::MockData> DataRow::value() const
{
    Core::MockData entry = m_original;
    entry.name = m_name->text();
    const QByteArray text = m_value->text().toUtf8();
    if (const auto fault = Core::checkStrictJson(text))
        return Core::failure(fault->toString(entry.name));
    // What says the same stays as it was written.
    if (const QByteArray json = Core::compactJson(text); json != Core::compactJson(entry.value))
        entry.value = json;
    return entry;
}

void DataRow::retranslate()
{
    m_name->setPlaceholderText(tr("name"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_value->setPlaceholderText(tr("value (JSON)"));
    m_value->setAccessibleName(m_value->placeholderText());
    m_remove->setToolTip(tr("Remove this value"));
    m_remove->setAccessibleName(m_remove->toolTip());
}

} // namespace Gui
