// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Gui {

// Texts of files that somebody has changed and that are not saved, kept beside the program's data
// until they are; a crash or the end of the program loses none. Blocking calls, any thread.
class Drafts
{
public:
    explicit Drafts(QString folder); // empty: the user's own

    void keep(const QString &file, const QByteArray &text) const;
    void forget(const QString &file) const;
    std::optional<QByteArray> find(const QString &file) const;

private:
    QString pathOf(const QString &file) const;

    QString m_folder;
};

} // namespace Gui
