// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace Gui {

// A line that is sent with Return; Up and Down bring back what was sent. Main thread.
class InputLine final : public QLineEdit
{
    Q_OBJECT

public:
    explicit InputLine(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(InputLine)

signals:
    void sent(const QString &text); // without a line end

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void send();
    void recall(qsizetype step);

    QStringList m_sent; // the oldest first
    qsizetype m_place = 0; // in m_sent; behind it: what is being typed
    QString m_draft;
};

} // namespace Gui
