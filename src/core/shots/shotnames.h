// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QList>
#include <QStringList>
#include <QUrl>

namespace Core {

// A page and its picture's name; a plain value.
struct PlannedShot
{
    QString path;
    QString file; // a name without folders
};

// A file name for each path, the same in every series: docs/guide becomes docs_guide.png, / becomes
// index.png. Where a name could stand for several paths, a short hash of the path follows. Paths
// that come twice are left out. The reason of a failure names what is no path.
Result<QList<PlannedShot>> planShots(const QStringList &paths);

// Of a page at a server.
QUrl pageUrl(const QUrl &server, const QString &path);

} // namespace Core
