// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/message.h"

#include <QString>

namespace Core {

// An answer of our own in plain text, which no browser takes for anything else and keeps.
Response plainAnswer(int status);
// What it says: the sentences one below the other.
QByteArray plainContent(const QString &sentence, const QByteArray &advice = {});

} // namespace Core
