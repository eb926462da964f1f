// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>

#include <optional>

namespace Core {

// What the disk has to do for one file that other programs may change too; blocking calls, for
// jobs beside the main thread.
namespace FileKeeper {

// All of a file of a size that a workspace may have.
Result<QByteArray> read(const QString &file);
// Atomically, by a temporary file that is renamed.
Result<> write(const QString &file, const QByteArray &text);
// Renames the file to <file>.<suffix>-<time> and returns the new name; empty: it could not.
QString moveAside(const QString &file, const QString &suffix);

struct Written
{
    QString foreignKeptAs; // somebody else had changed the file; their version
};
// Replaces the file atomically, its folder is made if need be. known: what this program last
// read or wrote, none if there was no file.
Result<Written> replace(const QString &file, const QByteArray &text,
                        const std::optional<QByteArray> &known);

} // namespace FileKeeper

} // namespace Core
