// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QStringList>

namespace Core {

// Writes a mock file to begin with into this folder, under a name that is free there, and returns
// its path. Any thread.
Result<QString> makeMockFile(const QString &folder);

// A mock file that was made of something else.
struct MadeMock
{
    QString path;
    QStringList remarks; // what could not be taken over, item by item
};

// Writes what a server answers by a file of another format (OpenAPI, Mockoon's, HAR) as a mock file
// beside it, under a name that is free there. Any thread.
Result<MadeMock> makeMockFileOf(const QString &path);

} // namespace Core
