// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/testkind.h"

#include <QFileInfo>

namespace Testing {

// A kind that proposes "run one" and "run two" for a folder with the file "made", the second of
// which would not start, and "anything" for each folder; it has one ready-made command.
inline Core::ServerKind proposingKind()
{
    using namespace Qt::StringLiterals;
    Core::ServerKind kind = folderKind();
    kind.id = u"proposing"_s;
    kind.fields = [] {
        Core::Field folder;
        folder.key = u"folder"_s;
        folder.type = Core::FieldType::Folder;
        folder.label = u"Folder"_s;
        folder.defaultValue = QString();
        Core::Field command;
        command.key = u"command"_s;
        command.label = u"Command"_s;
        command.defaultValue = QString();
        return QList<Core::Field> {folder, command};
    };
    kind.propose = [](const QString &folder) {
        const auto proposal = [&folder](const QString &what, const QString &obstacle, int rank) {
            Core::Proposal made;
            made.kind = u"proposing"_s;
            made.title = what;
            made.reason = u"Because."_s;
            made.obstacle = obstacle;
            made.rank = rank;
            made.values = {{u"folder"_s, folder}, {u"command"_s, what}};
            return made;
        };
        Core::Proposals all {proposal(u"anything"_s, {}, Core::Proposal::anyFolder)};
        if (QFileInfo::exists(folder + u"/made"_s)) {
            all << proposal(u"run two"_s, u"It is not installed."_s, 5)
                << proposal(u"run one"_s, {}, 10);
        }
        return all;
    };
    kind.readyMade = [] {
        return QList<Core::ReadyMade> {{u"Ready"_s, {{u"command"_s, u"ready"_s}}}};
    };
    return kind;
}

} // namespace Testing
