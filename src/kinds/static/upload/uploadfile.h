// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/openfile.h"

namespace Kinds::Static {

enum class Replacing { Never, Allowed };
enum class Committed { Created, Replaced };

// A file that is being uploaded into a folder: written under a hidden name, given its real one in
// one step when it is complete, removed when it is given up. QSaveFile would follow paths, which
// may change meanwhile, and could not leave an existing file alone. Lives in the server's thread.
class UploadFile
{
public:
    // The error is the status of the answer, here and below.
    static Core::Result<UploadFile, int> create(Core::FileHandle folder);
    UploadFile(UploadFile &&other) noexcept;
    UploadFile &operator=(UploadFile &&other) noexcept = delete;
    ~UploadFile();

    Core::Result<std::monostate, int> write(QByteArrayView data);
    qint64 size() const { return m_size; }
    Core::Result<Committed, int> commit(const QByteArray &name, Replacing replacing);

private:
    UploadFile(Core::FileHandle folder, QByteArray temporaryName, int descriptor);
    Q_DISABLE_COPY(UploadFile)

    Core::FileHandle m_folder;
    QByteArray m_temporaryName; // empty: committed or moved away
    int m_descriptor;
    qint64 m_size = 0;
};

bool isUnfinishedUpload(const QByteArray &name);

// What a client calls its file, made fit for a folder: without path, leading dots, control
// characters; empty if nothing is left.
QByteArray safeFileName(const QByteArray &name);

} // namespace Kinds::Static
