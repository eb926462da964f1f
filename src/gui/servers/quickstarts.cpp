// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/servers/quickstarts.h"

#include "core/workspace/workspace.h"
#include "gui/icons.h"
#include "gui/widgets/background.h"

#include <QAction>
#include <QDir>
#include <QStandardPaths>

#include <utility>

namespace Gui {

using namespace Qt::StringLiterals;
using State = Core::ServerState::Value;

namespace {

QString documentsFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(u"Portside"_s);
}

} // namespace

QuickStarts::QuickStarts(Core::Workspace &workspace, QString folder, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_folder(folder.isEmpty() ? documentsFolder() : std::move(folder))
{
    for (const Core::ServerKind &kind : workspace.kinds().kinds()) {
        if (!kind.quickStart)
            continue;
        auto *action = new QAction(kindIcon(kind.id), {}, this);
        connect(action, &QAction::triggered, this, [this, &kind] { run(kind); });
        m_actions += action;
        m_kinds += &kind;
    }
    retranslate();
}

void QuickStarts::retranslate()
{
    for (qsizetype i = 0; i < m_actions.size(); ++i)
        m_actions[i]->setText(m_kinds[i]->quickStart().text);
}

void QuickStarts::run(const Core::ServerKind &kind)
{
    const Core::QuickStart quick = kind.quickStart();
    Core::ServerList &servers = m_workspace.servers();
    for (int row = 0; quick.isOnce && row < servers.size(); ++row) {
        if (servers.at(row).config().kind == kind.id) {
            start(servers.at(row));
            return;
        }
    }
    if (!quick.prepare) {
        make(kind, {});
        return;
    }
    inBackground(
        this, [prepare = quick.prepare, folder = m_folder] { return prepare(folder); },
        [this, &kind](const Core::Result<Core::FieldValues> &values) {
            if (values)
                make(kind, *values);
            else
                emit failed(values.error());
        });
}

void QuickStarts::make(const Core::ServerKind &kind, const Core::FieldValues &values)
{
    Core::ServerConfig config = Core::ServerConfig::make(kind, values);
    const Core::ServerList &servers = m_workspace.servers();
    config.wantPort(kind.usualPort == 0 ? kind.usualPort : servers.freePort(kind.usualPort));
    config.name = servers.freeName(config.name);
    start(m_workspace.servers().add(std::move(config)));
}

void QuickStarts::start(Core::Server &server)
{
    Core::Server *const made = &server;
    if (made->kind().announcesFirst) {
        if (made->state() == State::Running) {
            emit listening(made);
        } else {
            // Once, for this start.
            connect(made, &Core::Server::stateChanged, this, [this, made](State state) {
                if (state == State::Running)
                    emit listening(made);
                if (state != State::Starting && state != State::Stopping)
                    disconnect(made, &Core::Server::stateChanged, this, nullptr);
            });
        }
    }
    made->start();
    emit this->made(made);
}

} // namespace Gui
