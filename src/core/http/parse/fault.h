// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace Core {

// Why a request is refused: the status to answer, a sentence that tells a developer what the client
// did wrong, and where the standard says so (a literal).
struct Fault
{
    int status = 0; // 0: none
    QString remark = {};
    QByteArrayView section = {}; // of the RFC that says so

    explicit operator bool() const { return status != 0; }
};

// The fault with the section that it breaks, unless it names a closer one.
inline Fault within(QByteArrayView section, Fault fault)
{
    if (fault && fault.section.isEmpty())
        fault.section = section;
    return fault;
}

} // namespace Core
