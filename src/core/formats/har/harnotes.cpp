// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/har/harnotes.h"

#include "core/tr.h"

using namespace Qt::StringLiterals;

namespace Core {

void HarNotes::add(const QString &path, const QString &text)
{
    const QString place
        = u"log.entries[%1]"_s.arg(m_entry) + (path.isEmpty() ? u""_s : u"."_s) + path;
    add(path + u'\n' + text, place, text, 1);
}

void HarNotes::addToFile(const QString &place, const QString &text, qint64 count)
{
    add(u"\n\n"_s + place + text, place, text, count);
}

void HarNotes::add(const QString &key, const QString &place, const QString &text, qint64 count)
{
    const auto known = m_byKey.constFind(key);
    if (known != m_byKey.cend()) {
        m_notes[*known].count += count;
    } else if (m_notes.size() < mostNotes) {
        m_byKey.insert(key, m_notes.size());
        m_notes.append({place, text, count});
    } else {
        m_more += count;
    }
}

QList<HarNote> HarNotes::take()
{
    if (m_more > 0)
        m_notes.append(
            {u"log"_s, Tr::tr("There is more of this kind that is not listed."), m_more});
    return std::move(m_notes);
}

} // namespace Core
