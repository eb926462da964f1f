// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>
#include <QTimer>

class QVBoxLayout;

namespace Gui {

class Notice;

// A form for a part of a mock file that tells what was typed a moment later; main thread.
class EntryForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit EntryForm(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(EntryForm)

    // What was typed is told now.
    void flush();
    // What was typed is forgotten, and what is typed until the form is filled again.
    void forget();

protected:
    void changeEvent(QEvent *event) override;
    QVBoxLayout *page() const { return m_page; }
    bool isWaiting() const { return m_soon.isActive(); }
    bool isOutdated() const { return m_isOutdated; }
    void tellSoon(); // unless the form is being filled
    void showFault(const QString &fault); // empty: none
    // Calls fill, and what it changes is not told.
    template<typename Function>
    void fillBy(const Function &fill)
    {
        m_isFilling = true;
        fill();
        m_isFilling = false;
        m_isOutdated = false;
    }
    virtual void take() = 0; // what the fields say is told
    virtual void retranslate() = 0;

private:
    QTimer m_soon;
    QVBoxLayout *m_page;
    Notice *m_notice;
    bool m_isFilling = false;
    bool m_isOutdated = false;
};

} // namespace Gui
