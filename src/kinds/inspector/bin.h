// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace Kinds::Inspector {

// Requests whose path begins so are caught together and answered alike, a plain value.
struct Bin
{
    QByteArray prefix; // begins with a slash; counts for whole segments
    std::optional<int> status; // none: that of all
    std::optional<QByteArray> body;

    // "/stripe", "/stripe 503", "/stripe 200 thank you".
    static Core::Result<Bin> parse(const QString &line);
    // Empty lines are left out. The longest prefix comes first.
    static Core::Result<QList<Bin>> parseAll(const QStringList &lines);

    bool operator==(const Bin &) const = default;
};

} // namespace Kinds::Inspector
