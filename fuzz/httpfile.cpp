// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A .http file of any bytes; what is read can be written, and read again as the same request.

#include "core/formats/copy/httpfile.h"

#include "core/tr.h"
#include "fuzz/fuzzing.h"

using namespace Core;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text = Fuzzing::viewOf(data, size).toByteArray();
    const auto load = [](const QString &path) -> Result<QByteArray> {
        if (path.size() % 2 == 0)
            return failure(path);
        return path.toUtf8();
    };
    const HttpFileImport file = readHttpFile(text, load);
    for (const HttpFileRequest &request : file.requests) {
        const ExchangeRecord &before = request.record;
        PROMISE(request.line >= 1 && request.line <= 1 + text.count('\n'));
        PROMISE(!before.request.method.isEmpty() && !before.request.target.isEmpty());
        PROMISE(before.requestBodyBytes == before.requestContent.size());
        const CopyText written = writeHttpFile({before});
        PROMISE(written.text.isValidUtf8());
        const auto beside = [&written](const QString &path) -> Result<QByteArray> {
            for (const CopyFile &one : written.files) {
                if (path == QStringLiteral("./") + one.name)
                    return one.content;
            }
            return failure(path);
        };
        const HttpFileImport again = readHttpFile(written.text, beside);
        PROMISE(again.requests.size() == 1);
        const ExchangeRecord &after = again.requests.first().record;
        PROMISE(after.request.method == before.request.method);
        PROMISE(after.requestContent == before.requestContent);
    }
    return 0;
}
