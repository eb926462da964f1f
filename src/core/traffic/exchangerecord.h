// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/access/accessrules.h"
#include "core/http/message.h"

#include <QDateTime>
#include <QHostAddress>
#include <QList>
#include <QMetaType>
#include <QString>

#include <chrono>

namespace Core {

// How an exchange ended.
enum class Outcome : quint8 {
    Completed, // the answer was sent in full
    Refused, // the guard answered itself: malformed or over a limit
    ClientGone, // the client left before the end
    TimedOut, // the client was too slow
    Reset, // the handler cut the connection
    CutByStop, // the grace time of a stop was over
};

// The facts of one exchange that is over (those of a HAR 1.2 entry), a plain value; all heads as
// they were sent.
struct ExchangeRecord
{
    static constexpr qsizetype longestRawHead = 8 * 1024;
    static constexpr QLatin1StringView importedIds {"import:"}; // how their serverId begins

    qint64 id = 0; // running number within the server's run, from 1
    QString serverId; // set by the worker
    QDateTime started; // UTC, when the first byte of the head had come
    QHostAddress peerAddress;
    quint16 peerPort = 0;
    bool secure = false; // over TLS

    Request request; // of a refused request: what could be read of it
    QByteArray rawHead; // of a refused request only: as it was received, at most longestRawHead
    Response response; // status 0: nothing was sent
    qint64 requestHeadBytes = 0; // on the wire
    qint64 requestBodyBytes = 0; // transfer coding taken off
    qint64 responseHeadBytes = 0;
    qint64 responseBodyBytes = 0;
    // The first bytes of the contents, as far as they were kept: all of it if as long as the counts
    // above say. Content codings are still on.
    QByteArray requestContent;
    QByteArray responseContent;
    QByteArray passage; // after an upgrade: in which order the contents passed, see Passage

    std::chrono::nanoseconds receiving {
        0}; // first byte of the head to the last of the content (HAR: send)
    std::chrono::nanoseconds waiting {0}; // from there to the first byte of the answer (HAR: wait)
    std::chrono::nanoseconds sending {0}; // first to last byte of the answer (HAR: receive)

    Outcome outcome = Outcome::Completed;
    Refusal refusal = Refusal::None;
    QString answeredBy; // file, rule, upstream …
    QString remark; // why it was refused, cut or went wrong
    QByteArrayView section; // of a refused request: the RFC's; a literal
    bool isMocked = false; // answered by a rule of the user's
    qint64 replayOf = 0; // the row of the history that was sent again; 0: none

    std::chrono::nanoseconds duration() const { return receiving + waiting + sending; }
    void dropContents() { requestContent = responseContent = passage = {}; }
    bool isImported() const { return serverId.startsWith(importedIds); } // from a file
    bool isError() const { return outcome != Outcome::Completed || response.status >= 500; }
};

// What a worker hands over at once: records in detail, and how many more there were than it kept.
struct ExchangeBatch
{
    QList<ExchangeRecord> records;
    qint64 summarised = 0;
};

} // namespace Core

Q_DECLARE_METATYPE(Core::ExchangeRecord)
Q_DECLARE_METATYPE(Core::ExchangeBatch)
