// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/tone.h"

#include <QLabel>

namespace Gui {

// A sentence on a calm coloured ground, plain text, hidden while there is none; main thread.
class Notice : public QLabel
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(Notice)

    void setNotice(Tone tone, const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Info;
};

} // namespace Gui
