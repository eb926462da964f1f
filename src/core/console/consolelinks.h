// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace Core {

// An address in a line of text.
struct ConsoleLink
{
    qsizetype from = 0;
    qsizetype length = 0;
    QUrl url = {};
};

// The http and https addresses in a line; punctuation that ends a sentence is not part of them.
QList<ConsoleLink> linksIn(const QString &text);

} // namespace Core
