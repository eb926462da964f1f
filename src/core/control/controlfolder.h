// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Core {

// The folder of this user alone in which programs listen that can be controlled. Empty: there is
// none that can be trusted.
QString makeControlFolder();

// Where they may be; what does not exist or is not trusted is left out.
QStringList controlFolders();

// The socket of a process, and the process of a socket (0: it is none).
QString controlSocket(const QString &folder, qint64 pid, int number = 1);
qint64 controlPid(const QString &socket);

} // namespace Core
