// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/console/consoleline.h"

namespace Core {

// The line that a program is writing: a text with styles and the place where the next character
// goes, as on a terminal. Any thread.
class ConsoleText
{
public:
    const QString &text() const { return m_text; }
    const QList<ConsoleStyleRun> &runs() const { return m_runs; }
    qsizetype column() const { return m_column; }

    // Beyond the end it is filled up with spaces by the next write.
    void moveTo(qsizetype column);
    // Over what is there.
    void write(QStringView text, const ConsoleStyle &style);
    void eraseToEnd();
    void eraseToColumn(); // the first characters become spaces
    void clear();

private:
    void setStyle(qsizetype from, qsizetype to, const ConsoleStyle &style);
    ConsoleStyle styleAt(qsizetype column) const;

    QString m_text;
    QList<ConsoleStyleRun> m_runs;
    qsizetype m_column = 0;
};

} // namespace Core
