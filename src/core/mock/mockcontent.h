// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Core {

// What an answer or a message consists of, a plain value.
struct MockContent
{
    enum class Kind : quint8 { None, Json, Text, Bytes, File };

    Kind kind = Kind::None;
    QByteArray bytes = {}; // of File: its path, relative to the mock file

    bool operator==(const MockContent &) const = default;
};

} // namespace Core
