// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shots/shotrun.h"

#include "core/shots/browser/browserprogram.h"
#include "core/tr.h"
#include "core/visibletext.h"

#include <QDir>
#include <QThreadPool>

#include <algorithm>

namespace Core {

using namespace Qt::StringLiterals;
namespace {

constexpr int mostTabs = 4;

QStringList filesOf(const QList<PlannedShot> &shots)
{
    QStringList files;
    for (const PlannedShot &shot : shots)
        files << shot.file;
    return files;
}

Result<> checkSize(const ShotOptions &options)
{
    const double width = options.size.width() * options.scale;
    const double height = options.size.height() * options.scale;
    if (std::max(width, height) <= ShotOptions::longestEdge
        && width * height <= ShotOptions::mostPixels)
        return {};
    return failure(
        Tr::tr("A picture of %1 × %2 pixels is too large. Choose a smaller view or scale.")
            .arg(qRound(width))
            .arg(qRound(height)));
}

} // namespace

ShotRun::ShotRun(ShotOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_store(m_options)
    , m_browser(this) // changes threads with it
    , m_tools(m_browser, this)
{
    connect(&m_browser, &BrowserProcess::ended, this, &ShotRun::onEnded);
}

ShotRun::~ShotRun()
{
    qDeleteAll(findChildren<BrowserTab *>()); // while there is what they talk with
}

Result<> ShotRun::check(const ShotOptions &options)
{
    const auto shots = planShots(options.paths);
    if (!shots)
        return failure(shots.error());
    if (shots->isEmpty())
        return failure(Tr::tr("Name the paths of pages, such as / and /about."));
    if (auto fit = checkSize(options); !fit)
        return fit;
    if (auto fit = ShotStore(options).check(filesOf(*shots)); !fit)
        return fit;
    const auto browser = BrowserProgram::find(options.browser);
    return browser ? Result<>() : failure(browser.error());
}

Result<> ShotRun::prepare()
{
    if (auto checked = check(m_options); !checked)
        return checked;
    m_shots = *planShots(m_options.paths);
    for (int i = 0; i < int(m_shots.size()); ++i) {
        m_waiting << i;
        m_summary.results << ShotResult {.path = m_shots[i].path,
                                         .file = m_shots[i].file,
                                         .remark = Tr::tr("It was not reached.")};
    }
    if (auto prepared = m_store.prepare(); !prepared)
        return prepared;
    BrowserProgram::removeLeftProfiles();
    return m_browser.start(*BrowserProgram::find(m_options.browser), m_options.hasNoSandbox);
}

void ShotRun::start()
{
    if (const auto prepared = prepare(); !prepared) {
        m_summary.fault = prepared.error();
        m_isOver = true;
        QMetaObject::invokeMethod(
            this, [this] { emit finished(m_summary); }, Qt::QueuedConnection);
        return;
    }
    const int tabs = std::min(
        {mostTabs, QThreadPool::globalInstance()->maxThreadCount(), int(m_shots.size())});
    m_workers.resize(tabs);
    for (int i = 0; i < tabs; ++i)
        openTab(i);
}

void ShotRun::openTab(int worker)
{
    auto *tab = new BrowserTab(m_tools, m_options, this);
    m_workers[worker].tab = tab;
    connect(tab, &BrowserTab::opened, this, [this, worker] { next(worker); });
    connect(tab, &BrowserTab::taken, this,
            [this, worker](const TabPicture &picture) { onTaken(worker, picture); });
    connect(tab, &BrowserTab::missed, this,
            [this, worker](const QString &why) { onMissed(worker, why); });
    connect(tab, &BrowserTab::stuck, this, [this] {
        const QString words = m_browser.lastWords();
        end(Tr::tr("The browser does not answer.") + (words.isEmpty() ? words : u' ' + words));
    });
    tab->open();
}

void ShotRun::next(int worker)
{
    if (m_isOver || m_waiting.isEmpty())
        return;
    m_workers[worker].shot = m_waiting.dequeue();
    m_workers[worker].tab->shoot(pageUrl(m_options.url, m_shots[m_workers[worker].shot].path));
}

void ShotRun::onTaken(int worker, const TabPicture &picture)
{
    const int shot = m_workers[worker].shot;
    ShotResult result = m_summary.results[shot];
    result.status = picture.status;
    result.remark = picture.remark;
    result.duration = picture.duration;
    next(worker); // the browser works while the picture is written
    m_store.take(result, picture.png);
    conclude(shot, result);
}

void ShotRun::onMissed(int worker, const QString &why)
{
    const int shot = m_workers[worker].shot;
    ShotResult result = m_summary.results[shot];
    result.remark = why;
    m_store.drop(result);
    // What is left of the page must not trouble the next one.
    std::exchange(m_workers[worker].tab, nullptr)->deleteLater();
    if (!m_waiting.isEmpty())
        openTab(worker);
    conclude(shot, result);
}

void ShotRun::conclude(int shot, const ShotResult &result)
{
    m_summary.results[shot] = result;
    emit progressed(result, ++m_done, int(m_shots.size()));
    if (m_done == m_shots.size())
        end();
}

void ShotRun::cancel()
{
    if (m_isOver)
        return;
    m_summary.isCancelled = true;
    end();
}

// Writes down what there is; the browser's end makes the rest.
void ShotRun::end(const QString &fault)
{
    if (std::exchange(m_isOver, true))
        return;
    m_summary.fault = fault;
    for (const Worker &worker : std::as_const(m_workers)) {
        if (worker.tab)
            worker.tab->disconnect(this);
    }
    if (m_done > 0)
        m_store.conclude(m_summary);
    m_browser.kill();
}

void ShotRun::onEnded()
{
    const QString words = m_browser.lastWords();
    end(Tr::tr("The browser has ended.") + (words.isEmpty() ? words : u' ' + words));
    emit finished(m_summary);
}

} // namespace Core
