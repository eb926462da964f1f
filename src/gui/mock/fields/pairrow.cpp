// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/fields/pairrow.h"

#include "gui/mock/fields/longline.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

namespace Gui {

PairRow::PairRow(Forgetting forgetting, QWidget *parent)
    : FormRow(parent)
    , m_forgetting(forgetting)
    , m_name(new LongLine)
    , m_kind(new QComboBox)
    , m_value(new LongLine)
    , m_remove(makeRemoveButton())
{
    m_kind->addItems({{}, {}});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_name, 2);
    layout->addWidget(m_kind);
    layout->addWidget(m_value, 3);
    layout->addWidget(m_remove);
    for (QLineEdit *each : {m_name, m_value})
        connect(each, &QLineEdit::textEdited, this, &PairRow::edited);
    connect(m_kind, &QComboBox::activated, this, [this] {
        refresh();
        emit edited();
    });
    setFocusProxy(m_name);
    retranslate();
    refresh();
}

void PairRow::setValue(const Value &pair)
{
    m_name->setText(pair.first);
    m_kind->setCurrentIndex(pair.second ? 0 : 1);
    m_value->setText(pair.second.value_or(QString()));
    refresh();
}

Core::Result<PairRow::Value> PairRow::value() const
{
    if (m_name->text().isEmpty())
        return Core::failure(tr("A name is missing."));
    return Value(m_name->text(),
                 m_kind->currentIndex() == 0 ? std::optional(m_value->text()) : std::nullopt);
}

void PairRow::refresh()
{
    m_kind->setVisible(m_forgetting == Forgetting::Allowed);
    m_value->setVisible(m_kind->currentIndex() == 0);
}

void PairRow::retranslate()
{
    m_kind->setItemText(0, tr("becomes"));
    m_kind->setItemText(1, tr("is forgotten"));
    m_kind->setAccessibleName(tr("What happens to it"));
    m_name->setPlaceholderText(tr("name"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_value->setPlaceholderText(m_forgetting == Forgetting::Allowed
                                    ? tr("value")
                                    : tr("path of the other resource, such as /users"));
    m_value->setAccessibleName(m_value->placeholderText());
    m_remove->setToolTip(tr("Remove this entry"));
    m_remove->setAccessibleName(m_remove->toolTip());
}

} // namespace Gui
