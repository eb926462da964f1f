// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/exchange/bodylayout.h"

#include "core/formats/content/charset.h"
#include "core/formats/content/hexdump.h"
#include "core/formats/content/prettyjson.h"
#include "core/formats/content/prettyxml.h"
#include "gui/exchange/exchangedetail.h"
#include "gui/widgets/format.h"

#include <QBuffer>
#include <QImageReader>

namespace Gui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Gui::BodyDetail)
};

// The first part of a text, up to the end of a character.
void shorten(QByteArray &utf8, QStringList &notes)
{
    if (utf8.size() <= BodyDetail::longestText)
        return;
    qsizetype end = BodyDetail::longestText;
    while (end > 0 && (uchar(utf8[end]) & 0xC0) == 0x80)
        --end;
    notes << Words::tr("Only the first %1 of %2 are shown here; save the body to see all of it.")
                 .arg(Format::bytes(end), Format::bytes(utf8.size()));
    utf8.truncate(end);
}

void readText(BodyDetail &body)
{
    const Core::DecodedText decoded = Core::decodeText(body.content.bytes, body.content.type);
    body.charset = decoded.charset;
    body.text = decoded.text.toUtf8();
    if (decoded.damaged)
        body.notes << Words::tr("Some bytes are no characters of %1.")
                          .arg(QString::fromLatin1(decoded.charset));
    Core::PrettyText pretty;
    if (body.content.kind == Core::ContentKind::Json)
        pretty = Core::prettyJson(body.text);
    else if (body.content.kind == Core::ContentKind::Xml)
        pretty = Core::prettyXml(body.text);
    if (pretty.error)
        body.notes << pretty.error->message;
    body.pretty = std::move(pretty.text);
    body.tree = DocumentTree::read(body.text, body.content.kind);
    if (body.tree.isCut)
        body.notes << Words::tr("The tree has the first %1 values only.")
                          .arg(Format::count(DocumentTree::mostNodes));
    QStringList notes;
    shorten(body.pretty, notes);
    shorten(body.text, notes);
    body.notes << notes.mid(0, 1);
}

void readImage(BodyDetail &body)
{
    QBuffer buffer(&body.content.bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    body.image = reader.read();
    if (body.image.isNull())
        body.notes << Words::tr("The picture cannot be shown: %1.").arg(reader.errorString());
}

} // namespace

void layOut(BodyDetail &body)
{
    const QByteArrayView bytes = body.content.bytes;
    const QByteArrayView first = bytes.first(std::min(bytes.size(), BodyDetail::longestHex));
    body.hex = Core::hexDump(first);
    if (first.size() < bytes.size())
        body.hex += "…\n";
    if (body.content.kind == Core::ContentKind::Image)
        readImage(body);
    if (Core::isTextual(body.content.kind) || Core::looksLikeText(first))
        readText(body);
    if (body.content.kind == Core::ContentKind::Multipart)
        body.parts = Core::parseMultipart(bytes, body.content.type);
    if (body.content.kind == Core::ContentKind::Form)
        body.form = Core::parseNameValues(bytes);
}

} // namespace Gui
