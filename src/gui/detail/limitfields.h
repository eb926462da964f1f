// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/field.h"
#include "core/server/serverconfig.h"

#include <QCoreApplication>

namespace Gui {

// Grace time and limits of a server as advanced Fields in units that people use.
struct LimitFields
{
    Q_DECLARE_TR_FUNCTIONS(Gui::LimitFields)

public:
    static QList<Core::Field> fields();
    static Core::FieldValues valuesOf(const Core::ServerConfig &config);
    static void apply(const Core::FieldValues &values, Core::ServerConfig &config);
};

} // namespace Gui
