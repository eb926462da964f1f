// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/content/cookies.h"
#include "core/formats/content/eventstream.h"
#include "core/formats/content/jwt.h"
#include "core/formats/content/messagecontent.h"
#include "core/formats/content/multipart.h"
#include "core/formats/content/websocketmessages.h"
#include "core/formats/redaction/redaction.h"
#include "gui/exchange/tree/documenttree.h"

#include <QCoreApplication>
#include <QImage>

#include <array>
#include <atomic>
#include <memory>

namespace Gui {

// The content of one message made ready to be shown, a plain value.
struct BodyDetail
{
    // More is cut and said so: an editor of many megabytes would hold the window up.
    static constexpr qsizetype longestText = 4 * 1024 * 1024;
    static constexpr qsizetype longestHex = 512 * 1024;

    Core::MessageContent content;
    qint64 wireBytes = 0; // with content codings, all that went by
    QByteArray coding; // as the head names it
    QByteArray charset; // that it was read in; empty: it is no text
    QByteArray text; // UTF-8
    QByteArray pretty; // laid out; empty: it cannot be
    DocumentTree tree; // empty: it is none
    QByteArray hex;
    QImage image;
    QStringList notes; // sentences
    Core::Multipart parts;
    QList<Core::NameValue> form;
};

// A token somewhere in an exchange.
struct TokenDetail
{
    QString place;
    Core::JwtClaims claims;
};

// All that is shown of one exchange, read once in a thread of the pool; a plain value.
struct ExchangeDetail
{
    Q_DECLARE_TR_FUNCTIONS(Gui::ExchangeDetail)

public:
    using Cancelled = std::shared_ptr<std::atomic<bool>>;

    Core::ExchangeRecord record; // masked where that was asked for
    QStringList masked;
    std::array<BodyDetail, 2> bodies; // by side
    QList<Core::NameValue> query;
    QList<Core::NameValue> cookies;
    QList<Core::SetCookie> setCookies;
    QList<TokenDetail> tokens;
    QList<Core::StreamEvent> events;
    bool hasUnfinishedEvent = false;
    Core::WebSocketLog webSocket;

    const BodyDetail &body(Core::MessageSide side) const { return bodies[size_t(side)]; }

    // Any thread; may take long, and ends early once it is cancelled. rules: what is masked.
    static ExchangeDetail read(Core::ExchangeRecord record,
                               const std::optional<Core::RedactionRules> &rules,
                               const Cancelled &cancelled);
    // What a head says alone, at once.
    static ExchangeDetail ofHeads(Core::ExchangeRecord record);
};

} // namespace Gui
