// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/note.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace Gui {

class Masking;

// One note with its buttons; main thread.
class NoteWidget final : public QWidget
{
    Q_OBJECT

public:
    NoteWidget(const Note &note, const Masking *masking, QWidget *parent);
    Q_DISABLE_COPY_MOVE(NoteWidget)

    // Another text while the buttons stay, so that a click is not lost.
    void setText(const QString &text);
    const Note &note() const { return m_note; }
    void refresh(); // after a change of what is masked

signals:
    void closed(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addButtons(QHBoxLayout *layout);
    void updateIcon();

    Note m_note;
    const Masking *m_masking; // may be null
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace Gui
