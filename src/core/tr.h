// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace Core {

// Translation context of all texts of the core.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Core)
};

} // namespace Core
