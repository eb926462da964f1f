// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Core {

// Why a request is refused: the status to answer and a sentence that tells a developer what the
// client did wrong.
struct Fault
{
    int status = 0; // 0: none
    QString remark = {};

    explicit operator bool() const { return status != 0; }
};

} // namespace Core
