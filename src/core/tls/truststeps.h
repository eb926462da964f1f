// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Core {

// One command that makes a trust store of this machine accept an authority, or forget it again.
struct TrustStep
{
    QString where; // for people: "System certificates", "Firefox (default)"
    QString program = {}; // empty: nothing here can do it, see advice
    QStringList arguments = {};
    QStringList environment = {}; // NAME=VALUE, added to the parent's
    bool asRoot = false;
    bool mayFail = false; // there may be nothing to remove
    QString advice = {}; // what the user can do when there is no program

    // What to run, with asRoot by the program given (sudo, pkexec; empty: as it is).
    QStringList commandLine(const QString &rootProgram) const;
    QString toShell(const QString &rootProgram) const; // the same, to be pasted into a terminal

    bool operator==(const TrustStep &) const = default;
};

enum class TrustAction : quint8 { Install, Remove };

// Where to look for stores and programs; tests give folders of their own.
struct TrustPlaces
{
    QString home;
    QString systemRoot; // "/" but in tests
    QString certutil; // NSS's tool; empty where it is missing
    QString mkcert; // empty where it is missing

    static TrustPlaces ofThisMachine();
};

// What has to run, in this order, so that the authority in folder (rootCA.pem) is trusted by the
// system's programs, by Chromium and by Firefox. Where mkcert is installed it does all of it, by
// its own conventions.
QList<TrustStep> trustSteps(TrustAction action, const QString &folder, const QString &authorityName,
                            const TrustPlaces &places);

} // namespace Core
