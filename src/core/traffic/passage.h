// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>

namespace Core {

// After an upgrade both sides send when they like: which bytes passed when, in their order. Packed,
// so that a record carries it as bytes.
namespace Passage {

struct Part
{
    bool fromClient = false;
    qint64 size = 0;
    std::chrono::milliseconds at {0}; // since the exchange began

    bool operator==(const Part &) const = default;
};

// Nothing more is noted in what has become long.
void note(QByteArray &packed, const Part &part);
QList<Part> unpack(const QByteArray &packed);

} // namespace Passage

} // namespace Core
