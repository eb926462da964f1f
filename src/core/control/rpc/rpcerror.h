// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace Core {

// Why a call was not carried out: a number for programs, a sentence for people.
struct RpcError
{
    enum Code : int {
        // Of JSON-RPC 2.0.
        NoJson = -32700,
        NoRequest = -32600,
        NoSuchMethod = -32601,
        BadParameters = -32602,
        Internal = -32603,
        // Of Portside.
        NoSuchServer = -32001,
        NotStarted = -32002, // data says why
        Overtaken = -32003, // somebody else wanted something else meanwhile
        TimedOut = -32004,
        TooMany = -32005, // calls at once
        NoOwner = -32006, // nobody answers; never said by an owner
    };

    int code = Internal;
    QString message = {};
    QJsonObject data = {};
    // Of the message that was not understood, as far as it could be read.
    QJsonValue id = QJsonValue(QJsonValue::Undefined);
};

} // namespace Core
