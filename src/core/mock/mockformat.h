// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Core {

// Of files that a mock API can answer by.
enum class MockFormat : quint8 { None, Own, OpenApi, Mockoon, Har };

// What a file seems to be, by its name and beginning. Reads the disk, a little; any thread.
MockFormat mockFormatOf(const QString &path);

} // namespace Core
