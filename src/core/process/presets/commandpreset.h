// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>

namespace Core {

// How a program gets the port that it shall listen on.
enum class PresetPort : quint8 {
    Descriptor, // a listening socket; {fd} is its number
    ListenFds, // a listening socket, told by LISTEN_FDS and LISTEN_PID
    Nginx, // a listening socket, told by NGINX
    Reserved, // a number that is held for it meanwhile; {port}
    Found, // it takes what it likes; read from its output or the kernel's table of sockets
};

// What a program must do before it counts as ready.
enum class PresetReady : quint8 {
    Http, // answer a request, with any status
    Tcp, // accept a connection
    Line, // print the ready line
    Notify, // send READY=1 to NOTIFY_SOCKET
};

// What is known of a program that serves: a value, from resources/presets.json or the user's own
// file. Commands and values of variables have the placeholders {port}, {host}, {url} and {fd}.
struct CommandPreset
{
    // "python", "javascript", "php", "ruby", "compiled", "pages", "servers" or "other".
    QString group;
    QString id; // lower-case words, joined by hyphens
    QString name; // as its makers write it
    QList<QStringList> recognise; // commands that begin like this; words with * and ?
    QStringList command; // one that starts it, without its port
    QStringList portArguments; // what tells it the port
    bool portArgumentsFirst = false; // right behind the program, else at the end
    QStringList portOptions; // words, with * and ?, by which a command says a port already
    PresetPort port = PresetPort::Reserved;
    QMap<QString, QString> environment;
    PresetReady ready = PresetReady::Http;
    std::chrono::seconds readyWithin {60};
    QString readyLine; // a pattern for ReadyLine; empty: it prints nothing to go by
    QString notes; // what is odd about it, sentences for users
    QList<int> stopSignals; // one after the other, before it is killed

    // The command with the arguments that tell the port.
    QStringList commandLine() const { return withPort(command); }
    // The same for a command of the user, unless that says a port in its own way.
    QStringList withPort(const QStringList &words) const;
    // How a command gets its port: as the preset says where it has the placeholder for that or a
    // variable tells it, else the port has to be found.
    PresetPort handOver(const QStringList &words) const;
    // How many words of a command this preset knows; 0: it is for something else.
    int knownWords(const QStringList &words) const;

    bool operator==(const CommandPreset &) const = default;
};

} // namespace Core
