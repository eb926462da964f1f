// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Core {

// What the placeholders of a ProcessPlan stand for; an empty one is left as it is.
struct Placeholders
{
    QString port; // on which the program listens
    QString host; // the same
    QString url; // of the server in front of it
    QString descriptor; // {fd}

    QString replaceIn(QString text) const;
    // The text in such a form that replaceIn() gives it back as it is.
    static QString asItIs(QString text);
    QStringList replaceIn(const QStringList &texts) const;
};

} // namespace Core
