// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/control/controlserver.h"
#include "core/workspace/singleinstance.h"
#include "core/workspace/stopsignals.h"
#include "core/workspace/workspace.h"

#include <QObject>

#include <memory>

namespace Gui {
class Application;
}

namespace App {

// One start of the window's program, in the main thread: becomes the window of this user, or hands
// its arguments to the one that is there.
class Startup final : public QObject
{
    Q_OBJECT

public:
    // kinds outlive the start. arguments: without the program's name.
    Startup(const Core::KindRegistry &kinds, QStringList arguments);
    ~Startup() override;
    Q_DISABLE_COPY_MOVE(Startup)

    void begin();

private:
    void becomeWindow();
    void admitControl();
    void tellThatOwnerHangs(qint64 pid);

    QStringList m_arguments;
    QString m_workingFolder;
    Core::Workspace m_workspace;
    Core::ControlServer m_control;
    Core::SingleInstance m_instance;
    Core::StopSignals m_stopSignals;
    std::unique_ptr<Gui::Application> m_application;
};

} // namespace App
