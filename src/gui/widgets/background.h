// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace Gui {

// Runs a job that may take long in a thread of the pool; it may outlive its caller and touches
// nothing but what it holds.
template<typename Job>
QFuture<std::invoke_result_t<Job>> inBackground(Job job)
{
    const auto promise = std::make_shared<QPromise<std::invoke_result_t<Job>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, job = std::move(job)] {
        promise->addResult(job());
        promise->finish();
    });
    return promise->future();
}

// Hands the result over in the thread of context, as long as that is there.
template<typename Job, typename Receive>
void inBackground(QObject *context, Job job, Receive receive)
{
    auto *watcher = new QFutureWatcher<std::invoke_result_t<Job>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, receive = std::move(receive)] {
                         const auto result = watcher->result();
                         watcher->deleteLater(); // context may be gone afterwards
                         receive(result);
                     });
    watcher->setFuture(inBackground(std::move(job)));
}

} // namespace Gui
