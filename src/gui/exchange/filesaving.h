// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

namespace Gui {

// Asks where to, then writes a file without holding the window up; tells how it went in a sentence.
// Nothing is told if no place is chosen.
void saveBytes(QWidget *parent, const QString &fileName, const QByteArray &bytes,
               const std::function<void(const QString &)> &tell);

// A sentence with the reason and the way out.
QString savingFault(const QString &path, const QString &reason);

// Writes in the thread that calls; a sentence why it failed, else empty.
QString writeFile(const QString &path, const QByteArray &bytes);

} // namespace Gui
