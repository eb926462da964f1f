// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/machine/machinesettings.h"

#include "core/process/presets/presetcatalogue.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <sys/resource.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

QString readText(const QString &path)
{
    QFile file(path);
    constexpr qint64 largest = 1024 * 1024;
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(largest)) : QString();
}

void addProxy(QStringList &warnings, const QProcessEnvironment &environment)
{
    for (const QString &name : {u"http_proxy"_s, u"HTTP_PROXY"_s, u"all_proxy"_s, u"ALL_PROXY"_s}) {
        if (environment.value(name).isEmpty())
            continue;
        const QString except = environment.value(u"no_proxy"_s, environment.value(u"NO_PROXY"_s));
        if (!except.contains("127.0.0.1"_L1) && except != "*"_L1) {
            warnings << u"%1 is set and no_proxy does not name 127.0.0.1: curl and others ask the "
                        "proxy for local servers. Set no_proxy=localhost,127.0.0.1,::1."_s.arg(
                            name);
        }
        return;
    }
}

void addDescriptors(QStringList &warnings)
{
    constexpr rlim_t enough = 1024;
    rlimit limit {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < enough) {
        warnings << u"Only %1 files and connections may be open at once (ulimit -n); servers need "
                    "1024 or more."_s.arg(limit.rlim_cur);
    }
}

void addWatches(QStringList &warnings)
{
    constexpr int enough = 65'536;
    const QString path = u"/proc/sys/fs/inotify/max_user_watches"_s;
    const QString watches = readText(path).trimmed();
    if (!watches.isEmpty() && watches.toInt() < enough) {
        warnings
            << u"Only %1 files may be watched (%2): live reload and watchers of large projects "
               "miss changes. Set fs.inotify.max_user_watches=524288."_s.arg(watches, path);
    }
}

void addPortRange(QStringList &warnings)
{
    constexpr int enough = 1'000;
    const QStringList range
        = readText(u"/proc/sys/net/ipv4/ip_local_port_range"_s).simplified().split(u' ');
    if (range.size() == 2 && range[1].toInt() - range[0].toInt() < enough) {
        warnings << u"The system has only the ports %1 to %2 for free ones "
                    "(net.ipv4.ip_local_port_range)."_s.arg(range[0], range[1]);
    }
}

void addLocalhost(QStringList &warnings)
{
    static const QRegularExpression four(u"^\\s*127\\.0\\.0\\.1\\s.*\\blocalhost\\b"_s,
                                         QRegularExpression::MultilineOption);
    const QString hosts = readText(u"/etc/hosts"_s);
    if (!hosts.isEmpty() && !four.match(hosts).hasMatch()) {
        warnings << u"/etc/hosts does not give localhost the address 127.0.0.1: URLs with the name "
                    "may lead elsewhere. Use 127.0.0.1 in them."_s;
    }
}

} // namespace

QStringList machineWarnings(const QProcessEnvironment &environment)
{
    QStringList warnings;
    addProxy(warnings, environment);
    addDescriptors(warnings);
    addWatches(warnings);
    addPortRange(warnings);
    addLocalhost(warnings);
    const QString runtime = environment.value(u"XDG_RUNTIME_DIR"_s);
    if (!runtime.isEmpty() && !QFileInfo(runtime).isDir())
        warnings << u"XDG_RUNTIME_DIR names %1, which does not exist."_s.arg(runtime);
    if (const auto presets = PresetCatalogue::read(); !presets)
        warnings << u"Your presets cannot be used: "_s + presets.error();
    return warnings;
}

} // namespace Core
