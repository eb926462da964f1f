// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/proxy/rules/faultrule.h"
#include "core/proxy/rules/headerrule.h"
#include "core/proxy/upstream/upstreampool.h"
#include "core/proxy/upstream/upstreamurl.h"

#include <QList>

#include <optional>

namespace Core {

class AnswerShelf;

// Requests whose path begins so go to another upstream.
struct ProxyRoute
{
    QByteArray prefix; // begins with a slash; counts for whole segments
    UpstreamUrl upstream;

    bool operator==(const ProxyRoute &) const = default;
};

// What the upstream is told of the client.
enum class ForwardedFields : quint8 {
    None,
    Common, // X-Forwarded-For, -Host and -Proto
    Standard, // Forwarded (RFC 7239)
    Both,
};

// A slow line, to see how a client takes it.
struct Throttling
{
    std::chrono::milliseconds latency {0}; // before each request goes on
    std::chrono::milliseconds jitter {0}; // at most so much more, by chance
    qint64 bytesPerSecond = 0; // of each exchange, in each direction; 0: no limit

    bool operator==(const Throttling &) const = default;
};

// How a ProxyHandler passes requests on, a plain value.
struct ProxyOptions
{
    // Where requests go that no route is for; none: it is told later.
    std::optional<UpstreamUrl> upstream = {};
    QList<ProxyRoute> routes = {}; // the longest prefix wins
    // The upstream sees the client's Host instead of its own.
    bool preservesHost = false;
    ForwardedFields forwarded = ForwardedFields::Common;
    // Location and cookies of the upstream's own name are made those of this server.
    bool rewritesAnswers = true;
    // What passes is recorded, as that of every server.
    bool records = true;
    QList<HeaderRule> requestRules = {};
    QList<HeaderRule> answerRules = {};
    // Pages of the origins that the server's settings allow may read answers.
    bool permitsOrigins = false;
    Throttling throttling = {};
    QList<FaultRule> faults = {};
    UpstreamPool::Patience patience = {};
    // Answers of before take the place of those of an upstream that is down; none: they do not.
    std::shared_ptr<AnswerShelf> recording = {};
    std::shared_ptr<TlsClientContext> tls = {}; // for upstreams of https
};

} // namespace Core
