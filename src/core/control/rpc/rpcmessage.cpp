// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/control/rpc/rpcmessage.h"

#include "core/tr.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

Unexpected<RpcError> noRequest(const QString &message, const QJsonValue &id = QJsonValue())
{
    return {RpcError {.code = RpcError::NoRequest, .message = message, .id = id}};
}

bool isId(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || value.isString() || value.isDouble();
}

RpcError toError(const QJsonObject &object)
{
    return {object["code"_L1].toInt(RpcError::Internal), object["message"_L1].toString(),
            object["data"_L1].toObject()};
}

} // namespace

RpcMessage RpcMessage::answer(const QJsonValue &id, const QJsonObject &result)
{
    return {.id = id, .result = result};
}

RpcMessage RpcMessage::refusal(const QJsonValue &id, const RpcError &error)
{
    // Where it could not be read, JSON-RPC wants null.
    return {.id = id.isUndefined() ? QJsonValue() : id, .error = error};
}

RpcMessage RpcMessage::notification(const QString &method, const QJsonObject &params)
{
    return {.method = method, .params = params};
}

Result<RpcMessage, RpcError> RpcMessage::parse(const QByteArray &line)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(line, &fault);
    if (fault.error != QJsonParseError::NoError)
        return Unexpected {RpcError {RpcError::NoJson, fault.errorString()}};
    const QJsonObject object = document.object();
    if (!document.isObject() || object["jsonrpc"_L1].toString() != "2.0"_L1)
        return noRequest(Tr::tr("A line is one object that has \"jsonrpc\": \"2.0\"."));
    RpcMessage message {.id = object["id"_L1]};
    if (!isId(message.id))
        return noRequest(Tr::tr("“%1” must be text or a number.").arg(u"id"_s));
    if (const QJsonValue method = object["method"_L1]; !method.isUndefined()) {
        message.method = method.toString();
        if (message.method.isEmpty())
            return noRequest(Tr::tr("“%1” must be text.").arg(u"method"_s), message.id);
        const QJsonValue params = object["params"_L1];
        if (!params.isUndefined() && !params.isNull() && !params.isObject())
            return noRequest(Tr::tr("Parameters go by name: “params” is an object."), message.id);
        message.params = params.toObject();
    } else if (object.contains("error"_L1)) {
        message.error = toError(object["error"_L1].toObject());
    } else if (object.contains("result"_L1)) {
        message.result = object["result"_L1].toObject();
    } else {
        return noRequest(Tr::tr("“%1” is missing.").arg(u"method"_s), message.id);
    }
    return message;
}

QByteArray RpcMessage::toLine() const
{
    QJsonObject object {{u"jsonrpc"_s, u"2.0"_s}};
    if (!id.isUndefined())
        object[u"id"_s] = id;
    if (!isAnswer()) {
        object[u"method"_s] = method;
        if (!params.isEmpty())
            object[u"params"_s] = params;
    } else if (error) {
        QJsonObject fault {{u"code"_s, error->code}, {u"message"_s, error->message}};
        if (!error->data.isEmpty())
            fault[u"data"_s] = error->data;
        object[u"error"_s] = fault;
    } else {
        object[u"result"_s] = result;
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace Core
