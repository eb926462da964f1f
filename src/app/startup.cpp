// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/startup.h"

#include "app/startmeasurement.h"
#include "core/workspace/trafficrecorder.h"
#include "gui/application.h"
#include "gui/mainwindow.h"
#include "gui/settings/preferences.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QMessageBox>

namespace App {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "portside.control")

} // namespace

Startup::Startup(const Core::KindRegistry &kinds, QStringList arguments)
    : m_arguments(std::move(arguments))
    , m_workingFolder(QDir::currentPath())
    , m_workspace(kinds)
    , m_control(m_workspace, u"window"_s)
    , m_instance(u"portside"_s)
{
    connect(&m_instance, &Core::SingleInstance::owned, this, &Startup::becomeWindow);
    connect(&m_instance, &Core::SingleInstance::handedOver, qApp, &QCoreApplication::quit,
            Qt::QueuedConnection);
    connect(&m_instance, &Core::SingleInstance::ownerHangs, this, &Startup::tellThatOwnerHangs);
    connect(&m_stopSignals, &Core::StopSignals::received, this, [this] {
        if (m_application)
            m_application->quit();
        else
            QCoreApplication::quit();
    });
}

Startup::~Startup() = default;

void Startup::begin()
{
    m_instance.claim(m_arguments, m_workingFolder);
}

void Startup::becomeWindow()
{
    m_application = std::make_unique<Gui::Application>(m_workspace);
    connect(&m_instance, &Core::SingleInstance::received, m_application.get(),
            &Gui::Application::open);
    connect(m_application.get(), &Gui::Application::finished, qApp, &QCoreApplication::quit,
            Qt::QueuedConnection);
    connect(m_application.get(), &Gui::Application::quitting, &m_control,
            &Core::ControlServer::setEnding);
    // Who asks before its servers are there would find none.
    connect(&m_workspace, &Core::Workspace::opened, this, &Startup::admitControl);
    connect(&m_workspace, &Core::Workspace::openFailed, this, &Startup::admitControl);
    new StartMeasurement(&m_application->window());
    const QString file = Core::Workspace::defaultFile();
    Core::HistoryOptions history;
    history.retention = m_application->preferences().retention();
    m_workspace.keepTraffic(Core::TrafficRecorder::fileOf(file), history);
    m_workspace.open(file);
    m_application->open(m_arguments, m_workingFolder);
}

void Startup::admitControl()
{
    if (!m_control.path().isEmpty())
        return;
    if (const Core::Result<> listening = m_control.listen(); !listening)
        qCWarning(log, "%ls", qUtf16Printable(listening.error()));
}

void Startup::tellThatOwnerHangs(qint64 pid)
{
    auto *box = new QMessageBox(
        QMessageBox::Warning, tr("Portside"),
        tr("Portside is running already (process %1) but does not answer. End that process, then "
           "start Portside again.")
            .arg(pid));
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, qApp, [] { QCoreApplication::exit(1); });
    box->open();
}

} // namespace App
