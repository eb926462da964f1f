// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shots/shotresult.h"

#include <QStringList>

namespace Gui {

// What is said about pictures of pages; main thread.
namespace ShotTexts {

inline constexpr int columnCount = 3;

// A page, what became of it, and what there is to say.
QStringList columns(const Core::ShotResult &result);
QString summary(const Core::ShotSummary &summary);
// For the pictures of a server.
QString usualFolder(const QString &serverName);

} // namespace ShotTexts

} // namespace Gui
