// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <utility>

namespace Core {

// Which pages of a server are photographed, and how; a plain value.
struct ShotOptions
{
    static constexpr int longestEdge = 16'384; // pixels of a picture; browsers draw no more
    static constexpr qint64 mostPixels = 100'000'000; // of a picture

    QUrl url = {}; // of the server
    QString serverName = {};
    QStringList paths = {};
    QString folder = {}; // for the pictures
    QSize size {1280, 800}; // of the view, in CSS pixels
    double scale = 1; // pixels of a picture for one of CSS
    bool isFullPage = false;
    bool isDark = false;
    QString waitFor = {}; // CSS selector of what must be visible; empty: nothing
    QList<std::pair<QString, QString>> headers = {}; // of requests to the server
    std::chrono::milliseconds timeout {30'000}; // of one page
    QString browser = {}; // program; empty: Chromium, wherever it is
    bool hasNoSandbox = false;

    QString compareWith = {}; // folder of earlier pictures; empty: there are none
    double threshold = 0; // share of pixels that may differ, 0 to 1
    int tolerance = 0; // by how much a channel of a pixel may differ, 0 to 255
};

} // namespace Core
