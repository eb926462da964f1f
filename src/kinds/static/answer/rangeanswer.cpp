// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/answer/rangeanswer.h"

#include <QRandomGenerator>

namespace Kinds::Static {

namespace {

void sendMultipart(const Core::ExchangePtr &exchange, const Core::FileHandle &file,
                   const QList<ByteRange> &ranges, Core::Response head)
{
    const QByteArray boundary
        = QByteArray::number(QRandomGenerator::global()->generate64(), 16).rightJustified(16, '0');
    const QByteArray partType = head.headers.value("Content-Type");
    QByteArrayList partHeads;
    const QByteArray closing = "\r\n--" + boundary + "--\r\n";
    qint64 length = closing.size();
    for (const ByteRange &range : ranges) {
        partHeads.append("\r\n--" + boundary + "\r\nContent-Type: " + partType
                         + "\r\nContent-Range: " + contentRange(range, file->size()) + "\r\n\r\n");
        length += partHeads.constLast().size() + range.length;
    }
    head.headers.set("Content-Type", QByteArray("multipart/byteranges; boundary=" + boundary));
    exchange->begin(std::move(head), length);
    for (qsizetype i = 0; i < ranges.size(); ++i) {
        exchange->write(partHeads[i]);
        exchange->sendFile(file, ranges[i].first, ranges[i].length);
    }
    exchange->write(closing);
    exchange->end();
}

} // namespace

void sendRanges(const Core::ExchangePtr &exchange, const Core::FileHandle &file,
                const QList<ByteRange> &ranges, Core::Response head)
{
    if (ranges.size() > 1) {
        sendMultipart(exchange, file, ranges, std::move(head));
        return;
    }
    const ByteRange &range = ranges.constFirst();
    head.headers.append("Content-Range", contentRange(range, file->size()));
    exchange->begin(std::move(head), range.length);
    exchange->sendFile(file, range.first, range.length);
    exchange->end();
}

} // namespace Kinds::Static
