// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QtGlobal>

#include <utility>

namespace Core {

// What differs between the versions of Qt: QHttpServer's one handler, called for every request.
template<typename Function>
void setCatchAll(QHttpServer &server, Function function)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    server.setMissingHandler(
        &server,
        [function = std::move(function)](const QHttpServerRequest &, QHttpServerResponder &) {
            function();
        });
#else
    server.setMissingHandler(
        [function = std::move(function)](const QHttpServerRequest &, QHttpServerResponder &&) {
            function();
        });
#endif
}

} // namespace Core
