// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/field.h"

namespace Core {

// A server that a folder seems to be made for, a plain value.
struct Proposal
{
    // A kind that can serve any folder, whatever is in it, proposes that with this rank.
    static constexpr int anyFolder = 0;

    QString kind; // ServerKind::id
    QString title; // what it runs or serves, such as "npm run dev"
    QString reason; // a sentence: what in the folder says so
    QString obstacle; // why it would not start today, as a sentence; empty: none is known
    FieldValues values;
    int rank = anyFolder; // the highest is proposed first

    bool operator==(const Proposal &) const = default;
};

using Proposals = QList<Proposal>;

// Settings of a kind that fit a well-known program or purpose, a plain value.
struct ReadyMade
{
    QString name;
    FieldValues values;
};

} // namespace Core
