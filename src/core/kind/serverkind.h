// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/access/originrule.h"
#include "core/kind/field.h"
#include "core/kind/handler.h"
#include "core/kind/proposal.h"
#include "core/kind/quickstart.h"
#include "core/process/processplan.h"

#include <memory>

namespace Core {

// Everything the tool knows of a kind of server: plain data and a factory.
struct ServerKind
{
    using FieldsFunction = QList<Field> (*)();
    using TextFunction = QString (*)();
    // Called in the server's thread with values that validated. The reason of a failure is shown to
    // the user.
    using HandlerFactory = Result<std::unique_ptr<Handler>> (*)(const FieldValues &values);
    // In how many threads a server of this kind may run.
    enum class Threads : quint8 {
        Many, // each has a Handler of its own, which knows nothing of the others
        One, // its Handler keeps state that every request must see
    };
    // A name for a new server of these values, such as the folder's.
    using NameFunction = QString (*)(const FieldValues &values);

    QString id; // lower-case word: the key in files, on the command line, of icons
    TextFunction name = nullptr; // in the language of now
    TextFunction description = nullptr; // one sentence
    FieldsFunction fields = nullptr;
    NameFunction suggestName = nullptr;
    HandlerFactory createHandler = nullptr;
    // By the settings; none: Many.
    using ThreadsFunction = Threads (*)(const FieldValues &values);
    ThreadsFunction threads = nullptr;
    // Whose pages may change something, by the settings; none: its own only.
    using OriginFunction = OriginPolicy (*)(const FieldValues &values);
    OriginFunction originPolicy = nullptr;
    // What others know by its address should have the same one again: where a new server wants to
    // listen unless somebody chooses; 0: anywhere.
    quint16 usualPort = 0;
    bool broadcasts = false; // its handlers say something to all who are connected
    bool holdsMessages = false; // its handlers know breakpoints
    // What it could do with a folder; none: nothing is proposed. Reads the disk, for a bounded
    // time, in any thread.
    using ProposeFunction = Proposals (*)(const QString &folder);
    ProposeFunction propose = nullptr;
    // Settings to begin with, in the order in which they are shown.
    using ReadyMadeFunction = QList<ReadyMade> (*)();
    ReadyMadeFunction readyMade = nullptr;
    // What is worth knowing of a server of these values, in sentences; empty: nothing. Reads the
    // disk, in any thread.
    using HintFunction = QString (*)(const FieldValues &values);
    HintFunction hint = nullptr;
    // The program that runs behind a server of these values; none: kinds of this program alone. In
    // the server's thread, like the factory.
    using ProgramFunction = Result<ProcessPlan> (*)(const FieldValues &values);
    ProgramFunction program = nullptr;
    // Whether its traffic is shown and recorded with these settings; none: always.
    using TrafficFunction = bool (*)(const FieldValues &values);
    TrafficFunction showsTraffic = nullptr;
    // What one click makes; none: nothing is offered.
    using QuickStartFunction = QuickStart (*)();
    QuickStartFunction quickStart = nullptr;
    // Of the field that names the mock file of a server; empty: there is none.
    QString mockFileKey = {};
    bool announcesFirst = false; // whether the first request to a server is worth being told

    std::optional<Field> field(const QString &key) const;
    FieldValues defaults() const;
    // All values against all fields; unknown keys are errors. The reason is one sentence for the
    // first fault.
    Result<> validate(const FieldValues &values) const;
};

} // namespace Core
