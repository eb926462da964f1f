// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A form in one piece and in several is the same form.

#include "fuzz/fuzzing.h"
#include "kinds/static/http/multipartreader.h"

using namespace Fuzzing;
using namespace Kinds::Static;

namespace {

class Log final : public MultipartReader::Sink
{
public:
    QByteArray text;
    int open = 0;

private:
    void partBegan(const FormPart &part) override
    {
        PROMISE(open++ == 0);
        text += '|';
        text += part.name;
        text += part.fileName.value_or("-");
    }
    void partData(QByteArrayView data) override
    {
        PROMISE(open == 1 && !data.isEmpty());
        text += data;
    }
    void partEnded() override
    {
        PROMISE(open-- == 1);
        text += '\n';
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArrayView bytes = viewOf(data, size);
    const uint32_t number = takeNumber(bytes);
    const qsizetype lineEnd = bytes.indexOf('\n');
    const std::optional<QByteArray> named
        = multipartBoundary(bytes.first(std::max<qsizetype>(lineEnd, 0)));
    PROMISE(!named || (!named->isEmpty() && named->size() <= 70));
    const QByteArray boundary = named.value_or("B");
    bytes = bytes.sliced(lineEnd + 1);

    Log whole;
    MultipartReader atOnce(boundary, whole);
    const bool isGood = atOnce.feed(bytes);
    Log parts;
    MultipartReader inPieces(boundary, parts);
    bool arePiecesGood = true;
    for (Pieces pieces(bytes, number); arePiecesGood && !pieces.atEnd();)
        arePiecesGood = inPieces.feed(pieces.next());
    PROMISE(isGood == arePiecesGood);
    PROMISE(atOnce.isComplete() == inPieces.isComplete());
    if (isGood)
        PROMISE(whole.text == parts.text);
    if (atOnce.isComplete())
        PROMISE(whole.open == 0);
    return 0;
}
