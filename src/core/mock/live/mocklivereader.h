// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockvalues.h"

namespace Core {

// "websocket" or "events" of a response. Mistakes go to errors. Any thread.
MockLive readMockLive(const PositionedJson &json, MockLive::Kind kind, JsonErrors &errors);
// One message for itself, as it stands in a script.
Result<MockMessage, JsonError> readMockMessage(const QByteArray &text, MockLive::Kind kind);
// The key under which it stands.
QString mockLiveKey(MockLive::Kind kind);

} // namespace Core
