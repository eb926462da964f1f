// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/control/client/controlowners.h"
#include "core/traffic/exchangerecord.h"

#include <map>

namespace Cli {

// The traffic that programs of this user have in memory: what is there if that is wanted, then what
// comes. Lives in the main thread.
class LiveTraffic final : public QObject
{
    Q_OBJECT

public:
    struct Source
    {
        ControlOwner owner;
        QString server = {}; // empty: all, also those that come later
    };
    struct Options
    {
        QString filter = {}; // its text
        bool hasOld = false;
        qint64 content = 0; // bytes of each content; 0: no heads either
    };

    // The owners outlive it.
    LiveTraffic(std::vector<Source> sources, Options options, QObject *parent = nullptr);

    void start();
    bool isEmpty() const { return m_sources.empty(); } // nothing comes any more

signals:
    void found(const QString &server, const Core::ExchangeRecord &record);
    void skipped(qint64 exchanges);
    void upToDate(); // once: what was there has been told
    void ended(const QString &owner); // the name of one that has gone
    void refused(const QString &why);

private:
    void follow(const Source &source);
    void take(const ControlClient *client, const QString &method, const QJsonObject &params);
    void drop(const ControlClient *client);
    void settle(const ControlClient *client, int count);

    std::vector<Source> m_sources;
    const Options m_options;
    std::map<const ControlClient *, int> m_behind; // sources that are not up to date
};

} // namespace Cli
