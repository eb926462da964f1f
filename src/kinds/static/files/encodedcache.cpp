// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/files/encodedcache.h"

#include "core/background.h"
#include "kinds/static/files/encoder.h"

namespace Kinds::Static {

void EncodedCache::get(const QByteArray &key, ContentCoding coding, Source source, Done done)
{
    const QByteArray full = codingName(coding) + ' ' + key;
    if (const QByteArray *kept = m_kept.object(full)) {
        done(*kept);
        return;
    }
    QList<Done> &waiting = m_waiting[full];
    waiting.append(std::move(done));
    if (waiting.size() > 1)
        return;
    Core::runInBackground(
        this,
        [source = std::move(source), coding]() -> std::optional<QByteArray> {
            const std::optional<QByteArray> content = source();
            return content ? encode(coding, *content) : std::nullopt;
        },
        [this, full](const std::optional<QByteArray> &encoded) { finish(full, encoded); });
}

void EncodedCache::finish(const QByteArray &key, const std::optional<QByteArray> &encoded)
{
    if (encoded)
        m_kept.insert(key, new QByteArray(*encoded), encoded->size() + key.size());
    const QList<Done> waiting = m_waiting.take(key);
    for (const Done &done : waiting)
        done(encoded);
}

} // namespace Kinds::Static
