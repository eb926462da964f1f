// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/form/fileform.h"
#include "gui/mock/form/resourceform.h"
#include "gui/mock/form/routeform.h"
#include "gui/mock/mockeditor.h"
#include "gui/mock/mocktextview.h"
#include "gui/mock/routes/routetree.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

// How the forms tell what was written, and how that is taken back.

namespace Gui {

void MockEditor::connectForms()
{
    connect(m_form, &RouteForm::edited, this, &MockEditor::takeFormEdit);
    connect(m_form, &RouteForm::responseChosen, this, [this](int response) {
        m_tree->select({.route = m_tree->place().route, .response = response});
    });
    connect(m_resource, &ResourceForm::edited, this,
            [this](int index, const Core::MockResource &resource) {
                m_document->change([index, resource](const Core::MockText &text) {
                    return index < text.file().resources.size() ? text.withResource(index, resource)
                                                                : text.text();
                });
            });
    connect(m_fileForm, &FileForm::edited, this, [this](const Core::MockFile &file) {
        m_document->change([file](const Core::MockText &text) { return text.withSettings(file); });
    });
    connect(m_document, &MockDocument::othersFound, this, &MockEditor::flush);
    connect(m_document, &MockDocument::othersTaken, this, [this] {
        for (EntryForm *each : forms())
            each->forget();
    });
    // Fields keep an undo of their own, which knows nothing of the text.
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { watchUndoIn(now); });
}

void MockEditor::takeFormEdit(int index, const Core::MockRoute &route)
{
    m_document->change([index, route](const Core::MockText &text) {
        return index < text.file().routes.size() ? text.withRoute(index, route) : text.text();
    });
}

QList<EntryForm *> MockEditor::forms() const
{
    return {m_form, m_resource, m_fileForm};
}

void MockEditor::flush()
{
    for (EntryForm *each : forms())
        each->flush();
}

// What is on its way into the text is taken back, too.
void MockEditor::undo(bool isRedo)
{
    flush();
    if (m_document->isChanging())
        m_undoes += isRedo;
    else if (isRedo)
        m_text->redo();
    else
        m_text->undo();
}

void MockEditor::watchUndoIn(QWidget *widget)
{
    const bool isIn = widget && std::ranges::any_of(forms(), [widget](const EntryForm *form) {
                          return form->isAncestorOf(widget);
                      });
    if (!isIn)
        return;
    widget->removeEventFilter(this);
    widget->installEventFilter(this);
}

bool MockEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QKeySequence pressed(key->keyCombination());
    const bool isUndo = pressed == m_undo->shortcut() || pressed == m_redo->shortcut();
    if (isUndo)
        event->ignore(); // then it is a shortcut
    return isUndo;
}

} // namespace Gui
