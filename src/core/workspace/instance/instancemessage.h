// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace Core {

// What a second start hands to the first: one line of JSON with a version. A version that is not
// known is still a start: the owner shows itself, without arguments.
struct InstanceMessage
{
    static constexpr int version = 1;
    static constexpr qsizetype longestLine = 4 * 1024 * 1024;

    QStringList arguments;
    QString workingFolder;

    QByteArray toLine() const;
    static std::optional<InstanceMessage> fromLine(const QByteArray &line);
    // What the owner answers when it has taken the message.
    static QByteArray answer();
    static bool isAnswer(const QByteArray &line);
};

} // namespace Core
