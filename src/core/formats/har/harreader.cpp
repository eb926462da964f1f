// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/har/harreader.h"

#include "core/formats/har/harparser.h"
#include "core/formats/har/tolerantjson.h"
#include "core/tr.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

void noteRepairs(const TolerantJson::Repairs &repairs, HarNotes &notes)
{
    if (repairs.encoding)
        notes.addToFile(u"log"_s,
                        Tr::tr("Some bytes of the file are no valid text; they became replacement "
                               "characters."));
    if (repairs.surrogates > 0)
        notes.addToFile(u"log"_s,
                        Tr::tr("Half of a surrogate pair became a replacement character."),
                        repairs.surrogates);
    if (repairs.numbers > 0)
        notes.addToFile(u"log"_s, Tr::tr("A value that is no number was read as not given."),
                        repairs.numbers);
}

} // namespace

QString HarError::toString(const QString &fileName) const
{
    const QString place = u"%1:%2:%3: "_s.arg(fileName).arg(position.line).arg(position.column);
    return place + (path.isEmpty() ? message : Tr::tr("%1 (at %2)").arg(message, path));
}

Result<HarImport, HarError> readHar(QIODevice &device, const std::function<bool(HarEntry &&)> &take)
{
    TolerantJson text(device);
    HarNotes notes;
    HarParser parser(text, notes, take);
    const auto error = parser.run();
    if (error)
        return Unexpected {*error};
    noteRepairs(text.repairs(), notes);
    HarImport facts = parser.facts();
    facts.notes = notes.take();
    return facts;
}

Result<QList<HarEntry>, HarError> readHar(QIODevice &device, HarImport *facts)
{
    QList<HarEntry> entries;
    const auto result = readHar(device, [&entries](HarEntry &&entry) {
        entries.append(std::move(entry));
        return true;
    });
    if (!result)
        return Unexpected {result.error()};
    if (facts)
        *facts = *result;
    return entries;
}

} // namespace Core
