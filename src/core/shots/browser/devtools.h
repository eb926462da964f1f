// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QPointer>

#include <functional>

namespace Core {

class BrowserProcess;

// Orders to a browser and what it tells, as its DevTools protocol has them: each order has a
// number, which its answer has, too; a session is a page to which we are attached. Lives in the
// thread of its browser.
class DevTools final : public QObject
{
    Q_OBJECT

public:
    using Reply = std::function<void(const Result<QJsonObject> &result)>;

    explicit DevTools(BrowserProcess &browser, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(DevTools)

    // session: empty for the browser itself. The reply comes unless context has gone before.
    void call(const QString &session, const QString &method, const QJsonObject &parameters = {},
              QObject *context = nullptr, Reply reply = {});

signals:
    void told(const QString &session, const QString &event, const QJsonObject &parameters);

private:
    struct Pending
    {
        QPointer<QObject> context;
        Reply reply;
    };

    void take(const QByteArray &message);

    BrowserProcess &m_browser;
    QHash<int, Pending> m_pending;
    int m_number = 0;
};

} // namespace Core
