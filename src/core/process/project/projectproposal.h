// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Core {

// A command that a folder seems to be made for, a plain value.
struct ProjectProposal
{
    QString preset; // CommandPreset::id
    // With placeholders where its preset would not add what tells the port.
    QStringList command;
    QString reason; // a sentence: what in the folder says so
    QString obstacle; // why it would not start today, as a sentence; empty: none is known
    int rank = 0; // the highest is proposed first
    QString title = {}; // for people; empty: the command

    bool operator==(const ProjectProposal &) const = default;
};

using ProjectProposals = QList<ProjectProposal>;

} // namespace Core
