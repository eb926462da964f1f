// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/content/contentkind.h"
#include "core/traffic/exchangerecord.h"

#include <QStringList>

namespace Core {

enum class MessageSide : quint8 { Request, Response };

const Headers &headersOf(const ExchangeRecord &record, MessageSide side);
const QByteArray &keptContent(const ExchangeRecord &record, MessageSide side);
qint64 contentLength(const ExchangeRecord &record, MessageSide side); // all that went by

// Whether less was kept than went by.
bool isCut(const ExchangeRecord &record, MessageSide side);
// "first 65,536 of 1,048,576 bytes"; empty if nothing is missing.
QString cutRemark(const ExchangeRecord &record, MessageSide side);

// The content of a request or a response as a person reads it: content codings taken off.
struct MessageContent
{
    QByteArray bytes;
    MediaType type;
    ContentKind kind = ContentKind::Empty;
    bool complete = true; // nothing was cut or failed to decode
    QStringList notes; // why not, in sentences
};

// Any thread; may take long.
MessageContent messageContent(const ExchangeRecord &record, MessageSide side);

} // namespace Core
