// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/stoppingview.h"

#include "core/server/serverlist.h"
#include "core/visibletext.h"
#include "gui/icons.h"
#include "gui/masking/masking.h"
#include "gui/servers/programtexts.h"
#include "gui/servers/servertexts.h"
#include "gui/statelook.h"
#include "ui_stoppingview.h"

#include <QEvent>
#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;

namespace Gui {

namespace {

constexpr int shownServers = 8;

} // namespace

StoppingView::StoppingView(const Core::ServerList &servers, QWidget *parent)
    : QWidget(parent)
    , m_servers(servers)
    , m_ui(std::make_unique<Ui::StoppingView>())
    , m_refresh(new QTimer(this))
{
    m_ui->setupUi(this);
    m_ui->quitNow->setIcon(icon(IconId::StopNow));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setWeight(QFont::DemiBold);
    m_ui->title->setFont(large);
    connect(m_ui->quitNow, &QPushButton::clicked, this, &StoppingView::quitNowWanted);
    m_refresh->setInterval(250ms);
    connect(m_refresh, &QTimer::timeout, this, &StoppingView::refresh);
}

StoppingView::~StoppingView() = default;

void StoppingView::setOverdue(const QStringList &names)
{
    m_overdue = names;
    refresh();
}

// Those that need it stop before it.
QString StoppingView::stopsAfter(const Core::Server &server) const
{
    using State = Core::ServerState::Value;
    if (server.state() != State::Running && server.state() != State::Starting)
        return {};
    QStringList names;
    for (int row = 0; row < m_servers.size(); ++row) {
        const Core::Server &other = m_servers.at(row);
        const bool isActive = other.state() != State::Stopped && other.state() != State::Failed;
        if (isActive && other.config().needs.contains(server.id()))
            names << ServerTexts::name(other);
    }
    if (names.isEmpty())
        return {};
    return tr("%1 stops after those that need it: %2.", "server, names")
        .arg(ServerTexts::name(server), names.join(tr(", ", "between names of servers")));
}

void StoppingView::refresh()
{
    const StateLook look = StateLook::of(Core::ServerState::Value::Stopping);
    m_ui->picture->setPixmap(
        icon(look.icon, look.colour).pixmap(QSize(56, 56), devicePixelRatioF()));
    QStringList lines;
    for (int row = 0; row < m_servers.size() && lines.size() < shownServers; ++row) {
        const Core::Server &server = m_servers.at(row);
        if (server.state() == Core::ServerState::Value::Stopping
            && server.status().listener.inFlight > 0)
            lines.append(Masking::shown(m_masking, ServerTexts::waiting(server)));
        else if (const QString later = stopsAfter(server); !later.isEmpty())
            lines.append(Masking::shown(m_masking, later));
        else if (const QString program = ProgramTexts::stopping(server); !program.isEmpty())
            lines.append(Masking::shown(m_masking, program));
    }
    for (const QString &name : m_overdue)
        lines.append(
            tr("“%1” does not end: it is still busy with a request.").arg(Core::visibleText(name)));
    m_ui->title->setText(tr("Stopping %n server(s)…", nullptr, m_servers.running()));
    m_ui->waiting->setText(lines.join(u'\n'));
}

void StoppingView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
}

void StoppingView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_refresh->start();
    m_ui->quitNow->setFocus();
}

void StoppingView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_refresh->stop();
}

} // namespace Gui
