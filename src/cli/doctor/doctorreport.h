// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/process/machine/diagnosis.h"

#include <QByteArray>

namespace Cli {

// What the doctor says, for people and for programs. port: which listeners, 0: all.
QByteArray doctorText(const Core::Diagnosis &diagnosis, const QStringList &warnings, quint16 port);
QByteArray doctorJson(const Core::Diagnosis &diagnosis, const QStringList &warnings, quint16 port);

} // namespace Cli
