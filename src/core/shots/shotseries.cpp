// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shots/shotseries.h"

#include "core/server/run/ownedthread.h"
#include "core/shots/shotrun.h"

namespace Core {

using namespace Qt::StringLiterals;

ShotSeries::ShotSeries(const ShotOptions &options, QObject *parent)
    : QObject(parent)
    , m_thread(std::make_unique<OwnedThread>(u"screenshots"_s))
    , m_run(new ShotRun(options))
{
    m_run->moveToThread(m_thread.get());
    connect(m_run, &ShotRun::progressed, this, &ShotSeries::progressed);
    connect(m_run, &ShotRun::finished, this, &ShotSeries::finished);
    connect(m_thread.get(), &OwnedThread::finished, m_run, &QObject::deleteLater);
    m_thread->begin();
    QMetaObject::invokeMethod(m_run, &ShotRun::start, Qt::QueuedConnection);
}

ShotSeries::~ShotSeries() = default;

void ShotSeries::cancel()
{
    QMetaObject::invokeMethod(m_run, &ShotRun::cancel, Qt::QueuedConnection);
}

} // namespace Core
