// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/content/messagecontent.h"
#include "core/formats/har/harentry.h"
#include "core/result.h"

#include <QDir>

namespace Core {

// Writes exchanges into a new folder: for each the heads as text and the bodies with their codings
// off. Never writes over anything: the folder is always a new one. Any thread; may take long.
class FolderWriter
{
public:
    // Makes the folder, as "name", "name-2" …
    static Result<FolderWriter> create(const QString &parent, const QString &name);

    Result<> write(const HarEntry &entry);
    // Writes what is missing or masked into notes.txt, if there is anything.
    Result<> finish();

    QString path() const { return m_folder.absolutePath(); }
    int fileCount() const { return m_files; }

private:
    explicit FolderWriter(const QDir &folder);

    Result<> writeMessage(const QString &stem, const ExchangeRecord &record, MessageSide side);
    Result<> writeFile(const QString &name, const QByteArray &bytes);

    QDir m_folder;
    int m_exchanges = 0;
    int m_files = 0;
    QStringList m_notes;
};

} // namespace Core
