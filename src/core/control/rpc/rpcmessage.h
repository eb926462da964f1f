// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/rpc/rpcerror.h"
#include "core/result.h"

#include <QByteArray>
#include <QJsonValue>

#include <optional>

namespace Core {

// One message of JSON-RPC 2.0 as a line: a call, a notification or an answer. A plain value.
struct RpcMessage
{
    static constexpr qsizetype longestLine = 1024 * 1024; // of a call

    QJsonValue id = QJsonValue(QJsonValue::Undefined); // undefined: a notification
    QString method = {}; // empty: an answer
    QJsonObject params = {};
    QJsonObject result = {}; // of an answer
    std::optional<RpcError> error = {}; // of an answer

    bool isAnswer() const { return method.isEmpty(); }
    bool isCall() const { return !isAnswer() && !id.isUndefined(); }

    static RpcMessage answer(const QJsonValue &id, const QJsonObject &result);
    static RpcMessage refusal(const QJsonValue &id, const RpcError &error);
    static RpcMessage notification(const QString &method, const QJsonObject &params);

    static Result<RpcMessage, RpcError> parse(const QByteArray &line);
    QByteArray toLine() const; // with its end
};

} // namespace Core
