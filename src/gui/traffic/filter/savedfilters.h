// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace Gui {

class Preferences;

// A button with the filters that the user has saved, and examples; main thread.
class SavedFilters final : public QToolButton
{
    Q_OBJECT

public:
    explicit SavedFilters(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(SavedFilters)

    void setPreferences(Preferences *preferences); // without them there are examples only
    void setCurrent(const QString &text) { m_current = text; } // of the filter in force

signals:
    void filterChosen(const QString &text);
    void expectWanted(); // that so many requests match

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();

    Preferences *m_preferences = nullptr;
    QString m_current;
};

} // namespace Gui
