// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/note.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace Gui {

class Masking;
class NoteWidget;

// The notes of the window, the newest on top, the oldest behind a count when there are many; takes
// no room when there is none. Main thread.
class NoteBar final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int maximumShown = 3;

    explicit NoteBar(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(NoteBar)

    void setMasking(const Masking *masking);
    void put(const Note &note);
    void remove(const QString &key);
    bool has(const QString &key) const;
    QString text(const QString &key) const;
    int count() const { return int(m_notes.size()); }

protected:
    void changeEvent(QEvent *event) override;

private:
    NoteWidget *find(const QString &key) const;
    void arrange();

    const Masking *m_masking = nullptr;
    QVBoxLayout *m_layout;
    QLabel *m_more;
    QList<NoteWidget *> m_notes; // the newest first
};

} // namespace Gui
