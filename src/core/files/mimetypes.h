// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QMimeDatabase>

#include <optional>

namespace Core {

class OpenFile;

// Content-Type of files, by what their names end with; lives in the server's thread. What browsers
// are strict about is known here, so that the MIME database, slow to load, is asked for the rest
// only.
class MimeTypes
{
public:
    // With charset for text. A name that tells nothing: text/plain if the content looks like text.
    QByteArray typeOf(const QByteArray &name, const OpenFile &file);

private:
    QByteArray fromDatabase(const QByteArray &suffix);

    QHash<QByteArray, QByteArray> m_bySuffix; // empty: the database does not know it
    std::optional<QMimeDatabase> m_database;
};

// Whether content of this type gets smaller by compression.
bool isCompressible(QByteArrayView contentType);

bool isHtml(QByteArrayView contentType);

} // namespace Core
