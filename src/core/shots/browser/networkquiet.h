// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace Core {

// Tells when a page has fetched what it needs: nothing has been on its way for a moment. Streams of
// events and WebSockets do not count; pages that fetch without end are waited for a few seconds.
// Lives in the thread of its browser.
class NetworkQuiet final : public QObject
{
    Q_OBJECT

public:
    explicit NetworkQuiet(QObject *parent = nullptr);

    void note(const QString &event, const QJsonObject &parameters);
    void clear();
    void wait(); // reached() follows
    void stopWaiting();
    QStringList pending() const { return m_pending.values(); } // URLs

signals:
    void reached();

private:
    void look();
    void reach();

    QHash<QString, QString> m_pending; // URLs by number
    QTimer m_moment;
    QTimer m_limit;
    bool m_isWaiting = false;
};

} // namespace Core
