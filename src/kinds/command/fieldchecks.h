// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/field.h"

namespace Kinds::Command {

// Checks of values that several fields have in common.
Core::Result<> checkCommand(const QVariant &value);
Core::Result<> checkOptionalCommand(const QVariant &value);
Core::Result<> checkEnvironment(const QVariant &value);
Core::Result<> checkReadyLine(const QVariant &value);
Core::Result<> checkPath(const QVariant &value);

// A field with these choices, of which the first is the default.
Core::Field choice(const char *key, const QString &group, const QString &label, const QString &help,
                   QList<Core::FieldChoice> choices);

} // namespace Kinds::Command
