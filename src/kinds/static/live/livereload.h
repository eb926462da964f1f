// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"

#include <QObject>
#include <QTimer>

namespace Core {
class FolderWatcher;
}

namespace Kinds::Static {

class AnswerHead;

// Makes pages reload when a file changes: puts a script into them and tells it over an event
// stream of its own, under a path that no file of the folder can have. Lives in the server's
// thread.
class LiveReload final : public QObject
{
    Q_OBJECT

public:
    LiveReload(const AnswerHead &heads, const QByteArray &folder, QObject *parent = nullptr);
    ~LiveReload() override;
    Q_DISABLE_COPY_MOVE(LiveReload)

    // Whether this path is the script's or the stream's.
    bool takes(const QByteArray &path) const;
    void handle(const Core::ExchangePtr &exchange);

    // Names the present state of all files: changes with each of them and with each start.
    QByteArray token() const;
    qint64 lastChange() const { return m_lastChange; } // seconds since 1970
    QByteArray scriptElement() const;
    // HTML with the script before the last </body>, or at its end.
    QByteArray inject(const QByteArray &html) const;

signals:
    void incomplete(const QString &why);

private:
    void sendScript(const Core::ExchangePtr &exchange) const;
    void openStream(const Core::ExchangePtr &exchange);
    void closeStream(qint64 id);
    void tell(const QByteArrayList &changed);
    void keepAlive();

    const AnswerHead &m_heads;
    Core::FolderWatcher *m_watcher;
    QByteArray m_instance;
    int m_changes = 0;
    qint64 m_lastChange;
    QList<Core::ExchangePtr> m_streams;
    QTimer m_keepAlive;
};

} // namespace Kinds::Static
