// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/mock/request/requestseed.h"

namespace Kinds::Mock {

namespace {

// FNV-1a: unlike qHash() it is the same whatever library this is built with.
quint64 mixed(quint64 hash, QByteArrayView bytes)
{
    constexpr quint64 prime = 0x100000001b3;
    for (const char byte : bytes)
        hash = (hash ^ quint8(byte)) * prime;
    return (hash ^ 0xff) * prime; // where one part ends
}

quint64 mixed(QByteArrayView bytes)
{
    constexpr quint64 offset = 0xcbf29ce484222325;
    return mixed(offset, bytes);
}

} // namespace

quint64 requestSeed(const RequestFacts &facts, qint64 fileSeed, const QByteArray &text)
{
    quint64 hash = mixed(QByteArray::number(fileSeed));
    const QByteArray &method = facts.request().method;
    hash = mixed(hash, method == "HEAD" ? QByteArray("GET") : method);
    hash = mixed(hash, facts.request().target);
    hash = mixed(hash, facts.body());
    return text.isEmpty() ? hash : mixed(hash, text);
}

quint64 dataSeed(const Core::MockData &data, qint64 fileSeed)
{
    return mixed(mixed(QByteArray::number(fileSeed)), data.name.toUtf8());
}

std::optional<qint64> seedPerRequest(const Core::MockFile &file)
{
    return file.seedsEachRequest ? std::optional(file.seed.value_or(0)) : std::nullopt;
}

} // namespace Kinds::Mock
