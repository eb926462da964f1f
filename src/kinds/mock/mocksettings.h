// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/field.h"

namespace Kinds::Mock {

struct MockSettings
{
    QString file; // absolute
    bool permitsOrigins = false;
    QString adminToken = {}; // empty: there is no administration
};

QList<Core::Field> mockFields();
MockSettings mockSettings(const Core::FieldValues &values);

} // namespace Kinds::Mock
