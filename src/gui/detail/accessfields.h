// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/field.h"
#include "core/server/serverconfig.h"

#include <QCoreApplication>

namespace Gui {

// Who may reach a server and ask it for something, as Fields.
struct AccessFields
{
    Q_DECLARE_TR_FUNCTIONS(Gui::AccessFields)

public:
    static const QString allowNetwork;

    static Core::Field consent(); // stands below the address
    static QList<Core::Field> names(); // advanced
    static Core::FieldValues valuesOf(const Core::ServerConfig &config);
    // After the host: there is nothing to allow on loopback.
    static void apply(const Core::FieldValues &values, Core::ServerConfig &config);
    // What to say beside a host that others can reach; empty for this computer only.
    static QString hostWarning(const QString &host);
    // What to say beside the consent: that it is missing, or where others will find the server.
    static QString consentNotice(const QString &host, bool isGiven);
};

} // namespace Gui
