// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/positionedjson.h"
#include "core/mock/mockreader.h"

#include <QWidget>

class QListWidget;

namespace Gui {

class CodeView;

// The text of a mock file for editing, with what is wrong at its place; main thread.
class MockTextView final : public QWidget
{
    Q_OBJECT

public:
    explicit MockTextView(Core::MockSyntax syntax, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(MockTextView)

    // The first text cannot be undone; later ones change only what differs, and can.
    void setText(const QByteArray &text);
    QByteArray text() const;
    // At their places, and as a list if there are several.
    void showFaults(const QList<Core::JsonError> &faults);
    void goTo(Core::TextPosition position);
    void undo();
    void redo();
    bool canUndo() const;
    bool canRedo() const;

signals:
    void edited();
    void lineChosen(int line); // from 1, by the user in the text
    void undoChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();
    void mark(const Core::JsonError &fault);
    void listFaults();

    const Core::MockSyntax m_syntax;
    CodeView *m_view;
    QListWidget *m_list;
    QList<Core::JsonError> m_faults;
    bool m_isFilling = false;
    bool m_isFilled = false;
    int m_line = -1;
};

} // namespace Gui
