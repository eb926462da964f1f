// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QStringList>

namespace Core {

// The host of an authority, without its port and a last dot, as it was sent.
QByteArrayView hostOf(QByteArrayView authority);
// localhost and all names below it, 127.0.0.0/8 and ::1.
bool isLoopbackHost(QByteArrayView host);

// The hosts that a server answers for. A web page whose name somebody made lead to this machine
// (DNS rebinding) is none of them: a browser sends the page's name. A plain value; any thread.
class HostRule
{
public:
    // localhost, names below it and IP addresses only.
    HostRule() = default;
    // And these: "name", ".name" (it and all below it), "*.name" (all below it), "*" (every name).
    // What is none of that is left out.
    explicit HostRule(const QStringList &names);

    bool allows(QByteArrayView authority) const;

    // A name of the list as it is compared; the reason if it can be none.
    static Result<QByteArray> normalized(const QString &name);
    // The names by which others in the network call this machine.
    static QStringList machineNames();

    bool operator==(const HostRule &) const = default;

private:
    QByteArrayList m_names;
    bool m_allowsAll = false;
};

} // namespace Core
