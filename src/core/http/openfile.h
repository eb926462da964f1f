// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>

#include <sys/stat.h>

#include <memory>

namespace Core {

// A file opened for reading with the state it had then, so that a change while it is sent is seen.
// Any thread.
class OpenFile
{
public:
    // Takes over the descriptor.
    explicit OpenFile(int descriptor, const struct stat &state);
    ~OpenFile();
    Q_DISABLE_COPY_MOVE(OpenFile)

    int descriptor() const { return m_descriptor; }
    qint64 size() const { return m_state.st_size; }
    const struct stat &state() const { return m_state; }
    // Whether size and modification time still are what they were when it was opened.
    bool isUnchanged() const;

private:
    int m_descriptor;
    struct stat m_state;
};

using FileHandle = std::shared_ptr<const OpenFile>;

} // namespace Core
