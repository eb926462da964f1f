// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcessEnvironment>
#include <QStringList>

namespace Core {

// Settings of this machine and this user that get in the way of local servers, as sentences with
// the way out; none: there is nothing to say. In English: the command line shows them. Reads the
// disk.
QStringList machineWarnings(const QProcessEnvironment &environment);

} // namespace Core
