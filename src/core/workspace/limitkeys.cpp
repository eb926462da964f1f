// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/limitkeys.h"

#include <limits>

namespace Core {

namespace {

constexpr std::int64_t largestSize = std::int64_t(1) << 50;
constexpr std::int64_t largestHead = 16 * 1024 * 1024;
constexpr std::int64_t largestCount = 1'000'000;
constexpr std::int64_t largestRecorded = 64 * 1024 * 1024;
constexpr std::int64_t longestTime = 24 * 60 * 60 * 1000;

template<auto member>
constexpr LimitKey number(const char16_t *key, std::int64_t minimum, std::int64_t maximum)
{
    return {
        key, minimum, maximum, [](const Limits &limits) { return std::int64_t(limits.*member); },
        [](Limits &limits, std::int64_t value) {
            limits.*member = static_cast<std::remove_reference_t<decltype(limits.*member)>>(value);
        }};
}

template<auto member>
constexpr LimitKey time(const char16_t *key)
{
    return {key, 1, longestTime,
            [](const Limits &limits) { return std::int64_t((limits.*member).count()); },
            [](Limits &limits, std::int64_t value) {
                limits.*member = std::chrono::milliseconds(value);
            }};
}

constexpr LimitKey keys[] = {
    number<&Limits::targetSize>(u"targetBytes", 1, largestHead),
    number<&Limits::fieldSize>(u"fieldBytes", 1, largestHead),
    number<&Limits::headSize>(u"headBytes", 1, largestHead),
    number<&Limits::fieldCount>(u"fieldCount", 1, largestCount),
    number<&Limits::bodySize>(u"bodyBytes", 0, largestSize),
    number<&Limits::connections>(u"connections", 1, largestCount),
    number<&Limits::requestsPerConnection>(u"requestsPerConnection", 0, largestCount),
    time<&Limits::headTimeout>(u"headTimeoutMs"),
    time<&Limits::bodyTimeout>(u"bodyTimeoutMs"),
    time<&Limits::writeTimeout>(u"writeTimeoutMs"),
    time<&Limits::idleTimeout>(u"idleTimeoutMs"),
    number<&Limits::recordedContent>(u"recordedContentBytes", 0, largestRecorded),
};

} // namespace

std::span<const LimitKey> limitKeys()
{
    return keys;
}

} // namespace Core
