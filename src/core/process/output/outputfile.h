// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/console/consoleline.h"
#include "core/result.h"

#include <QFile>

namespace Core {

// Keeps what a program prints in a file, without colours, each line with its time. A file that has
// become large is kept beside it as “.1”, in place of an earlier one. One thread.
class OutputFile
{
public:
    static constexpr qint64 defaultLimit = 8 * 1024 * 1024; // bytes

    explicit OutputFile(const QString &path, qint64 limit = defaultLimit);

    QString path() const { return m_isGivenUp ? QString() : m_file.fileName(); }
    // The reason of a failure is told once; afterwards nothing is written.
    Result<> append(const ConsoleBatch &batch);

private:
    Result<> rotate();
    Result<> giveUp(const QString &why);

    QFile m_file;
    const qint64 m_limit;
    bool m_isGivenUp = false;
};

} // namespace Core
