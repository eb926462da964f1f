// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/field.h"

namespace Kinds::Mock {

// What happens to requests that are not as an OpenAPI description says.
enum class RequestCheck : quint8 { Off, Flag, Refuse };

struct MockSettings
{
    QString file; // absolute
    bool permitsOrigins = false;
    QString adminToken = {}; // empty: there is no administration
    RequestCheck check = RequestCheck::Off;
};

QList<Core::Field> mockFields();
// Of a token that is no reference any more.
Core::Result<> checkAdminToken(const QString &token);
MockSettings mockSettings(const Core::FieldValues &values);

} // namespace Kinds::Mock
