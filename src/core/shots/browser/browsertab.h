// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shots/browser/devtools.h"
#include "core/shots/browser/networkquiet.h"
#include "core/shots/browser/ownheaders.h"

#include <QElapsedTimer>
#include <QTimer>

namespace Core {

// A page as it was photographed.
struct TabPicture
{
    QByteArray png;
    int status = 0; // of the answer
    QString remark; // what is odd
    std::chrono::milliseconds duration {0};
};

// One tab of the browser, with cookies and storage of its own that each page finds empty. Takes one
// page after the other; one that was missed may have left it in disorder. Lives in the thread of
// its browser.
class BrowserTab final : public QObject
{
    Q_OBJECT

public:
    BrowserTab(DevTools &tools, const ShotOptions &options, QObject *parent = nullptr);
    ~BrowserTab() override; // closes it without waiting
    Q_DISABLE_COPY_MOVE(BrowserTab)

    void open();
    void shoot(const QUrl &url);

signals:
    void opened();
    void stuck(); // the browser does not open it
    void taken(const Core::TabPicture &picture);
    void missed(const QString &why);

private:
    enum class Step : quint8 { Idle, Loading, Appearing, Fetching, Settling, Drawing };

    void attach(const QString &target);
    void setUp();
    void call(const QString &method, const QJsonObject &parameters = {},
              DevTools::Reply reply = {});
    void evaluate(const QString &script, void (BrowserTab::*next)());
    void onTold(const QString &event, const QJsonObject &parameters);
    void onResponse(const QJsonObject &parameters);
    void noteLoader(const QString &loader);
    void reload();
    void navigate();
    void appear();
    void fetch();
    void settle();
    void onQuiet();
    void measure();
    void draw(const QJsonObject &metrics);
    void take(const QJsonObject &result);
    void miss(const QString &why);
    void onOverdue();

    DevTools &m_tools;
    const ShotOptions &m_options;
    const OwnHeaders m_headers;
    NetworkQuiet m_quiet;
    QTimer m_limit;
    QElapsedTimer m_clock;
    QString m_context; // of cookies and storage
    QString m_target; // also the number of its main frame
    QString m_session;
    QUrl m_url;
    QString m_loader; // of the page that was asked for; empty: that is not known yet
    QString m_shownLoader; // of the page that is there
    QHash<QString, int> m_statuses; // of answers by loader
    bool m_isThere = false; // the page that was asked for, or one that it led to
    Step m_step = Step::Idle;
    TabPicture m_picture;
    bool m_isUsed = false;
    bool m_isOpen = false;
    bool m_isAnew = false; // the page has become another one meanwhile
};

} // namespace Core
