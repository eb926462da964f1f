// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/copy/copytext.h"
#include "core/result.h"

#include <functional>

namespace Core {

// Files with the ending .http (or .rest), as several editors send requests from them.

CopyText writeHttpFile(const QList<ExchangeRecord> &records, const CopyOptions &options = {});

struct HttpFileRequest
{
    QString name;
    int line = 1; // of the request line
    ExchangeRecord record; // status 0: nothing was answered yet
};

struct HttpFileNote
{
    int line = 1;
    QString text; // a sentence
};

struct HttpFileImport
{
    QList<HttpFileRequest> requests;
    QList<HttpFileNote> notes; // what could not be taken over
};

// Reads every request of a file; loads what bodies refer to, by a path as the file names it.
HttpFileImport readHttpFile(const QByteArray &text,
                            const std::function<Result<QByteArray>(const QString &path)> &load);

} // namespace Core
