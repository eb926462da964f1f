// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/historyfailure.h"
#include "core/result.h"

#include <QLockFile>

#include <memory>

namespace Core {

// The right to write a history: one process has it at a time, until it ends, however it ends. Lives
// in the writer's thread.
class HistoryFile final
{
public:
    explicit HistoryFile(QString path);

    // The folder is made if it is missing.
    Result<std::monostate, HistoryFailure> claim();
    void release() { m_lock.reset(); }

    // Gives the file, and what SQLite has put beside it, another name; empty if that is impossible.
    static QString setAside(const QString &path);

private:
    const QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace Core
