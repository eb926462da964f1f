// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shots/shotoptions.h"

#include <QJsonObject>

namespace Core {

// Header fields that go with requests to one server and never to another one, wherever it redirects
// to or whatever its pages fetch: they are often credentials. A value.
class OwnHeaders
{
public:
    explicit OwnHeaders(const ShotOptions &options);

    bool isEmpty() const { return m_headers.isEmpty(); }
    // How the browser is to go on with a request that it holds (Fetch.requestPaused).
    QJsonObject continuation(const QJsonObject &paused) const;

private:
    bool isToServer(const QUrl &url) const;

    QUrl m_server;
    QList<std::pair<QString, QString>> m_headers;
};

} // namespace Core
