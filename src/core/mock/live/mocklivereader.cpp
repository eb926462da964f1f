// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/live/mocklivereader.h"

#include "core/http/parse/characters.h"
#include "core/mock/mockconditionreader.h"
#include "core/mock/mockcontentreader.h"
#include "core/mock/mockwords.h"
#include "core/tr.h"

#include <algorithm>

namespace Core {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr qint64 longestWait = 3'600'000; // ms

// What stands in a line of an event stream of its own.
QByteArray readLine(JsonObjectReader &reader, QStringView key)
{
    const QByteArray text = reader.text(key).value_or(QString()).toUtf8();
    if (std::ranges::any_of(text, [](char c) { return c == '\n' || c == '\r' || c == '\0'; }))
        reader.fail(reader.member(key)->value.position, Tr::tr("“%1” must be one line.").arg(key));
    return text;
}

// The code of a Close frame and its reason (RFC 6455 section 7.4).
void readClosing(JsonObjectReader &reader, MockMessage &message)
{
    constexpr qsizetype longestReason = 123; // in a control frame
    const auto code = reader.integer(u"close", 1000, 4999);
    message.closing = int(code.value_or(0));
    const auto isReserved = [](int value) {
        return (value >= 1004 && value <= 1006) || (value >= 1015 && value < 3000);
    };
    if (isReserved(message.closing))
        reader.fail(reader.member(u"close")->value.position,
                    Tr::tr("A server cannot close with the code %1; 1000 and 4000 to 4999 are for "
                           "everybody.")
                        .arg(message.closing));
    message.content = {MockContent::Kind::Text, reader.text(u"body").value_or(QString()).toUtf8()};
    if (message.content.bytes.size() > longestReason)
        reader.fail(reader.member(u"body")->value.position,
                    Tr::tr("A reason has room for %n bytes.", nullptr, int(longestReason)));
}

enum class Chosen : bool { No, Yes };

MockMessage readMessage(const PositionedJson &json, MockLive::Kind kind, Chosen isChosen,
                        JsonErrors &errors)
{
    JsonObjectReader reader(json, errors);
    MockMessage message;
    message.after = milliseconds(reader.integer(u"after", 0, longestWait).value_or(0));
    if (kind == MockLive::Kind::WebSocket && reader.member(u"close"))
        readClosing(reader, message);
    else
        message.content = readMockContent(reader, MockFiles::Allowed);
    if (isChosen == Chosen::Yes) {
        message.when = readMockConditions(reader, errors);
        message.anyIsEnough = readMockMatch(reader);
    }
    if (kind == MockLive::Kind::Events) {
        message.event = readLine(reader, u"event");
        message.id = readLine(reader, u"id");
        if (message.content.kind == MockContent::Kind::Bytes)
            reader.fail(reader.member(u"base64")->position,
                        Tr::tr("An event is text; use “body” or “json”."));
    }
    reader.finish();
    return message;
}

QList<MockMessage> readMessages(JsonObjectReader &reader, QStringView key, MockLive::Kind kind,
                                JsonErrors &errors, Chosen areChosen = Chosen::No)
{
    QList<MockMessage> messages;
    if (const PositionedJson *list = reader.array(key)) {
        for (const PositionedJson &each : *list->as<PositionedJson::Array>())
            messages += readMessage(each, kind, areChosen, errors);
        if (messages.isEmpty())
            reader.fail(list->position, Tr::tr("There must be a message in this list."));
    }
    return messages;
}

MockReply readReply(const PositionedJson &json, JsonErrors &errors)
{
    JsonObjectReader reader(json, errors);
    MockReply reply;
    reply.when = readMockConditions(reader, errors);
    reply.anyIsEnough = readMockMatch(reader);
    reply.send = readMessages(reader, u"send", MockLive::Kind::WebSocket, errors);
    if (!reader.member(u"send"))
        reader.missing(u"send");
    reply.toAll = reader.flag(u"toAll").value_or(false);
    reader.finish();
    return reply;
}

MockLive::Choice readChoice(JsonObjectReader &reader, QStringView key, MockLive::Choice usual)
{
    const std::optional<QString> word = reader.text(key);
    const QStringList known = mockLiveChoiceWords();
    if (word && !known.contains(*word))
        reader.unknownWord(key, known);
    return word && known.contains(*word) ? MockLive::Choice(known.indexOf(*word)) : usual;
}

void readPeriod(JsonObjectReader &reader, MockLive &live, JsonErrors &errors)
{
    constexpr qint64 shortest = 10; // ms
    live.every = milliseconds(reader.integer(u"every", shortest, longestWait).value_or(0));
    live.send = readMessages(reader, u"send", live.kind, errors, Chosen::Yes);
    live.sendChoice = readChoice(reader, u"chooseSend", live.sendChoice);
    live.sendsToAll = reader.flag(u"sendToAll").value_or(false);
    if (reader.member(u"every") && !reader.member(u"send"))
        reader.missing(u"send");
    else if (reader.member(u"send") && !reader.member(u"every"))
        reader.missing(u"every");
}

void readScript(JsonObjectReader &reader, MockLive &live, JsonErrors &errors)
{
    live.script = readMessages(reader, u"script", live.kind, errors);
    live.repeats = reader.flag(u"repeat").value_or(false);
    live.ends = reader.flag(u"end").value_or(false);
    const auto takesTime = [](const MockMessage &message) { return message.after.count() > 0; };
    if (live.repeats && std::ranges::none_of(live.script, takesTime))
        reader.fail(reader.member(u"repeat")->position,
                    Tr::tr("Without a pause it would be repeated without end: give one of its "
                           "messages “after”."));
    if (live.repeats && live.ends)
        reader.excluded(u"end", u"repeat");
}

void readSocket(JsonObjectReader &reader, MockLive &live, JsonErrors &errors)
{
    live.protocols = reader.texts(u"protocols").value_or(QStringList());
    for (const QString &protocol : std::as_const(live.protocols)) {
        const QByteArray word = protocol.toUtf8();
        if (word.isEmpty() || !std::ranges::all_of(word, isTokenByte))
            reader.fail(reader.member(u"protocols")->value.position,
                        Tr::tr("“%1” is no name of a protocol.").arg(protocol));
    }
    live.replyChoice = readChoice(reader, u"chooseReply", live.replyChoice);
    live.echoes = reader.flag(u"echo").value_or(false);
    if (const PositionedJson *replies = reader.array(u"replies")) {
        for (const PositionedJson &each : *replies->as<PositionedJson::Array>())
            live.replies += readReply(each, errors);
    }
}

} // namespace

MockLive readMockLive(const PositionedJson &json, MockLive::Kind kind, JsonErrors &errors)
{
    JsonObjectReader reader(json, errors);
    MockLive live;
    live.kind = kind;
    readScript(reader, live, errors);
    readPeriod(reader, live, errors);
    if (kind == MockLive::Kind::WebSocket)
        readSocket(reader, live, errors);
    else
        live.retry = int(reader.integer(u"retry", 0, longestWait).value_or(-1));
    reader.finish();
    return live;
}

Result<MockMessage, JsonError> readMockMessage(const QByteArray &text, MockLive::Kind kind)
{
    const auto json = PositionedJson::parse(text);
    if (!json)
        return Unexpected {json.error()};
    JsonErrors errors;
    MockMessage message = readMessage(*json, kind, Chosen::No, errors);
    if (!errors.isEmpty())
        return Unexpected {errors.first()};
    return message;
}

QString mockLiveKey(MockLive::Kind kind)
{
    return kind == MockLive::Kind::WebSocket ? u"websocket"_s : u"events"_s;
}

} // namespace Core
