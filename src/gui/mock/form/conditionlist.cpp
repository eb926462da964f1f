// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/form/conditionlist.h"

#include "gui/icons.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace Gui {

ConditionList::ConditionList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_add(new QToolButton)
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(4);
    m_add->setIcon(icon(IconId::Add));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setAutoRaise(true);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    // It becomes one when there is a name or a value.
    connect(m_add, &QToolButton::clicked, this,
            [this] { addRow()->setFocus(Qt::OtherFocusReason); });
    retranslate();
}

ConditionRow *ConditionList::addRow()
{
    auto *row = new ConditionRow;
    m_layout->insertWidget(int(m_rows.size()), row);
    m_rows += row;
    connect(row, &ConditionRow::edited, this, &ConditionList::edited);
    connect(row, &ConditionRow::removeWanted, this, [this, row] {
        m_rows.removeOne(row);
        row->deleteLater();
        m_add->setFocus();
        emit edited();
    });
    return row;
}

void ConditionList::setConditions(const QList<Core::MockCondition> &conditions)
{
    if (const auto present = this->conditions(); present && *present == conditions)
        return;
    while (m_rows.size() > conditions.size())
        delete m_rows.takeLast();
    while (m_rows.size() < conditions.size())
        addRow();
    for (qsizetype i = 0; i < conditions.size(); ++i)
        m_rows[i]->setCondition(conditions[i]);
}

Core::Result<QList<Core::MockCondition>> ConditionList::conditions() const
{
    QList<Core::MockCondition> conditions;
    for (const ConditionRow *row : m_rows) {
        const auto condition = row->condition();
        if (!condition)
            return Core::failure(condition.error());
        conditions += *condition;
    }
    return conditions;
}

void ConditionList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConditionList::retranslate()
{
    m_add->setText(tr("Add Condition"));
}

} // namespace Gui
