// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/icons.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace Gui {

// A line for a text to look for, with the way to the next place and the one before; main thread.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(FindBar)

    // Shows itself, ready to be typed into; a text that is given is looked for.
    void open(const QString &text);
    QString text() const;
    Qt::CaseSensitivity sensitivity() const;
    // index: of the present place, -1: none. isCut: there may be more.
    void setCount(qsizetype index, qsizetype count, bool isCut);

signals:
    void changed(); // text or sensitivity
    void nextWanted();
    void previousWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QToolButton *addButton(IconId id);

    QLineEdit *m_text;
    QLabel *m_count;
    QToolButton *m_case;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
};

} // namespace Gui
