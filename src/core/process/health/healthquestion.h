// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/process/processplan.h"
#include "core/process/run/spawn.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace Core {

// One look at a program's health, with a time-out; ends when it is deleted. Lives in the thread
// that made it.
class HealthQuestion : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // rule is not None. address: where the program listens; command: how that of the rule is run.
    static std::unique_ptr<HealthQuestion> make(const HealthRule &rule, const QUrl &address,
                                                const SpawnRequest &command);
    virtual void ask() = 0;

signals:
    void answered(const QString &problem); // once; a sentence, empty: all is well
};

} // namespace Core
