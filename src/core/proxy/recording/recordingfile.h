// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

namespace Core {

class AnswerShelf;

// Puts what a HAR file has of whole answers on the shelf; of several to the same request the last.
// Reads the disk.
Result<> loadRecording(const QString &path, AnswerShelf &shelf);

} // namespace Core
