// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/content/messagecontent.h"
#include "core/formats/har/harentry.h"
#include "core/result.h"

#include <QDir>
#include <QFile>

#include <memory>

namespace Core {

// Writes exchanges into a new folder: for each the heads as text and the bodies with their codings
// off. Never writes over anything: the folder is always a new one, and has its name when it is
// finished; before, it ends with ".part", and goes with the writer. Any thread; may take long.
class FolderWriter
{
public:
    // Makes the folder, as "name", "name-2" …
    static Result<FolderWriter> create(const QString &parent, const QString &name);
    ~FolderWriter();
    FolderWriter(FolderWriter &&other) noexcept;
    FolderWriter &operator=(FolderWriter &&) = delete;
    Q_DISABLE_COPY(FolderWriter)

    Result<> write(const HarEntry &entry);
    // What is missing or masked is in notes.txt, if there is anything.
    Result<> finish();

    QString path() const { return m_path; }
    int fileCount() const { return m_files; }

private:
    FolderWriter(const QString &path, const QDir &folder);

    Result<> writeMessage(const QString &stem, const ExchangeRecord &record, MessageSide side);
    Result<> writeFile(const QString &name, const QByteArray &bytes);

    void note(const QString &line);
    QString fault(const QFileDevice &file) const;

    QString m_path;
    QDir m_folder;
    bool m_isUnfinished = true;
    int m_exchanges = 0;
    int m_files = 0;
    std::unique_ptr<QFile> m_notes; // what is masked in a million exchanges is long
};

} // namespace Core
