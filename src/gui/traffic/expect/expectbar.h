// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/expect/expectwatch.h"
#include "gui/masking/masking.h"

#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace Gui {

class CountChoice;
class FilterEdit;
class Notice;
class SavedFilters;

// How many requests that the filter finds a server shall get, within which time, and whether it
// did: those that nearly matched say why they do not. Hidden until it is wanted; main thread.
class ExpectBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ExpectBar(QWidget *parent = nullptr);
    ~ExpectBar() override;
    Q_DISABLE_COPY_MOVE(ExpectBar)

    // Opened by a key of the pane and from the menu of filters.
    void attachTo(QWidget &pane, FilterEdit &filter, SavedFilters &filters);
    void setMasking(const Masking *masking);
    void setServer(Core::Server *server); // ends what was expected of another one

    void open();
    void close();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using State = Core::ExpectWatch::State;
    static constexpr int mostSeconds = 3'600;
    static constexpr int usualSeconds = 5;

    void layOut();
    void begin();
    void end();
    void look();
    bool isWaiting() const;
    QString outcome(State state) const;
    void retranslate();

    QLabel *m_before;
    CountChoice *m_count;
    QLabel *m_between;
    QSpinBox *m_seconds;
    QPushButton *m_start;
    QToolButton *m_close;
    Notice *m_outcome;
    QAction *m_wanted;
    const Masking *m_masking = nullptr;
    FilterEdit *m_filter = nullptr;
    QPointer<Core::Server> m_server;
    std::unique_ptr<Core::ExpectWatch> m_watch;
};

} // namespace Gui
