// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kinds/mock/resources/resource.h"

#include <QDateTime>
#include <QMutex>

namespace Kinds::Mock {

// A file that keeps the entries of a resource. Several threads may write it: the newest entries
// stay.
class StoreFile
{
public:
    explicit StoreFile(QString path);

    // What there is to say of it; empty: all is well.
    QString write(const Resource::Items &items, quint64 revision);

    quint64 asked = 0; // the revision that was last handed over; of the server's thread

private:
    // What tells whether somebody else has changed it.
    struct Stamp
    {
        qint64 size = -1; // there is none
        QDateTime modified = {};

        static Stamp of(const QString &path);
        bool operator==(const Stamp &) const = default;
    };

    QString save(const Resource::Items &items) const; // why it failed

    const QString m_path;
    QMutex m_mutex;
    Stamp m_stamp;
    quint64 m_written = 0; // revision
};

} // namespace Kinds::Mock
