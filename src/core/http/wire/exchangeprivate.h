// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/access/accessrules.h"
#include "core/http/exchange.h"
#include "core/http/wire/endpoints.h"

namespace Core {

// What an Exchange and the Guard of its connection share.
struct Exchange::Private
{
    Guard *guard = nullptr; // none once it is over
    const AccessRules *access = nullptr; // valid while there is a guard
    Request request = {};
    qint64 id = 0;
    Endpoints endpoints = {};
    std::optional<qint64> contentLength = {};
    bool hasBody = false;
    bool hasBegun = false;
    bool isReceiving = false;
    bool isPaused = false;
    bool isSecure = false;
    bool isUpgraded = false;
    bool isUnrecorded = false;
    QByteArray returned = {}; // content that is to be received again

    ChunkCallback chunk = {};
    EndCallback bodyEnd = {};
    Callback drained = {};
    Callback clientGone = {};
    Callback drainRequested = {};
};

} // namespace Core
