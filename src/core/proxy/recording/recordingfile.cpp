// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proxy/recording/recordingfile.h"

#include "core/formats/har/harreader.h"
#include "core/proxy/recording/answershelf.h"
#include "core/tr.h"

#include <QFile>
#include <QFileInfo>

namespace Core {

Result<> loadRecording(const QString &path, AnswerShelf &shelf)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Tr::tr("The recording %1 cannot be read: %2.").arg(path, file.errorString()));
    const QDateTime written = QFileInfo(file).lastModified().toUTC();
    const auto read = readHar(file, [&shelf, &written](HarEntry &&entry) {
        const ExchangeRecord &record = entry.record;
        const bool isWhole = record.responseContent.size() == record.responseBodyBytes
            && record.requestContent.size() == record.requestBodyBytes;
        if (isWhole && record.outcome == Outcome::Completed)
            shelf.put(record.request, record.requestContent,
                      {record.response, record.responseContent,
                       record.started.isValid() ? record.started : written});
        return true;
    });
    if (!read)
        return failure(read.error().toString(QFileInfo(path).fileName()));
    return {};
}

} // namespace Core
