// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/har/harwriter.h"

#include "core/formats/content/websocketmessages.h"
#include "core/formats/har/harmessagewriter.h"
#include "core/tr.h"
#include "core/utctime.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

// As browsers write them.
void writeWebSocket(JsonStream &json, const ExchangeRecord &record)
{
    json.addBase64("_passage", record.passage);
    if (!isWebSocket(record))
        return;
    json.beginArray("_webSocketMessages");
    const WebSocketLog log = webSocketLog(record);
    for (const WebSocketMessage &each : log.messages) {
        const bool isText = each.message.opcode == WebSocketPayload::Text;
        json.beginObject();
        json.add("type", each.fromClient ? u"send" : u"receive");
        json.add("time", (record.started.toMSecsSinceEpoch() + each.at.count()) / 1'000);
        json.add("opcode", qint64(each.message.opcode));
        if (isText)
            json.add("data", QString::fromUtf8(each.message.content));
        else
            json.addBase64("data", each.message.content);
        json.endObject();
    }
    json.endArray();
}

void writeOwnFields(JsonStream &json, const HarEntry &entry)
{
    const ExchangeRecord &record = entry.record;
    json.add("_number", record.id);
    if (!record.peerAddress.isNull())
        json.add("_clientAddress", record.peerAddress.toString());
    json.addUtf8("_outcome", harOutcome(record.outcome));
    if (record.refusal != Refusal::None)
        json.addUtf8("_refusal", harRefusal(record.refusal));
    if (!record.rawHead.isEmpty())
        json.add("_rawHead", QString::fromLatin1(record.rawHead));
    if (!record.answeredBy.isEmpty())
        json.add("_answeredBy", record.answeredBy);
    if (!record.remark.isEmpty())
        json.add("_remark", record.remark);
    if (!record.passage.isEmpty())
        writeWebSocket(json, record);
    if (entry.masked.isEmpty())
        return;
    json.beginArray("_masked");
    for (const QString &what : entry.masked)
        json.append(what);
    json.endArray();
}

QString commentOn(const HarEntry &entry)
{
    QStringList parts;
    if (!entry.record.remark.isEmpty())
        parts.append(entry.record.remark);
    if (!entry.masked.isEmpty())
        parts.append(Tr::tr("Masked: %1.").arg(entry.masked.join(u", "_s)));
    return parts.join(u' ');
}

} // namespace

HarWriter::HarWriter(QIODevice &device, HarOptions options)
    : m_device(device)
    , m_json(device)
    , m_options(std::move(options))
{
    m_json.beginObject();
    m_json.beginObject("log");
    m_json.add("version", u"1.2");
    m_json.beginObject("creator");
    m_json.add("name", u"Portside");
    m_json.add("version", u"" PORTSIDE_VERSION);
    m_json.endObject();
    if (!m_options.comment.isEmpty())
        m_json.add("comment", m_options.comment);
    m_json.beginArray("entries");
}

void HarWriter::write(const HarEntry &entry)
{
    const ExchangeRecord &record = entry.record;
    const QDateTime started = record.started.isValid() ? record.started : utcEpoch();
    m_json.beginObject();
    m_json.add("startedDateTime", started.toUTC().toString(Qt::ISODateWithMs));
    m_json.add("time", record.duration());
    writeHarRequest(m_json, record, m_options.authority);
    writeHarResponse(m_json, record);
    m_json.beginObject("cache");
    m_json.endObject();
    m_json.beginObject("timings");
    m_json.add("send", record.receiving);
    m_json.add("wait", record.waiting);
    m_json.add("receive", record.sending);
    m_json.endObject();
    if (!m_options.serverAddress.isNull())
        m_json.add("serverIPAddress", m_options.serverAddress.toString());
    if (record.peerPort != 0)
        m_json.add("connection", QString::number(record.peerPort));
    if (const QString comment = commentOn(entry); !comment.isEmpty())
        m_json.add("comment", comment);
    writeOwnFields(m_json, entry);
    m_json.endObject();
}

Result<> HarWriter::finish()
{
    m_json.endArray();
    m_json.endObject();
    m_json.endObject();
    if (!m_json.flush())
        return failure(
            Tr::tr("The HAR file could not be written: %1.").arg(m_device.errorString()));
    return {};
}

} // namespace Core
