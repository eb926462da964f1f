// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/rpc/rpcerror.h"

#include <QStringList>

#include <optional>

namespace Core {

// Takes the parameters of a call by key and remembers the first mistake; one that nobody asked for
// is a mistake too. Any thread.
class RpcParams
{
public:
    explicit RpcParams(const QJsonObject &params)
        : m_params(params)
    {
    }

    QString text(const QString &key); // must be there
    std::optional<QString> optionalText(const QString &key);
    QStringList texts(const QString &key); // may be left out
    bool flag(const QString &key, bool byDefault);
    qint64 integer(const QString &key, qint64 byDefault, qint64 minimum, qint64 maximum);
    double number(const QString &key, double byDefault, double minimum, double maximum);
    QJsonObject object(const QString &key); // must be there

    // To be called once all were asked for.
    std::optional<RpcError> mistake();

private:
    QJsonValue take(const QString &key);
    void fail(const QString &message);

    const QJsonObject m_params;
    QStringList m_known;
    std::optional<RpcError> m_mistake;
};

} // namespace Core
