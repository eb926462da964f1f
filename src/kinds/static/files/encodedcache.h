// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kinds/static/http/contentcoding.h"

#include <QCache>
#include <QHash>
#include <QObject>

#include <functional>

namespace Kinds::Static {

// Encodes content in the pool of threads and keeps what it made, up to a number of bytes; lives in
// the server's thread. Those who want the same at the same time share one job.
class EncodedCache final : public QObject
{
    Q_OBJECT

public:
    using Source = std::function<std::optional<QByteArray>()>; // called in another thread
    using Done = std::function<void(const std::optional<QByteArray> &encoded)>;

    using QObject::QObject;
    Q_DISABLE_COPY_MOVE(EncodedCache)

    // key names content and its state, such as its entity tag. done is called at once when the
    // result is at hand; with none if the content could not be read or encoded.
    void get(const QByteArray &key, ContentCoding coding, Source source, Done done);

private:
    void finish(const QByteArray &key, const std::optional<QByteArray> &encoded);

    static constexpr qsizetype capacity = 8 * 1024 * 1024;
    QCache<QByteArray, QByteArray> m_kept {capacity};
    QHash<QByteArray, QList<Done>> m_waiting;
};

} // namespace Kinds::Static
