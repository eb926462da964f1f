// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shots/browser/browserprogram.h"

#include "core/tr.h"
#include "core/visibletext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <signal.h>
#include <unistd.h>

#include <cerrno>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

const QStringList names {u"chromium"_s,      u"chromium-browser"_s, u"google-chrome-stable"_s,
                         u"google-chrome"_s, u"chrome"_s,           u"chromium-headless-shell"_s,
                         u"microsoft-edge"_s};
const QString profilePrefix = u"portside-shots-"_s;

} // namespace

Result<QString> BrowserProgram::find(const QString &wanted)
{
    if (!wanted.isEmpty()) {
        const QString path = QStandardPaths::findExecutable(wanted);
        if (!path.isEmpty())
            return path;
        return failure(Tr::tr("There is no program “%1” that could be started as the browser.")
                           .arg(visibleText(wanted)));
    }
    for (const QString &name : names) {
        if (const QString path = QStandardPaths::findExecutable(name); !path.isEmpty())
            return path;
    }
    return failure(Tr::tr("Pages are photographed by Chromium, which is not installed. On Debian: "
                          "apt install chromium. Chrome and Edge will do, too."));
}

QStringList BrowserProgram::arguments(const QString &program, const QString &profile,
                                      bool hasNoSandbox)
{
    // The browser reads from descriptor 3 and writes to 4, which here are the same.
    QStringList words {
        u"/bin/sh"_s, u"-c"_s, u"exec \"$0\" \"$@\" 4>&3"_s, program, u"--headless"_s,
        u"--remote-debugging-pipe"_s, u"--user-data-dir="_s + profile,
        // Nothing but the pages.
        u"--no-first-run"_s, u"--no-default-browser-check"_s, u"--no-service-autorun"_s,
        u"--disable-background-networking"_s, u"--disable-component-update"_s, u"--disable-sync"_s,
        u"--disable-quic"_s, u"--disable-default-apps"_s, u"--disable-extensions"_s,
        u"--disable-breakpad"_s, u"--disable-crash-reporter"_s, u"--disable-domain-reliability"_s,
        u"--disable-client-side-phishing-detection"_s, u"--disable-field-trial-config"_s,
        u"--metrics-recording-only"_s,
        u"--disable-features=Translate,MediaRouter,OptimizationHints,PaintHolding,"
        u"InterestFeedContentSuggestions,CertificateTransparencyComponentUpdater"_s,
        u"--password-store=basic"_s, u"--use-mock-keychain"_s, u"--mute-audio"_s,
        u"--disable-notifications"_s,
        // The same pixels, whatever the machine’s screen is like and how busy it is.
        u"--force-color-profile=srgb"_s, u"--font-render-hinting=none"_s, u"--disable-lcd-text"_s,
        u"--hide-scrollbars"_s, u"--disable-gpu"_s, u"--disable-partial-raster"_s,
        u"--disable-skia-runtime-opts"_s, u"--disable-checker-imaging"_s,
        u"--disable-image-animation-resync"_s, u"--disable-threaded-animation"_s,
        u"--disable-threaded-scrolling"_s, u"--disable-renderer-backgrounding"_s,
        u"--disable-background-timer-throttling"_s, u"--disable-backgrounding-occluded-windows"_s,
        u"--blink-settings=imageAnimationPolicy=2"_s,
        // Containers give little of it.
        u"--disable-dev-shm-usage"_s};
    // Chromium refuses its sandbox to root.
    if (hasNoSandbox || ::geteuid() == 0)
        words << u"--no-sandbox"_s;
    return words;
}

QString BrowserProgram::profileTemplate()
{
    return QDir::temp().filePath(profilePrefix + QString::number(QCoreApplication::applicationPid())
                                 + u"-XXXXXX"_s);
}

void BrowserProgram::removeLeftProfiles()
{
    const QStringList left
        = QDir::temp().entryList({profilePrefix + u'*'}, QDir::Dirs | QDir::NoSymLinks);
    for (const QString &name : left) {
        const auto owner = pid_t(name.mid(profilePrefix.size()).section(u'-', 0, 0).toInt());
        const QString path = QDir::temp().filePath(name);
        // Others' folders could become links to what is ours while they are removed.
        if (QFileInfo(path).ownerId() != ::geteuid())
            continue;
        if (owner > 0 && ::kill(owner, 0) != 0 && errno == ESRCH)
            QDir(path).removeRecursively();
    }
}

} // namespace Core
