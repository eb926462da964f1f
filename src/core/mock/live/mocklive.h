// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockcondition.h"
#include "core/mock/mockcontent.h"

#include <QList>
#include <QStringList>

#include <chrono>

namespace Core {

// One message of a WebSocket, or one event of an event stream; a plain value.
struct MockMessage
{
    QList<MockCondition> when; // where messages are chosen by conditions
    bool anyIsEnough = false;
    MockContent content; // of a closing one: the reason, as text
    int closing = 0; // the code of a Close frame; 0: an ordinary message
    QByteArray event; // its type; empty: message
    QByteArray id; // empty: a running number
    std::chrono::milliseconds after {0}; // since the one before

    bool operator==(const MockMessage &) const = default;
};

// What is sent when a client's message is so, a plain value.
struct MockReply
{
    QList<MockCondition> when;
    bool anyIsEnough = false;
    QList<MockMessage> send;
    bool toAll = false; // clients of the same response

    bool operator==(const MockReply &) const = default;
};

// An answer that goes on: a WebSocket (RFC 6455) or an event stream; a plain value.
struct MockLive
{
    enum class Kind : quint8 { WebSocket, Events };
    enum class Choice : quint8 { First, Sequence, Random };

    Kind kind = Kind::WebSocket;
    QStringList protocols; // that the server speaks
    QList<MockMessage> script; // from the beginning on
    bool repeats = false; // the script
    bool ends = false; // after the script
    std::chrono::milliseconds every {0}; // 0: nothing is sent again and again
    QList<MockMessage> send; // of these one each time
    Choice sendChoice = Choice::Sequence; // of those whose conditions fit
    bool sendsToAll = false; // clients of the same response get the same
    QList<MockReply> replies;
    Choice replyChoice = Choice::First; // of those that fit
    bool echoes = false; // what none fits
    int retry = -1; // ms that clients wait before they come again; negative: not told

    bool operator==(const MockLive &) const = default;
};

} // namespace Core
