// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shots/browser/browserprocess.h"
#include "core/shots/browser/browsertab.h"
#include "core/shots/browser/devtools.h"
#include "core/shots/shotnames.h"
#include "core/shots/shotstore.h"

#include <QQueue>

namespace Core {

// A series of pages photographed by one browser, several at a time. Lives in one thread with an
// event loop, waits there for the disk; the browser has gone when it has finished.
class ShotRun final : public QObject
{
    Q_OBJECT

public:
    explicit ShotRun(ShotOptions options, QObject *parent = nullptr);
    ~ShotRun() override;
    Q_DISABLE_COPY_MOVE(ShotRun)

    // Whether all is there that it takes; the server need not be. Changes nothing.
    static Result<> check(const ShotOptions &options);

    void start();
    void cancel(); // finished() follows

signals:
    void progressed(const Core::ShotResult &result, int done, int all);
    void finished(const Core::ShotSummary &summary);

private:
    struct Worker
    {
        BrowserTab *tab = nullptr;
        int shot = -1; // number of the page that it is at
    };

    Result<> prepare();
    void openTab(int worker);
    void next(int worker);
    void onTaken(int worker, const TabPicture &picture);
    void onMissed(int worker, const QString &why);
    void conclude(int shot, const ShotResult &result);
    void end(const QString &fault = {});
    void onEnded();

    const ShotOptions m_options;
    const ShotStore m_store;
    QList<PlannedShot> m_shots;
    QQueue<int> m_waiting; // numbers of pages
    QList<Worker> m_workers;
    ShotSummary m_summary;
    int m_done = 0;
    bool m_isOver = false; // only the browser's end is waited for
    BrowserProcess m_browser;
    DevTools m_tools;
};

} // namespace Core
