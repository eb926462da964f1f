// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/har/harentryreader.h"

#include "core/formats/har/harmessagereader.h"
#include "core/formats/har/harvalues.h"
#include "core/tr.h"
#include "core/visibletext.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

using Json = nlohmann::json;

void readStart(const Json &entry, ExchangeRecord &record, HarNotes &notes)
{
    const auto text = harText(entry, "startedDateTime");
    record.started
        = QDateTime::fromString(QString::fromUtf8(text.value_or(QByteArray())), Qt::ISODateWithMs)
              .toUTC();
    if (!record.started.isValid())
        notes.add(u"startedDateTime"_s,
                  Tr::tr("This is no date and time; the start is not known."));
}

void readTimings(const Json &entry, ExchangeRecord &record, HarNotes &notes)
{
    const Json &timings = harObject(entry, "timings");
    const auto send = harTime(timings, "send");
    const auto wait = harTime(timings, "wait");
    const auto receive = harTime(timings, "receive");
    using std::chrono::nanoseconds;
    record.receiving = send.value_or(nanoseconds(0));
    record.waiting = wait.value_or(nanoseconds(0));
    record.sending = receive.value_or(nanoseconds(0));
    if (!send && !wait && !receive)
        record.waiting = harTime(entry, "time").value_or(nanoseconds(0));
    noteUnknownMembers(timings, {"send", "wait", "receive"}, u"timings"_s, notes);
}

void readOutcome(const Json &entry, ExchangeRecord &record, HarNotes &notes)
{
    if (const auto word = harText(entry, "_outcome")) {
        const auto outcome = harOutcome(*word);
        if (!outcome)
            notes.add(u"_outcome"_s, Tr::tr("This outcome is not known; read as \"completed\"."));
        record.outcome = outcome.value_or(Outcome::Completed);
    } else if (record.response.status == 0) {
        record.outcome = Outcome::ClientGone;
    }
    record.refusal = harRefusal(harText(entry, "_refusal").value_or(QByteArray("none")))
                         .value_or(Refusal::Message);
    record.rawHead = QString::fromUtf8(harText(entry, "_rawHead").value_or(QByteArray()))
                         .toLatin1()
                         .left(ExchangeRecord::longestRawHead);
    for (const char *name : {"_remark", "_error"}) {
        if (const auto text = harText(entry, name); text && record.remark.isEmpty())
            record.remark = QString::fromUtf8(*text);
    }
    record.answeredBy = QString::fromUtf8(harText(entry, "_answeredBy").value_or(QByteArray()));
    record.passage = QByteArray::fromBase64(harText(entry, "_passage").value_or(QByteArray()));
}

void readPeer(const Json &entry, ExchangeRecord &record)
{
    record.peerAddress.setAddress(
        QString::fromUtf8(harText(entry, "_clientAddress").value_or(QByteArray())));
    record.peerPort = harText(entry, "connection").value_or(QByteArray()).toUShort();
}

QStringList readMasked(const Json &entry)
{
    QStringList masked;
    const Json *list = harMember(entry, "_masked");
    if (!list || !list->is_array())
        return masked;
    for (const Json &what : *list) {
        if (what.is_string())
            masked.append(QString::fromStdString(what.get_ref<const std::string &>()));
    }
    return masked;
}

} // namespace

std::optional<HarEntry> readHarEntry(const Json &json, qint64 index, HarNotes &notes)
{
    HarEntry entry;
    ExchangeRecord &record = entry.record;
    const bool own = harMember(json, "_outcome");
    if (!readHarRequest(harObject(json, "request"), own, record, notes))
        return std::nullopt;
    readHarResponse(harObject(json, "response"), record, notes);
    const qint64 number = harCount(json, "_number");
    record.id = own && number > 0 ? number : index + 1;
    readStart(json, record, notes);
    readTimings(json, record, notes);
    readOutcome(json, record, notes);
    readPeer(json, record);
    entry.masked = readMasked(json);
    noteUnknownMembers(json,
                       {"startedDateTime", "time", "request", "response", "timings", "connection",
                        "_number", "_clientAddress", "_outcome", "_refusal", "_rawHead",
                        "_answeredBy", "_remark", "_error", "_masked", "_passage",
                        "_webSocketMessages", own ? "comment" : ""},
                       {}, notes);
    return entry;
}

} // namespace Core
