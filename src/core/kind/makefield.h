// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/field.h"

namespace Core {

// The fields of a kind in one expression each.
Field makeField(const char *key, FieldType type, const QString &group, const QVariant &defaultValue,
                const QString &label, const QString &help);
Field advanced(Field field);
// “cors”: a kind that may let pages of other origins read its answers.
Field otherOriginsField(const QString &group);

} // namespace Core
