// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shots/browser/browsertab.h"

#include "core/shots/browser/pagescripts.h"
#include "core/tr.h"
#include "core/visibletext.h"

namespace Core {

using namespace Qt::StringLiterals;

BrowserTab::~BrowserTab()
{
    if (!m_context.isEmpty())
        m_tools.call({}, u"Target.disposeBrowserContext"_s, {{u"browserContextId"_s, m_context}});
}

void BrowserTab::call(const QString &method, const QJsonObject &parameters, DevTools::Reply reply)
{
    m_tools.call(m_session, method, parameters, this, std::move(reply));
}

void BrowserTab::shoot(const QUrl &url)
{
    m_url = url;
    m_picture = {};
    m_isAnew = false;
    m_isThere = false;
    m_loader.clear();
    m_statuses.clear();
    m_quiet.clear();
    m_clock.start();
    m_limit.start(m_options.timeout);
    m_step = Step::Loading;
    if (!std::exchange(m_isUsed, true)) {
        navigate();
        return;
    }
    call(u"Network.clearBrowserCookies"_s);
    call(u"Storage.clearDataForOrigin"_s,
         {{u"origin"_s, m_options.url.toString(QUrl::RemovePath)}, {u"storageTypes"_s, u"all"_s}},
         [this](const Result<QJsonObject> &) { navigate(); });
}

void BrowserTab::navigate()
{
    call(u"Page.navigate"_s, {{u"url"_s, QString::fromLatin1(m_url.toEncoded())}},
         [this](const Result<QJsonObject> &result) {
             if (!result) {
                 miss(result.error());
                 return;
             }
             const QString fault = (*result)[u"errorText"_s].toString();
             if (!fault.isEmpty())
                 miss(Tr::tr("The browser could not load it: %1.").arg(visibleText(fault)));
             else if (const QString loader = (*result)[u"loaderId"_s].toString(); loader.isEmpty())
                 reload(); // the same page at another place
             else
                 noteLoader(loader);
         });
}

void BrowserTab::onTold(const QString &event, const QJsonObject &parameters)
{
    if (event.startsWith(u"Network."_s)) {
        m_quiet.note(event, parameters);
        if (event == "Network.responseReceived"_L1)
            onResponse(parameters);
    } else if (event == "Page.frameNavigated"_L1) {
        const QJsonObject frame = parameters[u"frame"_s].toObject();
        if (frame[u"id"_s].toString() == m_target) {
            m_shownLoader = frame[u"loaderId"_s].toString();
            m_isThere = m_isThere || m_shownLoader == m_loader;
        }
    } else if (event == "Page.loadEventFired"_L1) {
        // That of the page before may come late.
        if (m_step == Step::Loading && m_isThere)
            appear();
    } else if (event == "Fetch.requestPaused"_L1) {
        call(u"Fetch.continueRequest"_s, m_headers.continuation(parameters));
    } else if (event == "Page.javascriptDialogOpening"_L1) {
        call(u"Page.handleJavaScriptDialog"_s, {{u"accept"_s, true}});
    } else if (event == "Inspector.targetCrashed"_L1) {
        miss(Tr::tr("The page has crashed in the browser."));
    }
}

void BrowserTab::onResponse(const QJsonObject &parameters)
{
    if (parameters[u"type"_s].toString() == "Document"_L1
        && parameters[u"frameId"_s].toString() == m_target)
        m_statuses.insert(parameters[u"loaderId"_s].toString(),
                          parameters[u"response"_s][u"status"_s].toInt());
}

void BrowserTab::noteLoader(const QString &loader)
{
    m_loader = loader;
    m_isThere = m_isThere || m_shownLoader == loader;
}

void BrowserTab::reload()
{
    m_isThere = true;
    call(u"Page.reload"_s);
}

// A page that has become another one in between, by a script or a refresh, is begun anew when that
// is there.
void BrowserTab::evaluate(const QString &script, void (BrowserTab::*next)())
{
    const QJsonObject parameters {{u"expression"_s, script}, {u"awaitPromise"_s, true}};
    call(u"Runtime.evaluate"_s, parameters, [this, next](const Result<QJsonObject> &result) {
        if (m_step == Step::Idle)
            return;
        if (!result) {
            m_isAnew = true;
            m_step = Step::Fetching;
            m_quiet.wait();
            return;
        }
        const QString fault
            = (*result)[u"exceptionDetails"_s][u"exception"_s][u"description"_s].toString();
        if (m_step == Step::Appearing && !fault.isEmpty())
            miss(visibleText(fault.section(u'\n', 0, 0)));
        else
            (this->*next)();
    });
}

void BrowserTab::appear()
{
    m_step = Step::Appearing;
    if (m_options.waitFor.isEmpty())
        fetch();
    else
        evaluate(PageScripts::waitFor(m_options.waitFor), &BrowserTab::fetch);
}

void BrowserTab::fetch()
{
    m_step = Step::Fetching;
    if (m_options.isFullPage)
        call(u"Runtime.evaluate"_s, {{u"expression"_s, PageScripts::fetchAll()}},
             [this](const Result<QJsonObject> &) { m_quiet.wait(); });
    else
        m_quiet.wait();
}

void BrowserTab::onQuiet()
{
    if (m_step != Step::Fetching)
        return;
    if (std::exchange(m_isAnew, false)) {
        appear();
        return;
    }
    if (const QStringList pending = m_quiet.pending(); !pending.isEmpty())
        m_picture.remark = Tr::tr("Still on its way: %1.").arg(visibleText(pending.first()));
    settle();
}

void BrowserTab::settle()
{
    m_step = Step::Settling;
    evaluate(PageScripts::settle(), &BrowserTab::measure);
}

void BrowserTab::miss(const QString &why)
{
    if (m_step == Step::Idle)
        return;
    m_limit.stop();
    m_quiet.stopWaiting();
    m_step = Step::Idle;
    emit missed(why);
}

} // namespace Core
