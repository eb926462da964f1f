// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QScrollArea>

namespace Gui {

// A picture in its own size, scrolled where it is larger; main thread.
class PictureView final : public QScrollArea
{
public:
    PictureView()
        : m_label(new QLabel)
    {
        setAlignment(Qt::AlignCenter);
        setFrameShape(QFrame::NoFrame);
        m_label->setTextFormat(Qt::PlainText);
        setWidget(m_label);
    }
    Q_DISABLE_COPY_MOVE(PictureView)

    void setImage(const QImage &image, const QString &accessibleName)
    {
        m_label->setPixmap(QPixmap::fromImage(image));
        m_label->setAccessibleName(accessibleName);
        m_label->adjustSize();
    }

private:
    QLabel *m_label;
};

} // namespace Gui
