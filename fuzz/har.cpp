// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A HAR file of any bytes; what is taken over is written and read again as the same.

#include "core/formats/har/harreader.h"
#include "core/formats/har/harwriter.h"
#include "fuzz/fuzzing.h"

#include <QBuffer>

using namespace Core;

namespace {

Result<QList<HarEntry>, HarError> readBytes(QByteArray bytes, HarImport *facts)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readHar(buffer, facts);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text = Fuzzing::viewOf(data, size).toByteArray();
    HarImport facts;
    const auto entries = readBytes(text, &facts);
    if (!entries) {
        PROMISE(!entries.error().message.isEmpty());
        PROMISE(entries.error().position.line >= 1 && entries.error().position.column >= 1);
        return 0;
    }
    PROMISE(facts.entries == entries->size());
    QBuffer written;
    written.open(QIODevice::WriteOnly);
    HarWriter writer(written);
    for (const HarEntry &entry : *entries) {
        PROMISE(entry.record.requestBodyBytes >= entry.record.requestContent.size());
        PROMISE(entry.record.responseBodyBytes >= entry.record.responseContent.size());
        for (const Headers *headers :
             {&entry.record.request.headers, &entry.record.response.headers}) {
            for (const HeaderField field : *headers)
                PROMISE(!field.value.contains('\n') && !field.value.contains('\r'));
        }
        writer.write(entry);
    }
    PROMISE(writer.finish());
    const auto again = readBytes(written.data(), nullptr);
    PROMISE(again && again->size() == entries->size());
    for (qsizetype i = 0; i < entries->size(); ++i) {
        const ExchangeRecord &before = entries->at(i).record;
        const ExchangeRecord &after = again->at(i).record;
        PROMISE(after.request == before.request);
        PROMISE(after.requestContent == before.requestContent);
        PROMISE(after.responseContent == before.responseContent);
        PROMISE(after.outcome == before.outcome);
    }
    return 0;
}
