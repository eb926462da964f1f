// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/serverstate.h"

#include <QByteArrayList>
#include <QList>
#include <QString>

#include <array>

namespace Cli {

// What the line of one server says, a plain value.
struct ServerFigures
{
    QString name = {};
    Core::ServerState::Value state = Core::ServerState::Value::Stopped;
    QString told = {}; // URL, or why there is none
    bool isUnhealthy = false;
    std::array<qint64, 6> byClass = {}; // as ServerStatus has them
    qint64 perSecond = 0;
};

// The room that there is.
struct ScreenSize
{
    int columns = 80;
    int rows = 24;

    bool operator==(const ScreenSize &) const = default;
};

// One line for each server, narrower than the screen and fewer than its rows; without ends.
QByteArrayList statusLines(const QList<ServerFigures> &servers, ScreenSize size, bool isColoured);

// Columns that a text takes in a terminal, its colours not counted.
int displayWidth(const QByteArray &line);

} // namespace Cli
