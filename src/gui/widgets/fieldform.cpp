// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/fieldform.h"

#include "gui/widgets/fieldrow.h"
#include "gui/widgets/formgrid.h"

#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace Gui {

FieldForm::FieldForm(QWidget *parent)
    : QWidget(parent)
    , m_layout(new FormGrid(this))
{
    m_layout->setContentsMargins({});
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(12);
}

void FieldForm::setFields(const QList<Core::Field> &fields)
{
    m_rows.clear();
    m_layout->clear();
    m_fold = nullptr;

    const auto addAll = [this](const QList<Core::Field> &some) {
        QStringList groups;
        for (const Core::Field &field : some) {
            if (!groups.contains(field.group))
                groups << field.group;
        }
        for (const QString &group : groups)
            addGroup(some, group);
    };
    QList<Core::Field> plain;
    QList<Core::Field> advanced;
    for (const Core::Field &field : fields)
        (field.advanced ? advanced : plain) << field;
    addAll(plain);
    if (!advanced.isEmpty()) {
        m_fold = new QToolButton;
        m_fold->setText(tr("Advanced"));
        m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_fold->setAutoRaise(true);
        m_fold->setCheckable(true);
        connect(m_fold, &QToolButton::toggled, this, &FieldForm::showAdvanced);
        m_layout->addWideRow(m_fold);
    }
    m_firstAdvanced = m_layout->rows();
    addAll(advanced);
    if (m_fold)
        showAdvanced(m_unfolded);
    tellValidity();
}

void FieldForm::addGroup(const QList<Core::Field> &fields, const QString &group)
{
    if (!group.isEmpty())
        addHeading(group);
    for (const Core::Field &field : fields) {
        if (field.group == group)
            addRow(field);
    }
}

void FieldForm::addHeading(const QString &text)
{
    auto *heading = new QLabel(text);
    heading->setTextFormat(Qt::PlainText);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setContentsMargins(0, m_layout->rows() > 0 ? 10 : 0, 0, 0);
    m_layout->addWideRow(heading);
}

void FieldForm::addRow(const Core::Field &field)
{
    auto *row = new FieldRow(field);
    QLabel *label = nullptr;
    if (field.type != Core::FieldType::Flag) {
        label = new QLabel(field.label);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(row->input());
        label->setMinimumHeight( // beside the first line of the input
            std::min(row->input()->sizeHint().height(), label->sizeHint().height() * 2));
    }
    m_layout->addRow(label, row);
    if (m_rows.isEmpty())
        setFocusProxy(row);
    m_rows << row;
    connect(row, &FieldRow::edited, this,
            [this, key = field.key](const QVariant &before, const QVariant &after) {
                tellValidity();
                emit edited(key, before, after);
                emit changed();
            });
    connect(row, &FieldRow::checked, this, [this] {
        tellValidity();
        if (!isChecking())
            emit checkingFinished();
    });
}

void FieldForm::showAdvanced(bool shown)
{
    m_unfolded = shown;
    m_fold->setChecked(shown);
    m_fold->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    for (int i = m_firstAdvanced; i < m_layout->rows(); ++i)
        m_layout->setRowVisible(i, shown);
}

FieldRow *FieldForm::row(const QString &key) const
{
    const auto it = std::ranges::find_if(
        m_rows, [&](const FieldRow *candidate) { return candidate->field().key == key; });
    return it == m_rows.end() ? nullptr : *it;
}

void FieldForm::setValues(const Core::FieldValues &values)
{
    for (FieldRow *row : std::as_const(m_rows))
        row->setValue(values.value(row->field().key, row->field().defaultValue));
    tellValidity();
    emit changed();
}

Core::FieldValues FieldForm::values() const
{
    Core::FieldValues values;
    for (const FieldRow *row : m_rows) {
        if (!row->isDefault())
            values.insert(row->field().key, row->value());
    }
    return values;
}

QVariant FieldForm::value(const QString &key) const
{
    const FieldRow *found = row(key);
    return found ? found->value() : QVariant();
}

void FieldForm::setValue(const QString &key, const QVariant &value)
{
    if (FieldRow *found = row(key)) {
        found->setValue(value);
        tellValidity();
        emit changed();
    }
}

void FieldForm::setNotice(const QString &key, const QString &text)
{
    if (FieldRow *found = row(key))
        found->setNotice(text);
}

void FieldForm::setFieldVisible(const QString &key, bool visible)
{
    if (FieldRow *found = row(key))
        m_layout->setRowVisible(found, visible && (!found->field().advanced || m_unfolded));
}

void FieldForm::focusField(const QString &key)
{
    if (FieldRow *found = row(key)) {
        if (found->field().advanced && m_fold)
            m_fold->setChecked(true);
        found->input()->setFocus(Qt::OtherFocusReason);
    }
}

QString FieldForm::error() const
{
    for (const FieldRow *row : m_rows) {
        if (!row->error().isEmpty())
            return row->error();
    }
    return {};
}

bool FieldForm::isChecking() const
{
    return std::ranges::any_of(m_rows, &FieldRow::isChecking);
}

void FieldForm::tellValidity()
{
    if (std::exchange(m_valid, isValid()) != isValid())
        emit validityChanged(m_valid);
}

} // namespace Gui
