// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>

// Files that one user alone may read. Any thread.
namespace Core::PrivateFiles {

// The folder and those above it; it is made private if it is not.
Result<> makeFolder(const QString &folder);
// An error if others may read the file, or if it cannot be read.
Result<QByteArray> read(const QString &path);
// Whole or not at all; nobody else can read it at any moment.
Result<> write(const QString &path, const QByteArray &text);

} // namespace Core::PrivateFiles
