// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/field.h"
#include "core/server/serverconfig.h"

#include <QCoreApplication>

namespace Gui {

// Which other servers one needs, as a Field: their names, one a line.
class NeedsField
{
    Q_DECLARE_TR_FUNCTIONS(Gui::NeedsField)

public:
    static const QString key;

    NeedsField() = default;
    // all: the servers of the list as they are now; own: the id of the one whose field it is.
    NeedsField(QList<Core::ServerConfig> all, QString own);

    bool isUseful() const { return m_all.size() > 1; } // there are others
    Core::Field field() const;
    QStringList namesOf(const QStringList &ids) const;
    // Ids that have no server any more stay: it may come back.
    QStringList idsOf(const QStringList &names, const QStringList &before) const;

private:
    Core::Result<> check(const QStringList &names) const;
    const Core::ServerConfig *find(const QString &name) const;

    QList<Core::ServerConfig> m_all;
    QString m_own;
};

} // namespace Gui
