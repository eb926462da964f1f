// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mock/fields/headertext.h"

#include "core/http/parse/characters.h"
#include "core/replay/replayrequest.h"

#include <QStringList>

#include <algorithm>

namespace Gui {

using namespace Qt::StringLiterals;

QString HeaderText::of(const Core::Headers &headers)
{
    QStringList lines;
    for (const Core::HeaderField &field : headers)
        lines << QString(QString::fromUtf8(field.name) + u": " + QString::fromUtf8(field.value));
    return lines.join(u'\n');
}

Core::Result<Core::Headers> HeaderText::read(const QString &text)
{
    Core::Headers headers;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(u':');
        const QByteArray name = line.first(std::max<qsizetype>(colon, 0)).toUtf8();
        if (name.isEmpty() || !std::ranges::all_of(name, Core::isTokenByte))
            return Core::failure(Core::ReplayRequest::noField(line));
        headers.append(name, line.sliced(colon + 1).trimmed().toUtf8());
    }
    return headers;
}

} // namespace Gui
