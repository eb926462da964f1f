// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/traffic/trafficfilter.h"

#include <QLineEdit>
#include <QTimer>

#include <optional>

namespace Gui {

class FilterCompleter;

// A line for a filter text: reads it shortly after the last key, marks the place of a mistake and
// offers what can be written (Ctrl+Space: everything; Down in an empty line: examples); main
// thread.
class FilterEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterEdit(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(FilterEdit)

    void setFilterText(const QString &text); // read at once
    const std::optional<Core::FilterError> &error() const { return m_error; }
    // The mistake with its place and the way out, empty if there is none.
    QString errorText() const;

signals:
    void entered(); // by Return, and there is nothing wrong with it
    void filterChanged(const Core::TrafficFilter &filter); // of a text without mistakes
    void errorChanged();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read();
    void markError();
    void retranslate();

    FilterCompleter *m_completer;
    QTimer m_pause;
    std::optional<Core::FilterError> m_error;
};

} // namespace Gui
