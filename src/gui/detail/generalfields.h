// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/field.h"
#include "core/server/serverconfig.h"

#include <QCoreApplication>

namespace Gui {

// The settings that every server has, as Fields, so that one form serves them and the kind's own.
// Their keys begin with "general.".
struct GeneralFields
{
    Q_DECLARE_TR_FUNCTIONS(Gui::GeneralFields)

public:
    static const QString name;
    static const QString host;
    static const QString portPolicy;
    static const QString port;

    // In the language of now. A name out of takenNames is a mistake; defaultName may be empty.
    static QList<Core::Field> fields(const QString &defaultName, const QStringList &takenNames);
    static Core::FieldValues valuesOf(const Core::ServerConfig &config);
    // Leaves what the form shows unchanged exactly as it was, fractions of its units too.
    static void apply(const Core::FieldValues &values, Core::ServerConfig &config);
    static bool isGeneral(const QString &key);
};

} // namespace Gui
