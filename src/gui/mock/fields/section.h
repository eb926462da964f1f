// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace Gui {

// A part of a form that is folded away while there is nothing in it; main thread.
class Section final : public QWidget
{
    Q_OBJECT

public:
    explicit Section(QWidget *content, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(Section)

    void setTitle(const QString &title);
    void setOpen(bool open);

private:
    QToolButton *m_title;
    QWidget *m_content;
};

} // namespace Gui
