// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockfile.h"

namespace Core {

enum class MockSyntax : quint8 { Json, Yaml };

// By the end of its name.
MockSyntax mockSyntaxOf(const QString &fileName);

// All that is wrong with it, by place; where it is no JSON or YAML at all the first of that. Any
// thread.
QList<JsonError> mockFaults(const QByteArray &text, MockSyntax syntax);

// Reads what docs/mock.md describes, strictly: all that a route or response needs is checked here.
// Any thread.
Result<MockFile, JsonError> readMock(const QByteArray &text, MockSyntax syntax);
// The reason names the file, line and column.
Result<MockFile> readMockFile(const QString &path);

} // namespace Core
