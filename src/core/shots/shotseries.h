// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shots/shotoptions.h"
#include "core/shots/shotresult.h"

#include <QObject>

#include <memory>

namespace Core {

class OwnedThread;
class ShotRun;

// A series of pictures in a thread of its own, for a program that must not wait for the disk; main
// thread. Its end is that of the browser.
class ShotSeries final : public QObject
{
    Q_OBJECT

public:
    explicit ShotSeries(const ShotOptions &options, QObject *parent = nullptr);
    ~ShotSeries() override;
    Q_DISABLE_COPY_MOVE(ShotSeries)

    void cancel(); // finished() follows

signals:
    void progressed(const Core::ShotResult &result, int done, int all);
    void finished(const Core::ShotSummary &summary);

private:
    std::unique_ptr<OwnedThread> m_thread;
    ShotRun *m_run; // deleted with its thread
};

} // namespace Core
