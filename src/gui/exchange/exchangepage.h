// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Gui {

struct ExchangeDetail;

// One side of an exchange in the tabs of its view; main thread.
class ExchangePage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    Q_DISABLE_COPY_MOVE(ExchangePage)

    virtual QString title() const = 0;
    // Whether there is anything to show.
    virtual bool isFor(const ExchangeDetail &detail) const = 0;
    virtual void setDetail(const ExchangeDetail &detail) = 0;
    // In the language of now; the detail is set again after it.
    virtual void retranslate() = 0;

protected:
    // For the summary of a list that begins late.
    static QString lastShown(qsizetype most)
    {
        return tr("of which the last %1 are shown").arg(most);
    }

signals:
    void told(const QString &text); // what was done, a few words
};

} // namespace Gui
