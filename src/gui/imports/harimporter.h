// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/trafficstore.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Gui {

// Reads a HAR file into a store: parsed in a thread of the pool, no faster than the store writes.
// Main thread.
class HarImporter final : public QObject
{
    Q_OBJECT

public:
    explicit HarImporter(Core::TrafficStore &store, QObject *parent = nullptr);
    ~HarImporter() override; // stops
    Q_DISABLE_COPY_MOVE(HarImporter)

    void start(const QString &path);
    void stop();
    qint64 count() const { return m_given; } // so far

signals:
    void advanced(double share); // of the file, from 0 to 1
    void ended(const QString &summary, const QStringList &notes); // sentences

private:
    struct Shared;

    void takeReady();
    void end();

    Core::TrafficStore &m_store;
    std::shared_ptr<Shared> m_shared; // with the thread that reads
    QTimer m_poll;
    Core::RecordedServer m_server; // under which the entries are kept
    qint64 m_given = 0;
    qint64 m_committed = 0;
};

} // namespace Gui
