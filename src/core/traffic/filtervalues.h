// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace Core {

// ">200ms" and the like: a number with an order.
struct Comparison
{
    enum class Order : quint8 { Equal, Less, LessOrEqual, Greater, GreaterOrEqual };

    Order order = Order::Equal;
    double number = 0;

    bool holds(double value) const;

    static std::optional<Comparison> ofSize(const QString &text); // bytes
    static std::optional<Comparison> ofTime(const QString &text); // nanoseconds
    static std::optional<Comparison> ofNumber(const QString &text);
};

// "10m" and the like: a whole number of s, m, h or d.
std::optional<std::chrono::milliseconds> ageOf(const QString &text);

// Whether the whole text is the pattern, without case, where * stands for any characters.
bool matchesWildcard(const QByteArray &text, const QByteArray &pattern);

} // namespace Core
