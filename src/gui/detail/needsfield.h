// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/field.h"
#include "core/server/serverconfig.h"

#include <QCoreApplication>
#include <QMutex>

#include <memory>

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

    // The list has changed: counts for fields that were made before, too.
    void update(const QList<Core::ServerConfig> &all);
    bool isUseful() const { return all().size() > 1; } // there are others
    Core::Field field() const;
    QStringList namesOf(const QStringList &ids) const;
    // Ids that have no server any more stay: it may come back.
    QStringList idsOf(const QStringList &names, const QStringList &before) const;

private:
    // A field may be checked in another thread.
    struct Shared
    {
        QMutex mutex;
        QList<Core::ServerConfig> all;
    };

    QList<Core::ServerConfig> all() const;
    Core::Result<> check(const QStringList &names) const;

    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
    QString m_own;
};

} // namespace Gui
