// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/jsonobjectreader.h"
#include "core/mock/mockcontent.h"

namespace Core {

enum class MockFiles : bool { No, Allowed };

// "json", "body", "base64" and "file". Several of them are a mistake, unless keys takes which there
// are. The first mistake goes to the reader.
MockContent readMockContent(JsonObjectReader &reader, MockFiles files, QStringList *keys = nullptr);
// A key that names a file; only one below the folder of the mock file may be named.
std::optional<QByteArray> readMockPath(JsonObjectReader &reader, QStringView key);
bool isMockPath(const QString &path);
QString notAMockPath(const QString &path);

} // namespace Core
