// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

namespace Core {

// How a program ended, a plain value.
struct ExitStatus
{
    bool isSignal = false; // ended by one
    int number = 0; // exit code, or number of the signal

    bool isSuccess() const { return !isSignal && number == 0; }
    QString text() const; // "exit code 1", "signal 9 (KILL)"

    bool operator==(const ExitStatus &) const = default;
};

} // namespace Core

Q_DECLARE_METATYPE(Core::ExitStatus)
