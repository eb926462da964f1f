// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/openfile.h"

namespace Core {

enum class SymlinkPolicy { StayInside, FollowAnywhere };

// The folder that is served: opens what lies below it and nothing else. Follows its path when the
// folder is replaced by a new one, as build tools do. Lives in the server's thread.
class RootFolder
{
public:
    static Result<RootFolder> open(const QString &path, SymlinkPolicy policy);

    // A regular file or a folder, open for reading; a folder that may not be read is opened for its
    // path only (O_PATH). The error is the status of the answer. Never waits for a FIFO or device.
    Result<FileHandle, int> find(const QByteArray &relative);

    QByteArray path() const { return m_path; }

private:
    RootFolder(QByteArray path, SymlinkPolicy policy, FileHandle root);
    void refresh();
    int openBelow(const char *relative, int flags);
    int openAndCompare(const char *relative, int flags) const;

    QByteArray m_path;
    SymlinkPolicy m_policy;
    FileHandle m_root;
    bool m_hasOpenat2 = true;
};

// A second look at the same file or folder, open for reading; -1 and errno if that fails.
int reopenForReading(const OpenFile &file);

} // namespace Core
