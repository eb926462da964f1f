// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/openfile.h"

namespace Kinds::Static {

enum class SymlinkPolicy { StayInside, FollowAnywhere };

// The folder that is served: opens what lies below it and nothing else. Follows its path when the
// folder is replaced by a new one, as build tools do. Lives in the server's thread.
class RootFolder
{
public:
    static Core::Result<RootFolder> open(const QString &path, SymlinkPolicy policy);

    // A regular file, open for reading, or a folder, opened for its path only (O_PATH). The error
    // is the status of the answer. Never waits: what is neither file nor folder is not opened.
    Core::Result<Core::FileHandle, int> find(const QByteArray &relative);

    QByteArray path() const { return m_path; }
    // The folder as it is now; opened for its path only.
    Core::FileHandle handle();

private:
    RootFolder(QByteArray path, SymlinkPolicy policy, Core::FileHandle root);
    void refresh();
    int openPath(const char *relative);
    int openAndCompare(const char *relative) const;

    QByteArray m_path;
    SymlinkPolicy m_policy;
    Core::FileHandle m_root;
    bool m_hasOpenat2 = true;
};

// A second look at the same file or folder, open for reading; -1 and errno if that fails.
int reopenForReading(const Core::OpenFile &file);

} // namespace Kinds::Static
