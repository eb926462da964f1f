// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/traffic/filter/filtercompleter.h"

#include "core/traffic/filtercompletion.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace Gui {

namespace {

constexpr int textRole = Qt::UserRole;

void fill(QStandardItemModel &model, const QList<Core::FilterCompletion> &choices)
{
    model.clear();
    for (const Core::FilterCompletion &choice : choices) {
        auto *item = new QStandardItem(choice.meaning.isEmpty()
                                           ? choice.text
                                           : QString(choice.text + u"   —   "_s + choice.meaning));
        item->setData(choice.text, textRole);
        model.appendRow(item);
    }
}

} // namespace

FilterCompleter::FilterCompleter(QLineEdit &edit)
    : QObject(&edit)
    , m_edit(edit)
    , m_completer(new QCompleter(this))
    , m_choices(new QStandardItemModel(this))
{
    m_completer->setModel(m_choices);
    m_completer->setCompletionRole(textRole);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    // Not by QLineEdit::setCompleter(), which would replace the whole text.
    m_completer->setWidget(&edit);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { insert(index.data(textRole).toString()); });
}

void FilterCompleter::offer()
{
    const Core::FilterCompletions found
        = Core::completeFilter(m_edit.text(), m_edit.cursorPosition());
    // What is written in full already needs no offer.
    const bool isDone = found.choices.size() == 1
        && QStringView(m_edit.text()).mid(found.position, found.length)
            == found.choices.constFirst().text;
    if (found.choices.isEmpty() || isDone) {
        close();
        return;
    }
    m_position = found.position;
    m_length = found.length;
    fill(*m_choices, found.choices);
    m_completer->complete();
}

void FilterCompleter::offerExamples()
{
    m_position = 0;
    m_length = int(m_edit.text().size());
    fill(*m_choices, Core::filterExamples());
    m_completer->complete();
}

bool FilterCompleter::isOpen() const
{
    return m_completer->popup()->isVisible();
}

void FilterCompleter::close()
{
    if (isOpen())
        m_completer->popup()->hide();
}

void FilterCompleter::insert(const QString &text)
{
    const bool isKey = text.endsWith(u':');
    QString whole = m_edit.text();
    QString put = text;
    if (!isKey && m_position + m_length >= whole.size())
        put += u' ';
    whole.replace(m_position, m_length, put);
    m_edit.setText(whole);
    m_edit.setCursorPosition(m_position + int(put.size()));
    // The popup is hidden after this.
    if (isKey)
        QMetaObject::invokeMethod(this, &FilterCompleter::offer, Qt::QueuedConnection);
}

} // namespace Gui
