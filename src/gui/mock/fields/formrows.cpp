// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/fields/formrows.h"

#include "gui/mock/fields/longline.h"

#include <QCoreApplication>
#include <QLabel>

namespace Gui {

FormRows::FormRows(const char *context, QWidget *form)
    : m_context(context)
    , m_grid(new FormGrid(form))
{
    m_grid->setContentsMargins({});
}

void FormRows::add(const char *label, QWidget *field)
{
    auto *text = new QLabel;
    text->setBuddy(field);
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->setMaxLength(LongLine::longest);
    m_grid->addRow(text, field);
    m_labels.insert(field, label);
}

void FormRows::retranslate() const
{
    for (auto each = m_labels.cbegin(); each != m_labels.cend(); ++each) {
        const QString text
            = *each.value() ? QCoreApplication::translate(m_context, each.value()) : QString();
        if (auto *label = qobject_cast<QLabel *>(m_grid->labelOf(each.key())))
            label->setText(text);
        QString name = text;
        name.remove(u'&').remove(u':');
        if (!name.isEmpty())
            each.key()->setAccessibleName(name);
    }
}

} // namespace Gui
