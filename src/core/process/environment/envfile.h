// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QList>
#include <QProcessEnvironment>

namespace Core {

struct EnvVariable
{
    QString name;
    QString value;

    bool operator==(const EnvVariable &) const = default;
};

// Variables from a .env file: NAME=value, with an optional "export", comments behind #, values in
// single quotes (as they are) or double quotes (with \n, \t, \", \\, \$), both over several lines,
// and ${NAME}, ${NAME:-otherwise} outside of single quotes.
namespace EnvFile {

constexpr qint64 largest = 1024 * 1024;

// outer: where ${NAME} is looked up that the file does not have above. Of a name that stands there
// twice the last counts. The reason of a failure names the line.
Result<QList<EnvVariable>> parse(const QByteArray &text, const QString &fileName,
                                 const QProcessEnvironment &outer);
// The same from the disk, so not for the main thread.
Result<QList<EnvVariable>> read(const QString &path, const QProcessEnvironment &outer);

} // namespace EnvFile

} // namespace Core
