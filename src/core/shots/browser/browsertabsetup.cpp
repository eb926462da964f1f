// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shots/browser/browsertab.h"
#include "core/tr.h"
#include "core/visibletext.h"

#include <QJsonArray>

namespace Core {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto openPatience = 15s;

} // namespace

BrowserTab::BrowserTab(DevTools &tools, const ShotOptions &options, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_options(options)
    , m_headers(options)
{
    connect(&tools, &DevTools::told, this,
            [this](const QString &session, const QString &event, const QJsonObject &parameters) {
                if (session == m_session && !session.isEmpty())
                    onTold(event, parameters);
            });
    connect(&m_quiet, &NetworkQuiet::reached, this, &BrowserTab::onQuiet);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &BrowserTab::onOverdue);
}

void BrowserTab::open()
{
    m_limit.start(openPatience);
    call(u"Target.createBrowserContext"_s, {{u"disposeOnDetach"_s, true}},
         [this](const Result<QJsonObject> &result) {
             if (!result)
                 return;
             m_context = (*result)[u"browserContextId"_s].toString();
             call(u"Browser.setDownloadBehavior"_s,
                  {{u"behavior"_s, u"deny"_s}, {u"browserContextId"_s, m_context}});
             const QJsonObject place {{u"url"_s, u"about:blank"_s},
                                      {u"browserContextId"_s, m_context},
                                      {u"width"_s, m_options.size.width()},
                                      {u"height"_s, m_options.size.height()}};
             call(u"Target.createTarget"_s, place, [this](const Result<QJsonObject> &made) {
                 if (made)
                     attach((*made)[u"targetId"_s].toString());
             });
         });
}

void BrowserTab::attach(const QString &target)
{
    m_target = target;
    call(u"Target.attachToTarget"_s, {{u"targetId"_s, target}, {u"flatten"_s, true}},
         [this](const Result<QJsonObject> &result) {
             if (!result)
                 return;
             m_session = (*result)[u"sessionId"_s].toString();
             setUp();
         });
}

void BrowserTab::setUp()
{
    const QJsonArray features {
        QJsonObject {{u"name"_s, u"prefers-color-scheme"_s},
                     {u"value"_s, m_options.isDark ? u"dark"_s : u"light"_s}},
        QJsonObject {{u"name"_s, u"prefers-reduced-motion"_s}, {u"value"_s, u"reduce"_s}}};
    call(u"Page.enable"_s);
    call(u"Inspector.enable"_s);
    call(u"Network.enable"_s);
    call(u"Emulation.setFocusEmulationEnabled"_s, {{u"enabled"_s, true}});
    call(u"Emulation.setEmulatedMedia"_s, {{u"features"_s, features}});
    if (!m_headers.isEmpty())
        call(u"Fetch.enable"_s);
    // The certificate of one's own server is nobody else's.
    if (m_options.url.scheme() == "https"_L1)
        call(u"Security.setIgnoreCertificateErrors"_s, {{u"ignore"_s, true}});
    const QJsonObject metrics {{u"width"_s, m_options.size.width()},
                               {u"height"_s, m_options.size.height()},
                               {u"deviceScaleFactor"_s, m_options.scale},
                               {u"mobile"_s, false}};
    call(u"Emulation.setDeviceMetricsOverride"_s, metrics, [this](const Result<QJsonObject> &) {
        m_limit.stop();
        m_isOpen = true;
        emit opened();
    });
}

void BrowserTab::onOverdue()
{
    if (!m_isOpen) {
        emit stuck();
        return;
    }
    const QString time = QString::number(double(m_options.timeout.count()) / 1'000);
    const QStringList pending = m_quiet.pending();
    if (m_step == Step::Appearing)
        miss(Tr::tr("Nothing that “%1” finds has become visible within %2 s.")
                 .arg(visibleText(m_options.waitFor), time));
    else if (m_step == Step::Loading && !pending.isEmpty())
        miss(Tr::tr("It has not loaded within %1 s: %2 is still on its way.")
                 .arg(time, visibleText(pending.first())));
    else
        miss(Tr::tr("It has not been ready within %1 s.").arg(time));
}

} // namespace Core
