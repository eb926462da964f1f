// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/server/serverstatus.h"

#include <QUrl>

namespace Core {

// What a server says about its own life, in the user's language. Main thread.
namespace ServerLog {

QString listening(const QUrl &url);
QString stopped(std::chrono::seconds after, qint64 requests);
QString cut(int exchanges);
// "2 min", "3 h 5 min": the two largest units.
QString duration(std::chrono::seconds time);

} // namespace ServerLog

} // namespace Core
