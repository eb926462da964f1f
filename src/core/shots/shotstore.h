// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shots/shotfolder.h"
#include "core/shots/shotoptions.h"
#include "core/shots/shotresult.h"

namespace Core {

// Writes the pictures of a series and holds them against those of an earlier one. Lives beside its
// run, whose options it reads.
class ShotStore
{
public:
    explicit ShotStore(const ShotOptions &options);

    // Whether pictures of these names may be written and compared; changes nothing.
    Result<> check(const QStringList &files) const;
    Result<> prepare() const { return m_folder.prepare(); }
    // Writes it and says in the result what it is.
    void take(ShotResult &result, const QByteArray &png) const;
    // There is no picture: not that of an earlier series either.
    void drop(const ShotResult &result) const;
    // Writes the contact sheet, and counts what was not compared.
    void conclude(ShotSummary &summary) const;

private:
    Result<> checkComparison() const;
    void compare(ShotResult &result, const QByteArray &png) const;

    const ShotOptions &m_options;
    const ShotFolder m_folder;
    const ShotFolder m_earlier;
};

} // namespace Core
