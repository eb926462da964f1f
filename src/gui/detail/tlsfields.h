// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/serverconfig.h"

#include <QCoreApplication>

namespace Gui {

// The fields of the form for HTTPS and a certificate of one's own; main thread.
class TlsFields final
{
    Q_DECLARE_TR_FUNCTIONS(Gui::TlsFields)

public:
    static const QString on;
    static const QString certificate;
    static const QString key;

    static QList<Core::Field> fields();
    static Core::FieldValues valuesOf(const Core::TlsSettings &tls);
    static Core::TlsSettings settingsOf(const Core::FieldValues &values);
};

} // namespace Gui
