// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/message.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace Core {

// Which messages of a server wait until somebody has looked at them, a plain value.
struct Breakpoint
{
    static constexpr std::chrono::seconds longestPatience {3'600};

    bool requests = false; // before they go on to the upstream
    bool answers = false; // before they go back to the client
    QString filter = {}; // of TrafficFilter, by heads; empty: all
    std::chrono::seconds patience {60}; // after that they go on by themselves

    bool isOn() const { return requests || answers; }

    bool operator==(const Breakpoint &) const = default;
};

// A message that waits, a plain value.
struct HeldMessage
{
    qint64 exchangeId = 0;
    bool isAnswer = false;
    Request request = {};
    Response response = {}; // of an answer
    QByteArray content = {}; // as far as it has come
    bool isWhole = false; // the content can be changed: nothing more comes
    QDateTime until = {}; // UTC; then it goes on by itself

    bool operator==(const HeldMessage &) const = default;
};

// What shall become of a held message, a plain value.
struct HeldDecision
{
    enum class Verdict : quint8 { GoOn, Drop };

    qint64 exchangeId = 0;
    bool isAnswer = false; // as the message: its request is decided apart
    Verdict verdict = Verdict::GoOn;
    // In place of what it was; of these only the one that is held counts.
    std::optional<Request> request = {};
    std::optional<Response> response = {};
    std::optional<QByteArray> content = {}; // only of a whole one

    bool isChanged() const { return request || response || content; }
};

} // namespace Core

Q_DECLARE_METATYPE(Core::HeldMessage)
