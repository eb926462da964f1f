// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace Gui {

// Offers what the word at the cursor of a filter line can become, and what it means; main thread.
class FilterCompleter final : public QObject
{
    Q_OBJECT

public:
    explicit FilterCompleter(QLineEdit &edit);
    Q_DISABLE_COPY_MOVE(FilterCompleter)

    void offer(); // at the cursor
    void offerExamples(); // in place of the whole text
    bool isOpen() const;
    void close();

private:
    void insert(const QString &text);

    QLineEdit &m_edit;
    QCompleter *m_completer;
    QStandardItemModel *m_choices;
    int m_position = 0; // of what is replaced
    int m_length = 0;
};

} // namespace Gui
