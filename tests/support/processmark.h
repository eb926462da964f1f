// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace Testing {

// A variable in the environment of all that this process starts while the mark lives, by which it
// is found wherever it is and whoever its parent has become; some programs write over it, these are
// found by the folder in which they run.
class ProcessMark
{
public:
    explicit ProcessMark(const QString &folder = {});
    ~ProcessMark();
    Q_DISABLE_COPY_MOVE(ProcessMark)

    // "number name" of each process that was started under it and is there.
    QStringList processes() const;

private:
    QByteArray m_variable;
    QString m_folder;
};

// "number name" of the children of this process that have ended and that nobody has waited for.
QStringList zombies();

// Whether something accepts connections to this port of 127.0.0.1.
bool isOpen(quint16 port);

} // namespace Testing
