// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Testing {

// A file system of its own, in memory, as long as this lives; only root can make one.
class Mount final
{
public:
    Mount(const QString &folder, const QString &options);
    ~Mount();
    Q_DISABLE_COPY_MOVE(Mount)

    bool isMounted() const { return m_isMounted; }
    bool remount(const QString &options);

private:
    const QString m_folder;
    bool m_isMounted;
};

} // namespace Testing
