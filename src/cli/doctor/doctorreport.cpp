// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/doctor/doctorreport.h"

#include "core/visibletext.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace Cli {

using namespace Qt::StringLiterals;
using Core::Diagnosis;
using Core::MachineProcess;
using Json = nlohmann::ordered_json;

namespace {

constexpr qsizetype longestCommand = 100;

QString endpoint(const Diagnosis::Listener &listener)
{
    const QString address = listener.address.toString();
    return (address.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address).arg(listener.port);
}

QString shortened(const QString &text)
{
    const QString visible = Core::visibleText(text);
    return visible.size() > longestCommand ? visible.left(longestCommand) + u'…' : visible;
}

QString facts(const MachineProcess &process)
{
    QString text = u"%1 (pid %2, %3, since %4)"_s.arg(
        Core::visibleText(process.name), QString::number(process.id), process.user,
        process.started.toString(u"yyyy-MM-dd HH:mm:ss"_s));
    if (!process.folder.isEmpty())
        text += u" in "_s + Core::visibleText(process.folder);
    return text;
}

void addProcess(QString &text, const MachineProcess &process, const QString &indent)
{
    text += facts(process) + u'\n';
    if (!process.command.isEmpty())
        text += indent + shortened(process.commandLine()) + u'\n';
}

bool isWanted(const Diagnosis::Listener &listener, quint16 port)
{
    return port == 0 || listener.port == port;
}

void addListeners(QString &text, const Diagnosis &diagnosis, quint16 port)
{
    constexpr qsizetype narrowest = 16;
    qsizetype width = narrowest;
    bool any = false;
    for (const Diagnosis::Listener &each : diagnosis.listeners) {
        any = any || isWanted(each, port);
        width = std::max(width, endpoint(each).size());
    }
    if (!any) {
        text += port == 0 ? u"No program listens on this machine.\n"_s
                          : u"No program listens on port %1.\n"_s.arg(port);
        return;
    }
    text += u"Listening on this machine\n"_s;
    const QString indent(width + 4, u' ');
    for (const Diagnosis::Listener &each : diagnosis.listeners) {
        if (!isWanted(each, port))
            continue;
        text += u"  "_s + endpoint(each).leftJustified(width) + u"  "_s;
        if (each.holders.isEmpty())
            text += u"a program that this user may not see\n"_s;
        for (qsizetype i = 0; i < each.holders.size(); ++i) {
            if (i > 0)
                text += indent;
            addProcess(text, each.holders[i], indent);
        }
    }
}

void addOrphans(QString &text, const QList<MachineProcess> &orphans)
{
    if (orphans.isEmpty()) {
        text += u"\nNothing is left behind by an earlier Portside.\n"_s;
        return;
    }
    text += u"\nLeft behind by a Portside that is gone\n"_s;
    for (const MachineProcess &each : orphans) {
        text += u"  "_s;
        addProcess(text, each, u"    "_s);
        text += u"    To stop it: portside doctor --stop %1\n"_s.arg(each.id);
    }
}

Json toJson(const MachineProcess &process)
{
    Json command = Json::array();
    for (const QString &word : process.command)
        command.push_back(word.toStdString());
    return {{"pid", process.id},
            {"parent", process.parent},
            {"name", process.name.toStdString()},
            {"command", command},
            {"folder", process.folder.toStdString()},
            {"user", process.user.toStdString()},
            {"started", process.started.toUTC().toString(Qt::ISODate).toStdString()}};
}

} // namespace

QByteArray doctorText(const Diagnosis &diagnosis, const QStringList &warnings, quint16 port)
{
    QString text;
    addListeners(text, diagnosis, port);
    if (port != 0)
        return text.toUtf8();
    addOrphans(text, diagnosis.orphans);
    if (!warnings.isEmpty())
        text += u"\nSettings in the way\n"_s;
    for (const QString &warning : warnings)
        text += u"  "_s + Core::visibleText(warning) + u'\n';
    return text.toUtf8();
}

QByteArray doctorJson(const Diagnosis &diagnosis, const QStringList &warnings, quint16 port)
{
    Json listeners = Json::array();
    for (const Diagnosis::Listener &each : diagnosis.listeners) {
        if (!isWanted(each, port))
            continue;
        Json holders = Json::array();
        for (const MachineProcess &holder : each.holders)
            holders.push_back(toJson(holder));
        listeners.push_back({{"address", each.address.toString().toStdString()},
                             {"port", each.port},
                             {"processes", holders}});
    }
    Json orphans = Json::array();
    for (const MachineProcess &each : diagnosis.orphans)
        orphans.push_back(toJson(each));
    Json sentences = Json::array();
    for (const QString &warning : warnings)
        sentences.push_back(warning.toStdString());
    const Json all {{"listeners", listeners}, {"orphans", orphans}, {"warnings", sentences}};
    return QByteArray::fromStdString(all.dump(-1, ' ', false, Json::error_handler_t::replace));
}

} // namespace Cli
