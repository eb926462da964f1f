// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shots/shotresult.h"

#include <QByteArray>

namespace Cli {

// A file as the user may open it: relative to the current folder if it is in there.
QString shownPath(const QString &path);

// What became of a page as a line of standard output. shown: the picture.
QByteArray textLine(const Core::ShotResult &result, const QString &shown);
QByteArray jsonLine(const Core::ShotResult &result, const QString &shown);

// What became of all: a sentence for people, an event for programs.
QString summaryText(const Core::ShotSummary &summary);
QByteArray jsonLine(const Core::ShotSummary &summary);

} // namespace Cli
