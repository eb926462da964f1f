// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace Kinds::Inspector {

// Translation context of all texts of this kind.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(InspectorKind)
};

} // namespace Kinds::Inspector
